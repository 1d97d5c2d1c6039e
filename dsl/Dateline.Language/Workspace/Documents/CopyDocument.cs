using Dateline.Language.Diagnostics;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;

namespace Dateline.Language.Workspace.Documents;

/// <summary>A text file that may be the copy of a source, read when a source names it.</summary>
internal sealed class CopyDocument
{
    private readonly Once<CopiedText> _text;

    public CopyDocument(Document document)
    {
        Document = document;
        _text = new Once<CopiedText>(cancellation => Of(document.Read(cancellation)));
    }

    public Document Document { get; }

    public CopiedText Text(CancellationToken cancellation) => _text.Get(cancellation);

    public static CopiedText Of(FileText text) => text.File is { } file ? CopiedText.Of(file) : CopiedText.Refused(text.Fault!.Kind switch
    {
        FileFaultKind.Link or FileFaultKind.LinkedFolder => "is a link, and links are not followed",
        FileFaultKind.BrokenLink => "is a link that leads nowhere",
        FileFaultKind.TooLarge => $"is larger than {Words.Number(FileBytes.Longest / 1_000_000)} MB",
        FileFaultKind.Binary => "is not a text",
        FileFaultKind.Utf32 => "is saved as UTF-32; save it as UTF-8",
        FileFaultKind.NoPermission => "may not be read by you",
        FileFaultKind.Vanished => "was there a moment ago and is not any more",
        FileFaultKind.Folder => "is a folder",
        FileFaultKind.Special => "is a pipe, a device or a socket",
        _ => "cannot be opened",
    });
}
