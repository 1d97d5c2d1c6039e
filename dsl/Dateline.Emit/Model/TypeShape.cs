using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.Model;

/// <summary>The type of a value. Equal types are equal shapes.</summary>
public abstract record TypeShape;

public sealed record ScalarShape(ScalarKind Kind) : TypeShape;

/// <summary>A number that is partly known.</summary>
/// <param name="Of">The number.</param>
public sealed record EstimateShape(ScalarShape Of) : TypeShape;

public sealed record ChoiceShapeName(ChoiceName Name) : TypeShape;

/// <summary>Another entry.</summary>
/// <param name="Kind">What the entry is or extends, as the timeline file writes it: a kind, or <c>event</c> or <c>entity</c> for any.</param>
public sealed record ReferenceShape(string Kind) : TypeShape;

/// <param name="Key">As the timeline file writes it.</param>
public sealed record RecordShapeName(string Key) : TypeShape;

public sealed record ListShape(TypeShape Element) : TypeShape;

/// <summary>What is known of a set.</summary>
/// <param name="Of">The type of a member.</param>
public sealed record SetShape(TypeShape Of) : TypeShape;

/// <summary>What a series was: a value, nobody, or nothing that is known.</summary>
/// <param name="Of">The type of the series.</param>
public sealed record MaybeNobodyShape(TypeShape Of) : TypeShape;

/// <summary>A move of a series.</summary>
/// <param name="Of">The type of the series.</param>
public sealed record ChangeShape(TypeShape Of) : TypeShape;
