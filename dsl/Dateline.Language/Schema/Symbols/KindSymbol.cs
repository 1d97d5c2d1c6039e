using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema.Symbols;

public enum KindCategory
{
    Entity,
    Event,

    /// <summary>The built-in kind <c>as-of</c>: an observation, neither an event nor an entity.</summary>
    Observation,
}

/// <summary>A kind of entry: declared in the timeline file, or built in (<c>source</c>, <c>as-of</c>).</summary>
public sealed class KindSymbol(string name, KindCategory category) : Symbol
{
    public string Name { get; } = name;

    public KindCategory Category { get; } = category;

    /// <summary>Where it is declared; null for a built-in kind.</summary>
    public Place? Place { get; init; }

    public string? Doc { get; init; }

    /// <summary>What all its entries are called together where the timeline is compiled, in kebab-case: as declared, otherwise formed by rule.</summary>
    public string Plural { get; init; } = name + "s";

    /// <summary>The kind that this one extends.</summary>
    public KindSymbol? Base { get; internal set => field = Write(value); }

    /// <summary>Which kind it extends could not be read: it may be of any kind.</summary>
    public bool HasUnknownBase { get; internal set => field = Write(value); }

    /// <summary>Another kind extends it. Entries have one of the kinds that do, never this one.</summary>
    public bool IsExtended { get; internal set => field = Write(value); }

    /// <summary>All fields in order: the built-in ones of its category first, then those of the extended kind, then its own.</summary>
    public IReadOnlyList<FieldSymbol> Fields { get; internal set => field = Write(value); } = [];

    /// <summary>What it derives from its fields, without that of the kind that it extends.</summary>
    public IReadOnlyList<MemberDeclaration> Members { get; internal set => field = Write(value); } = [];

    /// <summary>
    /// Names that the kind declares though all kinds have them (a finding says so): whether a value is that of the built-in
    /// field or of the declared one, nobody knows.
    /// </summary>
    public SymbolSet<string> ContestedNames { get; } = new();

    internal override void MakeReadOnly()
    {
        base.MakeReadOnly();
        ContestedNames.MakeReadOnly();
    }

    public FieldSymbol? FindField(string name)
    {
        foreach (FieldSymbol field in Fields)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }

    /// <summary>Whether it derives something of this name from its fields, itself or as the kind that it extends.</summary>
    public bool HasMember(string name)
    {
        for (KindSymbol? kind = this; kind is not null; kind = kind.Base)
        {
            foreach (MemberDeclaration member in kind.Members)
            {
                if (member.Name == name)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether an entry of this kind may stand where <paramref name="other"/> is asked for.</summary>
    public bool Is(KindSymbol other)
    {
        for (KindSymbol? kind = this; kind is not null; kind = kind.Base)
        {
            if (ReferenceEquals(kind, other))
                return true;
        }

        return false;
    }
}
