using System.Text;
using Dateline.Emit.CSharp.Checks;
using Dateline.Emit.CSharp.Data;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.CSharp;
using Dateline.Emit.Model;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Faults;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>
/// Where models become files, and findings diagnostics. What C# can name goes out at once: types and entries. The rest, and whatever waits for all
/// files, is implementation, which an editor may leave out while somebody types.
/// </summary>
internal sealed class Outputs(
    IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Host> host, IncrementalValueProvider<FindingReporter> reporter)
{
    private static readonly Encoding Utf8WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public void Types(IncrementalValuesProvider<Guarded<InNamespace<TimelineShape>>> shapes) =>
        context.RegisterSourceOutput(Fitting(shapes), Writing<InNamespace<TimelineShape>>(static shape => TypesWriter.Write(shape), static shape => shape.Namespace));

    public void Entries(IncrementalValuesProvider<Guarded<InNamespace<FileEntries>>> entries, IncrementalValueProvider<EquatableArray<InNamespace<EntriesLayout>>> layouts)
    {
        IncrementalValuesProvider<Guarded<EntriesOfFile>> files = entries.Combine(layouts).Select(static (pair, _) => new Guarded<EntriesOfFile>(
            pair.Left.Path,
            pair.Left.Value is { } file ? new EntriesOfFile(file, pair.Right.First(timeline => timeline.Namespace == file.Namespace).Model) : null,
            pair.Left.Fault));
        context.RegisterSourceOutput(Fitting(files), Writing<EntriesOfFile>(static file => [EntriesWriter.Write(file.Entries, file.Layout)], static file => file.Entries.Namespace));
        context.RegisterSourceOutput(layouts.Combine(host), static (context, pair) =>
        {
            foreach (InNamespace<EntriesLayout> layout in pair.Left)
            {
                if (pair.Right.IsFit && EntriesWriter.WriteClasses(new(layout.Namespace, layout.Model.Classes)) is { } classes)
                    Add(context, layout.Namespace, classes);
            }
        });
    }

    /// <summary>What is asked of records. A shape that failed is said where types are written.</summary>
    public void Validation(IncrementalValuesProvider<Guarded<InNamespace<TimelineShape>>> shapes) =>
        Implementation(shapes.Select(static (shape, _) => shape with { Fault = null }), static shape => ValidationWriter.Write(shape), static shape => shape.Namespace);

    public void Written(IncrementalValuesProvider<Guarded<InNamespace<GeneratedFile>>> files) =>
        Implementation(files, static file => file.Model, static file => file.Namespace);

    public void Index(IncrementalValuesProvider<Guarded<InNamespace<TimelineIndex>>> index) =>
        Implementation(index, static index => IndexWriter.Write(index), static index => index.Namespace);

    /// <summary>Says where a timeline has more text than an assembly can hold: otherwise the compiler would, in words of its own.</summary>
    public void Room(IncrementalValuesProvider<Guarded<InNamespace<TimelineIndex>>> index, IncrementalValueProvider<EquatableArray<StringsOfTimeline>> strings) =>
        context.RegisterImplementationSourceOutput(index.Combine(strings).Combine(reporter), static (context, input) =>
        {
            ((Guarded<InNamespace<TimelineIndex>> index, EquatableArray<StringsOfTimeline> strings), FindingReporter reporter) = input;
            if (index.Value is not { } value)
                return;
            long bytes = strings.Where(timeline => timeline.Namespace == value.Namespace).Sum(timeline => timeline.Bytes);
            if (bytes >= StringRoom.Near && StringRoom.Check(new SourceFile(index.Path, "").Map.PlaceOf(default), bytes + StringRoom.Of(IndexWriter.Write(value))) is { } full)
                reporter.Report(context, full);
        });

    /// <summary>Reports what was found, in the one order and digest in which every host prints it.</summary>
    public void Findings(IncrementalValueProvider<EquatableArray<Finding>> findings) =>
        context.RegisterImplementationSourceOutput(findings.Combine(reporter), static (context, pair) =>
        {
            foreach (Finding finding in FindingDigest.Of(pair.Left))
            {
                Guarded<Finding> reported = Guard.Run(new SourceFile(finding.Place.Path, "").Map, () => Report(context, pair.Right, finding));
                if (reported.Fault is not null)
                    pair.Right.Report(context, reported.Fault);
            }
        });

    private static Finding Report(SourceProductionContext context, FindingReporter reporter, Finding finding)
    {
        reporter.Report(context, finding);
        return finding;
    }

    private void Implementation<T>(IncrementalValuesProvider<Guarded<T>> models, Func<T, GeneratedFile> write, Func<T, string> folderOf)
        where T : class =>
        context.RegisterImplementationSourceOutput(Fitting(models), Writing<T>(model => [write(model)], folderOf));

    private IncrementalValuesProvider<((Guarded<T> Model, Host Host) Left, FindingReporter Reporter)> Fitting<T>(IncrementalValuesProvider<Guarded<T>> models)
        where T : class => models.Combine(host).Combine(reporter);

    private static Action<SourceProductionContext, ((Guarded<T> Model, Host Host) Left, FindingReporter Reporter)> Writing<T>(
        Func<T, IReadOnlyList<GeneratedFile>> write, Func<T, string> folderOf)
        where T : class =>
        (context, input) =>
        {
            ((Guarded<T> model, Host host), FindingReporter reporter) = input;
            if (model.Fault is not null)
                reporter.Report(context, model.Fault);
            if (model.Value is not T value || !host.IsFit)
                return;
            FileMap map = new SourceFile(model.Path, "").Map;
            Guarded<IReadOnlyList<GeneratedFile>> files = Guard.Run(map, () => write(value));
            if (files.Fault is not null)
                reporter.Report(context, files.Fault);
            foreach (GeneratedFile file in files.Value ?? [])
            {
                Guarded<GeneratedFile> added = Guard.Run(map, () => Add(context, folderOf(value), file));
                if (added.Fault is not null)
                    reporter.Report(context, added.Fault);
            }
        };

    private static GeneratedFile Add(SourceProductionContext context, string folder, GeneratedFile file)
    {
        context.AddSource($"{folder}/{file.HintName}", SourceText.From(file.Text, Utf8WithoutMark));
        return file;
    }

    private sealed record EntriesOfFile(InNamespace<FileEntries> Entries, EntriesLayout Layout);
}
