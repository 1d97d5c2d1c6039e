using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Rules.Causes;

/// <summary>
/// Which values a failed rule rests on: those that it reads, of which any is supposed to be unknown in its turn. Where the
/// rule does not fail then, that value alone may be the mistake.
/// </summary>
/// <param name="found">What the rule found.</param>
/// <param name="isOnly">Whether it is all that the rule found at the entry.</param>
internal sealed class RuleGrounds(RuleTarget target, EntryBody body, CompiledRule rule, RuleFinding found, bool isOnly, World world)
{
    /// <summary>What rests on more values than these blames none of them.</summary>
    private const int MostRead = 100;

    /// <summary>Every value that the rule reads, each once; none where there are too many.</summary>
    public IReadOnlyList<Suspect> Read { get; } = AllRead(target, body, found.Entry, world);

    /// <param name="isAsked">Whether it matters of a value that the rule rests on it.</param>
    public Grounds Of(Func<Suspect, bool> isAsked)
    {
        List<Suspect>? suspects = null;
        List<(BoundEntry Entry, BoundField Field)>? swappable = null;
        for (int i = 0; i < Read.Count; i++)
        {
            Suspect suspect = Read[i];
            if (!isAsked(suspect))
                continue;
            if (!StillFails(Supposed(world, found.Entry, suspect, new UnknownValue("", suspect.Span))))
                (suspects ??= []).Add(suspect);
            if (ChangeOf(suspect) is not { } change || swappable?.Exists(known => ReferenceEquals(known.Field, change)) == true)
                continue;
            if (!StillFails(new SupposedWorld(world, found.Entry, entry => SupposedEntry.Swapped(entry, change), step => ReferenceEquals(step.Field, change))))
                (swappable ??= []).Add((suspect.Entry, change));
        }

        return new Grounds(suspects is null ? [] : suspects) { Swappable = swappable is null ? [] : swappable };
    }

    /// <summary>Whether the rule finds the same where a value is another one.</summary>
    public bool FailsWith(Suspect suspect, BoundValue other) => StillFails(Supposed(world, found.Entry, suspect, other));

    /// <summary>The world in which a value is another one, for whoever asks of an entry.</summary>
    public static SupposedWorld Supposed(World world, BoundEntry asked, Suspect suspect, BoundValue other) =>
        new(world, asked, entry => SupposedEntry.With(entry, suspect, other), step => IsOf(step, suspect));

    private static List<Suspect> AllRead(RuleTarget target, EntryBody body, BoundEntry subject, World world)
    {
        var trail = new List<Suspect>();
        for (int i = 0; i < body.Paths.Count; i++)
            PathReader.Trace(body.Paths[i], subject, world, trail);
        if (target.Where is not null)
        {
            foreach (PathExpression path in PathsIn.Expression(target.Where))
                PathReader.Trace(path, subject, world, trail);
        }

        var known = new HashSet<(string Path, Text.TextSpan Span, string Left)>();
        trail.RemoveAll(suspect => !known.Add(suspect.Key));
        return trail.Count > MostRead ? [] : trail;
    }

    /// <summary>Where the rule found several things at the entry, the one in question is told by its place.</summary>
    private bool StillFails(SupposedWorld supposed)
    {
        if (RuleVerdict.Of(target, supposed.Subject, supposed) != Dates.Truth.False)
            return false;
        if (isOnly)
            return true;
        var again = new List<RuleFinding>();
        body.Report(new RuleReport(rule, target, supposed.Subject, supposed, again));
        return again.Exists(one => one.Finding.Place == found.Finding.Place);
    }

    /// <summary>Whether a step of a series is the one that a value makes, or that has its date from it.</summary>
    private static bool IsOf(SeriesStep step, Suspect suspect) =>
        ReferenceEquals(step.Entry, suspect.Entry) && suspect.Value is not null
        && (step.Field.Symbol == suspect.Symbol || suspect.Symbol?.Name is "date" or "effective");

    private static BoundField? ChangeOf(Suspect suspect) =>
        suspect.Symbol is { } symbol && suspect.Entry.Find(symbol) is { Value: ChangeValue { From: not null, To: not null } } field ? field : null;
}
