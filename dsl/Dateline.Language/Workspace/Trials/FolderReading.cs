using System.Collections.Concurrent;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;

namespace Dateline.Language.Workspace.Trials;

/// <summary>The files of a folder, each read once for all trials. May be asked from any thread.</summary>
internal sealed class FolderReading(Func<string, FileText> read)
{
    private readonly ConcurrentDictionary<string, FileText> _files = new(StringComparer.Ordinal);

    public FileText Read(string path) => _files.GetOrAdd(path, read);

    /// <summary>Null where it cannot be read.</summary>
    public SourceFile? FileOf(string path) => Read(path).File;

    /// <summary>The lines of a file that can be read.</summary>
    public LineMap LinesOf(string path) => FileOf(path)!.Map.Lines;
}
