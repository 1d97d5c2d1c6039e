using Dateline.Language.Binding;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>Joins the files of a timeline.</summary>
public static class Linker
{
    public static LinkedTimeline Link(TimelineSchema schema, IReadOnlyList<BoundFile> files) =>
        new(schema, EntryIndex.Of(files), [], []);
}
