using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Text;

namespace Dateline.Emit.Model;

/// <summary>Where the entries of one bound file stand.</summary>
public static class FileOriginsBuilder
{
    /// <param name="file">The file, bound.</param>
    /// <param name="relativePath">With slashes, from the folder of the timeline file.</param>
    /// <param name="projectPath">With slashes, from the folder of the project.</param>
    public static FileOrigins Build(BoundFile file, string relativePath, string projectPath) =>
        new(relativePath, projectPath, file.Entries.Select(OriginOf).ToEquatableArray());

    private static EntryOrigin OriginOf(BoundEntry entry)
    {
        LinePosition position = entry.File.Lines.PositionOf(entry.IdSpan.Start);
        return new EntryOrigin(position.Line + 1, position.Character + 1);
    }
}
