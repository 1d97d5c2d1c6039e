using Dateline.Editing.Answers;
using Dateline.Editing.Forms;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Timelines;
using Dateline.Logic;

namespace Dateline.Editing.Creation;

/// <summary>The kinds that a new entry may have.</summary>
internal static class KindList
{
    private static readonly Dictionary<string, string> NoValues = [];

    public static IReadOnlyList<KindSummary> Of(TimelineState timeline)
    {
        if (Snapshot.KindsOf(timeline) is not { } kinds)
            return [];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (BoundEntry entry in Snapshot.EntriesOf(timeline))
        {
            if (entry.Kind is { } kind)
                counts[kind.Name] = counts.GetValueOrDefault(kind.Name) + 1;
        }

        return
        [
            .. kinds.Kinds.Select(kind => (kind, table: kinds.Find(kind.Name)!)).Select(one => new KindSummary(
                one.kind.Name,
                NameWords.InWords(one.kind.Name),
                one.kind.Category,
                FieldDocs.OfKind(one.kind),
                [.. one.table.Required.Select(field => FormBuilder.OfferOf(field.Name, field, isRequired: true) with { Takes = [.. TakenBy(field, kinds.Kinds)] })],
                SnippetOf(one.table),
                counts.GetValueOrDefault(one.kind.Name))),
        ];
    }

    private static IEnumerable<string> TakenBy(FieldSymbol field, IEnumerable<KindSymbol> kinds) =>
        CandidateRules.NeededBy(field.Type) is { } needed ? kinds.Where(kind => CandidateRules.Fits(kind, needed)).Select(kind => kind.Name) : [];

    /// <summary>A new entry with an ellipsis wherever somebody has to write.</summary>
    public static string SnippetOf(KindTable kind)
    {
        var values = kind.Required.ToDictionary(field => field.Name, _ => "…", StringComparer.Ordinal);
        if (kind.Find("title") is not null)
            values.TryAdd("title", "…");
        return EntryLines.Of("…", kind, kind.Kind.Is(BuiltIns.AsOf) ? NoValues : values, "\n", out _);
    }
}
