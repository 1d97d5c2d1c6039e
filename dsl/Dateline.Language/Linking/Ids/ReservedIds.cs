using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Linking.Ids;

/// <summary>A series of entries has the word <c>nobody</c> beside their ids: none of the entries that it can name has it for its id.</summary>
internal static class ReservedIds
{
    public static void Check(TimelineSchema schema, EntryIndex index, List<Finding> findings)
    {
        if (index.Find(Nobody.Word) is not { Kind: { } kind } entry)
            return;
        if (schema.Series.FirstOrDefault(series => series.Type is ReferenceType type && new Wanted(entry.Id, type).Fits(kind)) is { } series)
            findings.Add(ReservedIdFindings.IsNobody(entry, series));
    }
}
