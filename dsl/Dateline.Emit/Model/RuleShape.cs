using Dateline.Language.Diagnostics;

namespace Dateline.Emit.Model;

/// <summary>A rule for one kind, as the C# that asks it of an entry.</summary>
/// <param name="Kind">The record, in C#.</param>
/// <param name="Name">As the timeline file writes it.</param>
/// <param name="Comment">The rule's name, and what it asks.</param>
/// <param name="Where">Which entries it is for: an expression of the type <c>bool?</c>.</param>
/// <param name="Holds">Whether it holds: an expression of the type <c>bool?</c>.</param>
/// <param name="Member">The property of which it speaks first, in C#; null where it is none of the entry's own.</param>
/// <param name="Sentence">What is wrong, behind the id: an expression of the type <c>string</c>.</param>
public sealed record RuleShape(
    string Kind,
    string Name,
    string Comment,
    string Code,
    Severity Severity,
    string Where,
    string Holds,
    string? Member,
    string Sentence)
{
    /// <summary>What is read of each entry that it compares; null for a rule about one entry.</summary>
    public GroupShape? Group { get; init; }
}

/// <summary>How a rule about several entries reads one of the kind.</summary>
/// <param name="Method">The method that does for all kinds of the rule.</param>
/// <param name="Per">Expressions of the type <c>Fact</c>, with commas.</param>
/// <param name="Compared">Likewise.</param>
public sealed record GroupShape(string Method, string Per, string Compared);
