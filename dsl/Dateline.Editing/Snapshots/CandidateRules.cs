using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Snapshots;

/// <summary>Which entries a field may name.</summary>
internal static class CandidateRules
{
    public static bool Fits(BoundEntry entry, ReferenceType needed) => entry.Kind is { } kind && Fits(kind, needed);

    public static bool Fits(KindSymbol kind, ReferenceType needed)
    {
        if (needed.Kind is { } wanted)
            return kind.Is(wanted);
        // Who acts or speaks is hardly the page that tells of it.
        bool isActor = ReferenceEquals(needed, ReferenceType.AnyActor);
        return kind.Category == needed.Category && !(isActor && kind.Is(BuiltIns.Source));
    }

    /// <summary>What the ids in a value have to lead to; null where it has none.</summary>
    public static ReferenceType? NeededBy(FieldType? type) => type switch
    {
        ReferenceType reference => reference,
        ListType list => NeededBy(list.Element),
        ChangeType change => NeededBy(change.Series.Type),
        _ => null,
    };
}
