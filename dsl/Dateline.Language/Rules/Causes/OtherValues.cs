using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Network;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Rules.Causes;

/// <summary>
/// Whether some other value in the place of one makes several findings go together, and breaks nothing that holds. Each of them alone goes with
/// some other value, but one may ask for an earlier date and another one for a later one.
/// </summary>
internal sealed class OtherValues(World world, SupportingEntries supporting, DateTrials dates)
{
    /// <summary>What would take more trials than these, and so many for each statement, is not decided: nothing is joined then.</summary>
    private const int Least = 4_000, ForEach = 20;

    /// <summary>So often all statements are gone through: each time some of them have moved the value on.</summary>
    private const int MostRounds = 64;

    /// <param name="suspect">The value.</param>
    /// <param name="found">What is to go.</param>
    /// <param name="grounds">What each of them rests on; null for one that no declared rule found.</param>
    public bool Exist(Suspect suspect, IReadOnlyList<RuleFinding> found, IReadOnlyList<RuleGrounds?> grounds)
    {
        // Of names and texts there are as many as anybody likes.
        if (suspect.Value is not { } value || value is not (DateValue or IntegerValue or NumberValue or ChoiceValue or FlagValue))
            return true;
        bool isOfOrder = suspect.Symbol == BuiltIns.Date && !suspect.IsDefault;
        if (isOfOrder && !dates.MayBeAnother(suspect, found.Count(IsOfTimes)))
            return false;
        DateRange days = isOfOrder ? dates.RangeWithout(suspect) : DateRange.Anywhen;
        RuleGrounds[] asked = [.. grounds.OfType<RuleGrounds>()];
        Func<BoundValue, bool>[] statements = [.. asked.Select(one => (Func<BoundValue, bool>)(other => one.FailsWith(suspect, other))), .. supporting.Of(suspect).Select(holding => FailsWith(holding, suspect))];
        if (statements.Length == 0)
            return true;
        var trials = new StepBudget(Least + (ForEach * statements.Length));
        statements = Array.ConvertAll(statements, fails => (Func<BoundValue, bool>)(other =>
        {
            trials.Spend();
            return fails(other);
        }));
        BoundValue[] read = [.. asked.SelectMany(one => one.Read).Select(one => one.Value).OfType<BoundValue>().Where(one => !ReferenceEquals(one, value)).Distinct()];
        foreach (BoundValue meant in SlipsOfValue.Of(value, read))
        {
            if (IsWithin(meant, days) && Array.TrueForAll(statements, fails => !trials.IsSpent && !fails(meant)))
                return true;
        }

        return ValueLine.Of(value) is { } line && (IsReached(line, 1, days, statements, trials) || IsReached(line, -1, days, statements, trials));
    }

    private static bool IsOfTimes(RuleFinding found) => found.Finding.Code is TimeCodes.AgainstTheDates or TimeCodes.Contradiction;

    private Func<BoundValue, bool> FailsWith(HoldingRule holding, Suspect suspect) => other =>
    {
        SupposedWorld supposed = RuleGrounds.Supposed(world, holding.Entry, suspect, other);
        return RuleVerdict.Of(holding.Target, supposed.Subject, supposed) == Truth.False;
    };

    private static bool IsWithin(BoundValue value, in DateRange days) => value is not DateValue { Date: var date } || (date.OrderLatest >= days.Earliest && date.OrderEarliest <= days.Latest);

    /// <summary>Each statement that fails moves the value on in one direction, no farther than it must; so the first value that all allow is found, if each allows one stretch.</summary>
    private static bool IsReached(ValueLine line, int direction, in DateRange days, Func<BoundValue, bool>[] statements, StepBudget trials)
    {
        bool areDays = days != DateRange.Anywhen;
        (long first, long last) = areDays ? (Math.Max(line.First, days.Earliest), Math.Min(line.Last, days.Latest)) : (line.First, line.Last);
        long at = direction > 0 ? Math.Max(line.Start, first) : Math.Min(line.Start, last);
        for (int round = 0; round < MostRounds; round++)
        {
            long before = at;
            foreach (Func<BoundValue, bool> fails in statements)
            {
                if (at < first || at > last || trials.IsSpent)
                    return false;
                if (!fails(line.At(at)))
                    continue;
                if (line.FirstWithout(fails, at, direction) is not { } next)
                    return false;
                at = next;
            }

            if (at == before)
                return at >= first && at <= last && !trials.IsSpent;
        }

        return false;
    }
}
