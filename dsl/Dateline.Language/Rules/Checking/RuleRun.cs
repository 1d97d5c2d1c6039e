using Dateline.Dates;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Rules.Checking;

/// <summary>What all rules found, the built-in ones too, before anything is excused.</summary>
/// <param name="IsDataWhole">
/// Nothing else is wrong with the data. Otherwise a built-in rule may be silent only because of that, and a waiver may be
/// needed again tomorrow.
/// </param>
/// <param name="NotAsked">Built-in rules that this run did not ask: whether a waiver of one is needed, nobody knows.</param>
public sealed record RuleRun(
    RuleSet Rules,
    LinkedTimeline Timeline,
    SeriesResult Series,
    IReadOnlyList<RuleFinding> Raised,
    bool IsDataWhole,
    IReadOnlyCollection<string> NotAsked)
{
    /// <summary>The day of the check; null where it is not given.</summary>
    public EdtfDate? Today { get; init; }
}
