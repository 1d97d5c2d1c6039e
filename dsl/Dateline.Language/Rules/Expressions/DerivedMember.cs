using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Expressions;

/// <summary>What entries of a kind derive from their fields, typed.</summary>
/// <param name="Kind">The kind that declares it.</param>
/// <param name="Text">As written, on one line.</param>
public sealed record DerivedMember(KindSymbol Kind, string Name, Expression Body, string Text);
