using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Sourcing.Roles;

/// <summary>What a series has to say for somebody to have held a role.</summary>
/// <param name="Name">The value that it has to have; of a set, who has to be in it.</param>
internal readonly record struct RoleClaim(SeriesSymbol Series, string EntityId, string Name)
{
    public bool IsOfSet => Series.Type is ListType;

    public SeriesValue Expected => IsOfSet ? SeriesValue.Of(NameSet.Of([Name], [])) : SeriesValue.Of(Name);
}

/// <summary>
/// The series that say who held which role. It is a state of the speaker, or an entry that a series of the speaker names
/// (the office that somebody holds), or one of which a series names the speaker (who holds the office). A set names all who are in it.
/// </summary>
internal sealed class RoleSeries(LinkedTimeline timeline)
{
    private readonly IReadOnlyList<SeriesSymbol> _series =
        [.. timeline.Schema.Series.Where(series => OneOf(series) is ChoiceType or ReferenceType)];

    public bool IsEmpty => _series.Count == 0;

    /// <summary>Empty where no series knows of the role: it is a text, and free.</summary>
    public IReadOnlyList<RoleClaim> ClaimsOf(BoundEntry speaker, string role)
    {
        KindSymbol kind = speaker.Kind!;
        KindSymbol? roleKind = timeline.Index.IsRepeated(role) ? null : timeline.Index.Find(role)?.Kind;
        var claims = new List<RoleClaim>();
        foreach (SeriesSymbol series in _series)
        {
            if (kind.Is(series.Of) && IsValue(OneOf(series), role, roleKind))
                claims.Add(new RoleClaim(series, speaker.Id, role));
            if (roleKind?.Is(series.Of) == true && Accepts(OneOf(series), kind))
                claims.Add(new RoleClaim(series, role, speaker.Id));
        }

        return claims;
    }

    /// <summary>The roles that entries of a kind can hold.</summary>
    public IReadOnlyList<string> RolesOf(KindSymbol kind)
    {
        var roles = new HashSet<string>(StringComparer.Ordinal);
        foreach (SeriesSymbol series in _series)
        {
            if (kind.Is(series.Of) && OneOf(series) is ChoiceType choice)
                roles.UnionWith(choice.Choice.Options);
        }

        foreach (BoundEntry entry in timeline.Index.Entries)
        {
            if (entry.Kind is { } other && _series.Any(series => Names(series, kind, other)))
                roles.Add(entry.Id);
        }

        return [.. roles];
    }

    private static bool Names(SeriesSymbol series, KindSymbol speaker, KindSymbol role) =>
        (speaker.Is(series.Of) && Accepts(OneOf(series), role)) || (role.Is(series.Of) && Accepts(OneOf(series), speaker));

    /// <summary>The type of its values; of a set, of those who are in it.</summary>
    private static FieldType OneOf(SeriesSymbol series) => (series.Type as ListType)?.Element ?? series.Type;

    private static bool IsValue(FieldType type, string role, KindSymbol? roleKind) => type is ChoiceType choice
        ? choice.Choice.Find(role) is not null
        : roleKind is not null && Accepts(type, roleKind);

    private static bool Accepts(FieldType type, KindSymbol kind) =>
        type is ReferenceType reference && (reference.Kind is { } asked ? kind.Is(asked) : kind.Category == reference.Category);
}
