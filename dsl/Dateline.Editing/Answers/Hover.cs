using Dateline.Language.Text;

namespace Dateline.Editing.Answers;

/// <summary>What there is to say of a place.</summary>
/// <param name="Span">What it is said of.</param>
/// <param name="Title">What stands there: <c>field people</c>, <c>Russian mission to NATO</c>, <c>7 October 2021</c>.</param>
/// <param name="Detail">A few words beside it: a type in words, a kind.</param>
/// <param name="Documentation">What the timeline file says of it; may be empty.</param>
/// <param name="Lines">Further sentences, each on its own line.</param>
/// <param name="Chain">How the series went that the entry moves: <c>2018: 30 -> 20</c>, one step a line; empty where it moves none.</param>
public sealed record Hover(TextSpan Span, string Title, string Detail, string Documentation, IReadOnlyList<string> Lines, IReadOnlyList<ChainStep> Chain);

/// <summary>A step of a series.</summary>
/// <param name="Series">What it is a step of: <c>ceiling of russian-mission-to-nato</c>.</param>
/// <param name="Date">In short words.</param>
/// <param name="Text">The change as people write it.</param>
/// <param name="IsHere">It is the step of the entry that was asked about.</param>
public sealed record ChainStep(string Series, string Date, string Text, string EntryId, bool IsHere);
