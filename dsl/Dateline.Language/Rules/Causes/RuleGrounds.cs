using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Series;

namespace Dateline.Language.Rules.Causes;

/// <summary>
/// Which values a failed rule rests on: those that it reads, of which any is supposed to be unknown in its turn. Where the
/// rule does not fail then, that value alone may be the mistake.
/// </summary>
internal static class RuleGrounds
{
    public static Grounds Of(RuleTarget target, CompiledRule rule, RuleFinding found, World world)
    {
        if (target.Body is not EntryBody body)
            return new Grounds([]);
        var read = new List<Suspect>();
        foreach (PathExpression path in body.Paths)
            PathReader.Trace(path, found.Entry, world, read);
        if (target.Where is not null)
        {
            foreach (PathExpression path in PathsIn.Expression(target.Where))
                PathReader.Trace(path, found.Entry, world, read);
        }

        List<Suspect> suspects = [];
        foreach (Suspect suspect in read)
        {
            bool isKnown = suspects.Exists(known => known.Key == suspect.Key);
            if (!isKnown && !StillFails(new SupposedWorld(world, found.Entry, entry => SupposedEntry.Without(entry, suspect), step => IsOf(step, suspect))))
                suspects.Add(suspect);
        }

        return new Grounds(suspects)
        {
            Swappable =
            [
                .. read.Select(suspect => (suspect.Entry, Field: ChangeOf(suspect)!)).Where(change => change.Field is not null).Distinct()
                    .Where(change => !StillFails(new SupposedWorld(world, found.Entry, entry => SupposedEntry.Swapped(entry, change.Field), step => ReferenceEquals(step.Field, change.Field)))),
            ],
        };

        bool StillFails(SupposedWorld supposed)
        {
            if (RuleVerdict.Of(target, supposed.Subject, supposed) != Dates.Truth.False)
                return false;
            var again = new List<RuleFinding>();
            body.Report(new RuleReport(rule, target, supposed.Subject, supposed, again));
            return again.Exists(one => one.Finding.Place == found.Finding.Place);
        }
    }

    /// <summary>Whether a step of a series is the one that a value makes, or that has its date from it.</summary>
    private static bool IsOf(SeriesStep step, Suspect suspect) =>
        ReferenceEquals(step.Entry, suspect.Entry) && suspect.Value is not null
        && (step.Field.Symbol == suspect.Symbol || suspect.Symbol.Name is "date" or "effective");

    private static BoundField? ChangeOf(Suspect suspect) =>
        suspect.Entry.Find(suspect.Symbol) is { Value: ChangeValue { From: not null, To: not null } } field ? field : null;
}
