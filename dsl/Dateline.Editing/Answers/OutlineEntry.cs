using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Editing.Answers;

/// <summary>An entry in a list of all entries.</summary>
/// <param name="Kind">Empty where it has none that is declared.</param>
/// <param name="Category">Null where it has no kind.</param>
/// <param name="Title">What it is called: its title, otherwise its name, otherwise its id in words.</param>
/// <param name="Date">When, in short words: <c>7 Oct 2021</c>, <c>2018</c>, <c>Oct 2021 or earlier</c>; <c>?</c> where nobody knows; empty where it is no event.</param>
/// <param name="Earliest">The first day that its date can mean, as a day number (1 is 1 January of the year 1); null where open or unknown.</param>
/// <param name="Latest">The last day that its date can mean; null where open or unknown.</param>
/// <param name="Sources">The ids of its sources.</param>
/// <param name="Span">From its id to the end of its last line.</param>
/// <param name="Findings">How many findings stand in it.</param>
/// <param name="Errors">How many of them fail a build.</param>
public sealed record OutlineEntry(
    string Path,
    string Id,
    string Kind,
    KindCategory? Category,
    string Title,
    string Date,
    long? Earliest,
    long? Latest,
    string Status,
    IReadOnlyList<string> Sources,
    TextSpan Span,
    TextSpan IdSpan,
    int Findings,
    int Errors);
