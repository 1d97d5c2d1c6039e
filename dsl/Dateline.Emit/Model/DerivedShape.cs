using Dateline.Emit.Model.Rules;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Emit.Model;

/// <summary>What entries of a kind derive from their fields.</summary>
/// <param name="Key">As the timeline file writes it.</param>
/// <param name="Value">What it is.</param>
/// <param name="Type">The choice or the kind that it is of; null where the value says enough.</param>
/// <param name="Text">The expression as the timeline file writes it.</param>
public sealed record DerivedShape(string Key, ExpressionKind Value, TypeShape? Type, ExpressionShape Body, string Text);
