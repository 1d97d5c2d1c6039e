using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Patterns;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Symbols;

/// <summary>What a declaration asks of a value beyond its type. In a list, bounds and the pattern are asked of each item.</summary>
public sealed record FieldConstraints
{
    public static readonly FieldConstraints None = new();

    /// <summary>The smallest number that may stand.</summary>
    public decimal? Min { get; init; }

    /// <summary>The largest number that may stand.</summary>
    public decimal? Max { get; init; }

    /// <summary><c>min</c> of a date: no value lies before it.</summary>
    public EdtfDate? Earliest { get; init; }

    /// <summary><c>max</c> of a date: no value lies after it.</summary>
    public EdtfDate? Latest { get; init; }

    /// <summary><c>min</c> of a duration: no value is certainly shorter.</summary>
    public CalendarDuration? Shortest { get; init; }

    /// <summary><c>max</c> of a duration: no value is certainly longer.</summary>
    public CalendarDuration? Longest { get; init; }

    public LengthRange? Length { get; init; }

    /// <summary>A pattern that the whole text must match.</summary>
    public TextPattern? Matches { get; init; }

    /// <summary>No two entries of the kind have the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>What an entry that leaves the field out says.</summary>
    public DeclaredDefault? Default { get; init; }
}

/// <summary>The length of a text in characters (Unicode code points), or of a list in items. A bound that is null is not asked.</summary>
public sealed record LengthRange(int? Min, int? Max)
{
    public bool Includes(int length) => !(length < Min) && !(length > Max);
}

/// <summary>A default as the timeline file writes it. The type of the field reads it when entries are read.</summary>
/// <param name="Place">Where it stands in the timeline file.</param>
public sealed record DeclaredDefault(YamlScalar Written, Place Place);
