using Dateline.Language.Schema;

namespace Dateline.Emit.Model;

/// <summary>The type of a value, as generated code sees it. Equal types are equal shapes.</summary>
public abstract record TypeShape;

public sealed record ScalarShape(ScalarKind Kind) : TypeShape;

/// <param name="Name">The enum, in C#.</param>
public sealed record ChoiceShapeName(string Name) : TypeShape;

/// <summary>Another entry.</summary>
/// <param name="Name">The record that the entry is or extends, in C#.</param>
public sealed record ReferenceShape(string Name) : TypeShape;

/// <param name="Name">The structured value, in C#.</param>
public sealed record RecordShapeName(string Name) : TypeShape;

public sealed record ListShape(TypeShape Element) : TypeShape;

/// <summary>A move of a series.</summary>
/// <param name="Of">The type of the series.</param>
public sealed record ChangeShape(TypeShape Of) : TypeShape;
