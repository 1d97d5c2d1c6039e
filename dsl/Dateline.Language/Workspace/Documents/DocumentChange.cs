using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Documents;

/// <summary>A file that is new, has another text, or is gone.</summary>
/// <param name="Document">Null where it is gone.</param>
public sealed record DocumentChange(string Path, Document? Document)
{
    public static DocumentChange Set(Document document) => new(document.Path, document);

    public static DocumentChange Set(SourceFile file) => Set(Document.Of(file));

    public static DocumentChange Remove(string path) => new(path, null);
}
