using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;

namespace Dateline.Language.Workspace.Documents;

/// <summary>
/// A file as a host has it. Its text is asked for when it is needed, and again when it has to be read anew; it is not kept. A
/// host makes a new one where the text is another.
/// </summary>
/// <param name="path">As the host names the file; all paths of a workspace in one form.</param>
/// <param name="read">Hands over the text, or says why it cannot. May be asked from any thread, and always has to say the same.</param>
public sealed class Document(string path, Func<CancellationToken, FileText> read)
{
    public string Path { get; } = path;

    /// <summary>A file with its text at hand.</summary>
    public static Document Of(SourceFile file) => new(file.Path, _ => FileText.Of(file));

    internal FileText Read(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return read(cancellation);
    }
}
