using System.Text;
using Dateline.Emit.CSharp.Writing;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Generator.Pipeline;

/// <summary>Turns a model into files, where the project can compile them. What goes wrong becomes a finding.</summary>
/// <param name="write">The files of a model.</param>
/// <param name="folderOf">The folder in which they are shown.</param>
internal sealed class Writing<T>(Func<T, IReadOnlyList<GeneratedFile>> write, Func<T, string> folderOf)
    where T : class
{
    private static readonly Encoding Utf8WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public void Write(SourceProductionContext context, ((Guarded<T> Model, Host Host) Left, FindingReporter Reporter) input) =>
        Write(input.Left.Model, input.Left.Host, context.AddSource, fault => input.Reporter.Report(context, fault));

    public void Write(Guarded<T> model, Host host, Action<string, SourceText> add, Action<Finding> report)
    {
        if (model.Fault is not null)
            report(model.Fault);
        if (model.Value is not T value || !host.IsFit)
            return;
        FileMap map = new SourceFile(model.Path, "").Map;
        Guarded<IReadOnlyList<GeneratedFile>> files = Guard.Run(map, () => write(value));
        if (files.Fault is not null)
            report(files.Fault);
        foreach (GeneratedFile file in files.Value ?? [])
        {
            Guarded<GeneratedFile> added = Guard.Run(map, () => Add(add, folderOf(value), file));
            if (added.Fault is not null)
                report(added.Fault);
        }
    }

    private static GeneratedFile Add(Action<string, SourceText> add, string folder, GeneratedFile file)
    {
        add($"{folder}/{file.HintName}", SourceText.From(file.Text, Utf8WithoutMark));
        return file;
    }
}
