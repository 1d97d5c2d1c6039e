using Dateline.Emit.Model.Rules;
using Dateline.Language.Collections;

namespace Dateline.Emit.Model;

/// <summary>A closed list of names: an enum in C#.</summary>
public sealed record ChoiceShape(string Name, string Description, EquatableArray<OptionShape> Options);

/// <param name="Key">As the files write it.</param>
public sealed record OptionShape(string Key, string Name);

/// <summary>A structured value: a sealed record without an id.</summary>
public sealed record RecordShape(string Name, string Description, EquatableArray<PropertyShape> Properties)
{
    /// <summary>The fields of which exactly one is stated, as the files write them; empty or two.</summary>
    public EquatableArray<string> OneOf { get; init; }
}

/// <summary>A field as a property.</summary>
/// <param name="Key">As the files write it.</param>
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
public sealed record MoveShape(string Subject, string Series, decimal? Min, decimal? Max, EquatableArray<string> Allowed);

/// <summary>A value over time as a property of the entity that has it.</summary>
public sealed record SeriesShape(string Key, string Name, TypeShape Type, string Description);

/// <summary>Those that refer to an entry by one field, as a property of the entry.</summary>
/// <param name="Key">As the timeline file writes it.</param>
/// <param name="Of">The record that has the field.</param>
public sealed record InverseShape(string Key, string Name, string Of, string Description);

/// <summary>What generated code derives a kind from.</summary>
public enum KindRole
{
    Entity,
    Event,
    Source,
    Observation,
}

/// <summary>A kind of entry: a record.</summary>
/// <param name="Key">As the files write it.</param>
/// <param name="Plural">The name of its collection, in C#.</param>
/// <param name="Base">The record of the kind that it extends; null where it extends none.</param>
/// <param name="IsExtended">Other kinds extend it: an abstract record.</param>
/// <param name="Properties">Its own fields, without the built-in ones and those of the kind that it extends.</param>
/// <param name="Series">The series of an entity of this kind.</param>
public sealed record KindShape(
    string Key,
    string Name,
    KindRole Role,
    string Plural,
    string? Base,
    bool IsExtended,
    string Description,
    EquatableArray<PropertyShape> Properties,
    EquatableArray<SeriesShape> Series)
{
    /// <summary>Who refers to an entry of this kind, where the declaration asks for it.</summary>
    public EquatableArray<InverseShape> Inverses { get; init; }
}

/// <summary>Everything that the types of one timeline depend on, and nothing else.</summary>
/// <param name="Namespace">Of all generated types.</param>
/// <param name="Title">The name of the timeline, as its file writes it.</param>
/// <param name="UnreadableNames">
/// In C#, the names of members whose declaration could not be read (a finding has said so). Code that uses one is not at fault.
/// </param>
public sealed record TimelineShape(
    string Namespace,
    string Title,
    EquatableArray<ChoiceShape> Choices,
    EquatableArray<RecordShape> Records,
    EquatableArray<KindShape> Kinds,
    EquatableArray<RuleShape> Rules,
    EquatableArray<string> UnreadableNames)
{
    /// <summary>Who refers to an event, whatever its kind.</summary>
    public EquatableArray<InverseShape> InversesOfEvents { get; init; }

    /// <summary>Who refers to an entity, whatever its kind.</summary>
    public EquatableArray<InverseShape> InversesOfEntities { get; init; }
}
