using System.Text;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Generator.Pipeline;

/// <summary>
/// A file as the compiler hands it over. The compiler has decoded it already; what it took for the code page of the machine is
/// taken back, so that a build on any machine reads what a check reads.
/// </summary>
internal static class HandedText
{
    public static FileText Of(AdditionalText text, CancellationToken cancellation)
    {
        if (text.GetText(cancellation) is not { } source)
            return FileText.Failed(new FileFault(text.Path, FileFaultKind.Refused, "the compiler could not read it"));
        if (source.Length > FileBytes.Longest)
            return FileText.Failed(new FileFault(text.Path, FileFaultKind.TooLarge));
        return IsOfTheMachine(source.Encoding)
            ? FileText.Of(text.Path, source.Encoding!.GetBytes(source.ToString()))
            : FileText.Of(new SourceFile(text.Path, source.ToString()));
    }

    private static bool IsOfTheMachine(Encoding? encoding) => encoding is not (null or UTF8Encoding or UnicodeEncoding);
}
