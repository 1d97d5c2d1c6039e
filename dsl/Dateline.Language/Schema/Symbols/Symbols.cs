using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Schema.Symbols;

/// <summary>A closed list of names.</summary>
/// <param name="Name">The declared name; for <c>one of a | b</c> in place, the text of the type.</param>
/// <param name="Options">In the order of the declaration.</param>
public sealed record ChoiceSymbol(string Name, IReadOnlyList<string> Options)
{
    /// <summary>Where it is declared; null for a built-in choice.</summary>
    public Place? Place { get; init; }

    /// <summary>The option of this name, in the string of the declaration; null where there is none.</summary>
    internal string? Find(string option) => OptionTable.Of(Options).Find(option);

    /// <summary>Written as <c>one of …</c> at a field, not declared under <c>choices:</c>.</summary>
    public bool IsInPlace { get; init; }
}

/// <summary>A structured value: declared under <c>records:</c>, or the built-in <c>quote</c>.</summary>
public sealed class RecordSymbol(string name) : Symbol
{
    public string Name { get; } = name;

    /// <summary>Exactly one of these fields is stated; empty where nothing of the kind is asked.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    public Place? Place { get; init; }

    public string? Doc { get; init; }

    public IReadOnlyList<FieldSymbol> Fields { get; internal set => field = Write(value); } = [];
}

/// <summary>A value that an entity has over time.</summary>
public sealed class SeriesSymbol(string name, KindSymbol of, FieldType type)
{
    public string Name { get; } = name;

    /// <summary>The kind of entity that has it.</summary>
    public KindSymbol Of { get; } = of;

    /// <summary>A count, an integer, a number, an estimate of one, a date, a day, a text, a choice or a reference, or a set of the last three.</summary>
    public FieldType Type { get; } = type;

    public Place? Place { get; init; }

    public string? Doc { get; init; }

    public string? Unit { get; init; }

    /// <summary>The moves that a series over a choice may make; null where any may be made.</summary>
    public IReadOnlyList<AllowedMove>? Allow { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public SeriesDirection Only { get; init; }

    /// <summary>An <c>as-of</c> is a count of its own: it need not be what the changes before it left.</summary>
    public bool IsCounted { get; init; }

    /// <summary>What of this is asked of a value and of a move.</summary>
    internal SeriesLimits Limits => field ??= new SeriesLimits(
        Type is ScalarType { Kind: ScalarKind.Count }, Min, Max, Allow is null ? null : [.. Allow.Select(move => (move.From, move.To))]);

    /// <summary>The field by which <c>as-of</c> states this series; its type is that of the series.</summary>
    public FieldSymbol Observation { get; } = new(name, type) { IsOptional = true };
}

public enum SeriesDirection
{
    Any,
    Rises,
    Falls,
}

/// <summary>A move of a state machine: <c>open -> suspended</c>.</summary>
public sealed record AllowedMove(string From, string To, Place Place);

/// <summary>What a kind derives from its fields, as the timeline file writes it. What the expression means is the business of the stage Rules.</summary>
public sealed record MemberDeclaration(string Name, YamlNode Body, Place Place);

/// <summary>A query as the timeline file writes it. What it asks is the business of the stage Rules.</summary>
public sealed record QueryDeclaration(YamlScalar Name, YamlNode Body, Place Place);

/// <summary>A rule as the timeline file writes it. What it means is the business of the stage Rules.</summary>
public sealed record RuleDeclaration(YamlScalar Name, YamlNode Body, Place Place);
