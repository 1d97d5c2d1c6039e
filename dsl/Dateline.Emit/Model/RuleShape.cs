using Dateline.Language.Diagnostics;

namespace Dateline.Emit.Model;

/// <summary>A rule for one kind, as the C# that asks it of an entry.</summary>
/// <param name="Kind">The record, in C#.</param>
/// <param name="Comment">The rule's name, and what it asks.</param>
/// <param name="Where">Which entries it is for: an expression of the type <c>bool?</c>.</param>
/// <param name="Holds">Whether it holds: an expression of the type <c>bool?</c>. Null where only the build checks it.</param>
/// <param name="Member">The property of which it speaks first, in C#; null where it is none of the entry's own.</param>
/// <param name="Sentence">What is wrong, behind the id: an expression of the type <c>string</c>.</param>
public sealed record RuleShape(
    string Kind,
    string Comment,
    string Code,
    Severity Severity,
    string Where,
    string? Holds,
    string? Member,
    string Sentence);
