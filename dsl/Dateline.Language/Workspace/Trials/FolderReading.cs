using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Trials;

/// <summary>The files that edits are tried in, each read once.</summary>
/// <param name="read">Null where a file cannot be read.</param>
internal sealed class FolderReading(Func<string, SourceFile?> read)
{
    private readonly Dictionary<string, SourceFile?> _files = new(StringComparer.Ordinal);

    public SourceFile? FileOf(string path)
    {
        if (!_files.TryGetValue(path, out SourceFile? file))
            _files.Add(path, file = read(path));
        return file;
    }

    /// <summary>The lines of a file that can be read.</summary>
    public LineMap LinesOf(string path) => FileOf(path)!.Map.Lines;
}
