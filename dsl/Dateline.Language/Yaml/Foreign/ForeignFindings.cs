using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Foreign;

/// <summary>Files that were saved as something else than plain text.</summary>
public static class ForeignFindings
{
    private static readonly FindingDescriptor NotPlainTextKind = new("DTL1070", "A file that is not plain text");

    private static readonly FindingDescriptor CopiedMarksKind = new("DTL1076", "Marks copied along with a text");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NotPlainTextKind, CopiedMarksKind];

    public static Finding LineMarks(Place place, bool areQuoted, Repair delete) => new(CopiedMarksKind, place, areQuoted
        ? "Each line starts with \">\", as in a quoted e-mail. Delete these signs."
        : "Each line starts with a line number. Delete the numbers.")
    {
        Label = "not part of the text",
        Repairs = Collections.EquatableArray.Of(delete),
    };

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
