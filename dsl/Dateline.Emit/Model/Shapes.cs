using Dateline.Emit.Model.Rules;
using Dateline.Language.Collections;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Emit.Model;

/// <summary>A closed list of names.</summary>
/// <param name="Options">As the files write them.</param>
public sealed record ChoiceShape(ChoiceName Name, string Description, EquatableArray<string> Options);

/// <summary>Which choice it is.</summary>
/// <param name="Key">As the timeline file declares it; of one that is written in place, the field or series that has it.</param>
/// <param name="Owner">Of one that is written in place, the kind or the structured value that has the field; null for a declared one.</param>
public sealed record ChoiceName(string Key, string? Owner);

/// <summary>A structured value, which has no id.</summary>
/// <param name="Key">As the timeline file writes it.</param>
public sealed record RecordShape(string Key, string Description, EquatableArray<PropertyShape> Properties)
{
    /// <summary>The fields of which exactly one is stated, as the files write them; empty or two.</summary>
    public EquatableArray<string> OneOf { get; init; }
}

/// <summary>A field.</summary>
/// <param name="Key">As the files write it.</param>
/// <param name="Name">As a program calls it: a list by its plural.</param>
/// <param name="IsRequired">Every entry has it, if only as <c>unknown</c>.</param>
public sealed record PropertyShape(string Key, string Name, TypeShape Type, bool IsRequired, string Description)
{
    /// <summary>What is asked of its values beyond their type.</summary>
    public AskedShape Asked { get; init; } = AskedShape.Nothing;

    /// <summary>How a change moves its series; null for anything else.</summary>
    public MoveShape? Moves { get; init; }
}

/// <param name="Subject">The field that names the entity, as the files write it.</param>
/// <param name="Series">The series, as the files write it.</param>
/// <param name="Min">The smallest value that the series may have.</param>
/// <param name="Max">The largest.</param>
/// <param name="Allowed">The moves that it may make, as the files write them; empty where any may be made.</param>
public sealed record MoveShape(string Subject, string Series, decimal? Min, decimal? Max, EquatableArray<(string From, string To)> Allowed)
{
    /// <summary>Each observation is a count of its own.</summary>
    public bool IsCounted { get; init; }
}

/// <summary>A value over time of the entity that has it.</summary>
/// <param name="Key">As the files write it.</param>
public sealed record SeriesShape(string Key, TypeShape Type, string Description);

/// <summary>Those that refer to an entry by one field, as the entry sees them.</summary>
/// <param name="Key">The inverse that the timeline file declares; null where it declares none.</param>
/// <param name="Of">The kind that has the field.</param>
/// <param name="Plural">What all of that kind are called.</param>
/// <param name="Field">The field, as the files write it.</param>
/// <param name="Name">The field, as a program calls it.</param>
public sealed record InverseShape(string? Key, string Of, string Plural, string Field, string Name, bool AreEvents, string Description);

/// <summary>What entries of a kind derive from their fields.</summary>
/// <param name="Key">As the timeline file writes it.</param>
/// <param name="Value">What it is.</param>
/// <param name="Type">The choice or the kind that it is of; null where the value says enough.</param>
/// <param name="Text">The expression as the timeline file writes it.</param>
public sealed record DerivedShape(string Key, ExpressionKind Value, TypeShape? Type, ExpressionShape Body, string Text);

/// <summary>What a kind is at bottom.</summary>
public enum KindRole
{
    Entity,
    Event,
    Source,
    Observation,
}

/// <summary>A kind of entry.</summary>
/// <param name="Key">As the files write it.</param>
/// <param name="Plural">What all of it are called.</param>
/// <param name="Base">The kind that it extends; null where it extends none.</param>
/// <param name="IsExtended">Other kinds extend it: no entry is of it alone.</param>
/// <param name="Properties">Its own fields, without the built-in ones and those of the kind that it extends.</param>
/// <param name="Series">The series of an entity of this kind.</param>
public sealed record KindShape(
    string Key,
    KindRole Role,
    string Plural,
    string? Base,
    bool IsExtended,
    string Description,
    EquatableArray<PropertyShape> Properties,
    EquatableArray<SeriesShape> Series)
{
    /// <summary>What its entries derive from their fields.</summary>
    public EquatableArray<DerivedShape> Derived { get; init; }

    /// <summary>Who refers to an entry of this kind.</summary>
    public EquatableArray<InverseShape> Inverses { get; init; }
}

/// <summary>Everything that the types of one timeline depend on, and nothing else.</summary>
/// <param name="Title">The name of the timeline, as its file writes it.</param>
/// <param name="UnreadableNames">
/// The names of fields and series whose declaration could not be read (a finding has said so). Code that uses one is not at fault.
/// </param>
public sealed record TimelineShape(
    string Title,
    EquatableArray<ChoiceShape> Choices,
    EquatableArray<RecordShape> Records,
    EquatableArray<KindShape> Kinds,
    EquatableArray<RuleShape> Rules,
    EquatableArray<string> UnreadableNames)
{
    /// <summary>Its named queries, in the order of the timeline file.</summary>
    public EquatableArray<QueryShape> Queries { get; init; }

    /// <summary>Who refers to an event, whatever its kind.</summary>
    public EquatableArray<InverseShape> InversesOfEvents { get; init; }

    /// <summary>Who refers to an entity, whatever its kind.</summary>
    public EquatableArray<InverseShape> InversesOfEntities { get; init; }
}
