using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Foreign;

/// <summary>Files that were saved as something else than plain text.</summary>
public static class ForeignFindings
{
    private static readonly FindingDescriptor NotPlainTextKind = new("DTL1070", "A file that is not plain text");

    private static readonly FindingDescriptor CopiedMarksKind = new("DTL1076", "Marks copied along with a text");
    private static readonly FindingDescriptor PatchKind = new("DTL1077", "Lines of a patch");

    private static readonly FindingDescriptor TableKind = new("DTL1088", "A table in place of entries");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NotPlainTextKind, CopiedMarksKind, PatchKind, TableKind];

    public static Finding LineMarks(Place place, bool areQuoted, Repair delete) => new(CopiedMarksKind, place, areQuoted
        ? "Each line starts with \">\", as in a quoted e-mail. Delete these signs."
        : "Each line starts with a line number. Delete the numbers.")
    {
        Label = "not part of the text",
        Repairs = Collections.EquatableArray.Of(delete),
    };

    /// <param name="rows">Without its header.</param>
    /// <param name="asEntry">The first row as an entry.</param>
    public static Finding Table(Place place, int rows, string asEntry) => new(
        TableKind,
        place,
        $"A table with {Words.Count(rows, "row")} starts here, and this file takes entries. Write each row as an entry: its id and a colon, then each field on a line of its own below it, indented by two spaces.")
    {
        Label = "the first line of a table",
        Picture = asEntry,
    };

    /// <param name="added">How many lines have a plus.</param>
    /// <param name="removed">How many lines have a minus.</param>
    public static Finding PatchSigns(Place place, int added, int removed, Repair asPatched) => new(PatchKind, place, (added, removed) switch
    {
        (0, 0) => "This line comes from a patch, which tells what changed in a file. Delete it, and the others of its kind.",
        (_, 0) => $"{Lines(added)} with \"+\", the sign of a patch for a line that is new. Delete the sign, and keep the rest where it was.",
        (0, _) => $"{Lines(removed)} with \"-\", the sign of a patch for a line that goes. Delete what is no longer true, or the sign.",
        _ => "These lines have the signs of a patch: \"-\" for a line that goes, \"+\" for one that is new. Keep one version, and delete the signs.",
    })
    {
        Label = "not part of the text",
        Repairs = Collections.EquatableArray.Of(asPatched),
    };

    private static string Lines(int count) => count == 1 ? "This line starts" : $"{Words.Number(count)} lines start";

    /// <param name="delete">Null where other words stand around the lines between the two.</param>
    public static Finding Fences(Place place, Repair? delete) => new(CopiedMarksKind, place,
        "Lines such as ``` come from a page of text around the entries (Markdown). Keep only what is between the two.")
    {
        Label = "starts an example in a page",
        Repairs = delete is null ? default : Collections.EquatableArray.Of(delete),
    };

    internal static Finding Of(ForeignFormat format, Place place) => new(NotPlainTextKind, place, format switch
    {
        ForeignFormat.Utf16 => "This file is saved as UTF-16. Save it as UTF-8 (Notepad: Save as, Encoding).",
        ForeignFormat.RichText => "This file is saved as rich text (RTF), with formatting in it. Save it as plain text, in UTF-8.",
        ForeignFormat.WebPage => "This file is saved as a web page (HTML). Copy the text that the page shows, and save it as plain text.",
        ForeignFormat.WordProcessor => "This file is a word-processor document (such as .docx or .odt). Save it as plain text, in UTF-8.",
        ForeignFormat.Pdf => "This file is a PDF document. Copy its text into a plain text file, in UTF-8.",
        ForeignFormat.CodePage => "Letters were lost here and elsewhere because the file was not saved as UTF-8. Save it as UTF-8 (Notepad: Save as, Encoding) and retype the lost letters.",
        _ => "This file is not a text file. Check whether another file was saved under this name.",
    })
    {
        Label = format == ForeignFormat.CodePage ? "a letter was here" : "",
    };
}
