using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Entries;

/// <summary>An id that is looked for, and what it has to lead to.</summary>
internal readonly record struct Wanted(string Id, ReferenceType Needed)
{
    /// <summary>Whether it may be offered: it fits, and could be what is meant.</summary>
    public bool Suits(BoundEntry entry) => Fits(entry) && !(ReferenceEquals(Needed, ReferenceType.AnyActor) && entry.Kind!.Is(BuiltIns.Source));

    public bool Fits(BoundEntry entry) => entry.Kind is { } kind && Fits(kind);

    public bool Fits(KindSymbol kind) =>
        Needed.Kind is null ? kind.Category == Needed.Category : kind.Is(Needed.Kind);
}
