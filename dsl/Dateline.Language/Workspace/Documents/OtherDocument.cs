using Dateline.Language.Workspace.Files;

namespace Dateline.Language.Workspace.Documents;

/// <summary>A file that is not Dateline's by its name and could be meant to be, looked at once.</summary>
internal sealed class OtherDocument
{
    private readonly Once<Look> _look;

    public OtherDocument(Document document)
    {
        Document = document;
        _look = new Once<Look>(cancellation => new Look(OtherFile.Of(document.Path, document.Read(cancellation).File)));
    }

    public Document Document { get; }

    /// <summary>Null where its name says nothing of the kind.</summary>
    public OtherFile? File(CancellationToken cancellation) => _look.Get(cancellation).File;

    private sealed record Look(OtherFile? File);
}
