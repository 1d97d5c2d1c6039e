using Dateline.Language.Binding;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>An id that is looked for, and what it has to lead to.</summary>
internal readonly record struct Wanted(string Id, ReferenceType Needed)
{
    public bool Fits(BoundEntry entry) => entry.Kind is { } kind && Fits(kind);

    public bool Fits(KindSymbol kind) =>
        Needed.Kind is null ? kind.Category == Needed.Category : kind.Is(Needed.Kind);
}
