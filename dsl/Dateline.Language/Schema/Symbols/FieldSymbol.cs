using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema.Symbols;

/// <summary>A field of a kind or a record.</summary>
public sealed class FieldSymbol(string name, FieldType type)
{
    public string Name { get; } = name;

    public FieldType Type { get; } = type;

    /// <summary>Where it is declared; null for a built-in field.</summary>
    public Place? Place { get; init; }

    public bool IsBuiltIn => Place is null;

    /// <summary>Whether an entry may leave it out. A list is never required.</summary>
    public bool IsOptional { get; init; }

    public string? Doc { get; init; }

    public string? Unit { get; init; }

    /// <summary>The names that <c>parts:</c> of a value may use, <c>rest</c> always; null where any name may stand.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>How far what a source reports may lie from the value and still agree: in the unit of a number, in days for a date. Zero or more.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>The name of the property on the other side that lists who refers to it.</summary>
    public string? Inverse { get; init; }

    /// <summary>The name in kebab-case that a list is called by where it is compiled; null where it is the field's own.</summary>
    public string? Plural { get; init; }

    public FieldConstraints Constraints { get; init; } = FieldConstraints.None;
}
