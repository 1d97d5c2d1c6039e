using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Drafts;

/// <summary>
/// An entry whose first line, the id, is missing. It has its finding; which id it may have had is known where the files are
/// joined, and the finding is finished there.
/// </summary>
/// <param name="Finding">As it was reported; it offers nothing.</param>
/// <param name="Kind">What the entry gives as its kind; null where it leaves that to the file.</param>
/// <param name="Name">What the entry is called; null where it does not say.</param>
/// <param name="Above">Where the line with the id belongs: before the first of its fields, without length.</param>
/// <param name="LineEnd">How lines end there.</param>
internal sealed record LostId(Finding Finding, string? Kind, string? Name, Place Above, string LineEnd)
{
    /// <summary>Ids are often made of what stands there.</summary>
    public const string NameField = "name";

    /// <param name="first">The first line of the entry, in the draft.</param>
    public static LostId In(ReadingLog log, Finding finding, string? kind, string? name, int first)
    {
        SourceFile file = log.File;
        int start = file.Map.Lines.StartOf(log.LineNumberOf(first) - 1);
        int end = file.Text.IndexOf('\n', start);
        return new LostId(finding, kind, name, file.Map.PlaceOf(new TextSpan(start, 0)), end > 0 && file.Text[end - 1] == '\r' ? "\r\n" : "\n");
    }
}
