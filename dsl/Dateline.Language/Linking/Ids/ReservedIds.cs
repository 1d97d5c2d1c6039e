using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Linking.Ids;

/// <summary>
/// Changes of series of entries have words beside their ids, <c>nobody</c> and <c>unknown</c>, and those of sets <c>unknown</c>: none of the entries that they can name has one
/// for its id.
/// </summary>
internal static class ReservedIds
{
    public static void Check(TimelineSchema schema, EntryIndex index, List<Finding> findings)
    {
        if (index.Find(Nobody.Word) is { Kind: not null } nobody && FirstThatNames(nobody, schema, static series => series.Type as ReferenceType) is { } vacant)
            findings.Add(ReservedIdFindings.IsNobody(nobody, vacant));
        if (index.Find(LongFormReader.Unknown) is { Kind: not null } unknown && FirstThatNames(unknown, schema, static series => (series.Type as ListType)?.Element as ReferenceType ?? series.Type as ReferenceType) is { } open)
            findings.Add(ReservedIdFindings.IsUnknown(unknown, open));
    }

    /// <param name="named">What a series names; null where it names no entries.</param>
    private static SeriesSymbol? FirstThatNames(BoundEntry entry, TimelineSchema schema, Func<SeriesSymbol, ReferenceType?> named) =>
        schema.Series.FirstOrDefault(series => named(series) is { } type && new Wanted(entry.Id, type).Fits(entry.Kind!));
}
