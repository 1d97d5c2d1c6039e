using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Linking.Time;

/// <summary>Reports what is said of times and cannot be so, and remembers it, so that no rule says the same again.</summary>
/// <param name="findings">Takes circles, of which no value is the cause.</param>
internal sealed class TimeReport(List<Finding> findings) : ITimeReport<BoundEntry>
{
    private readonly List<RuleFinding> _found = [];

    public HashSet<(BoundEntry Later, BoundEntry Earlier)> Pairs { get; } = [];

    /// <summary>What the dates contradict.</summary>
    public IReadOnlyList<RuleFinding> Found => _found;

    public void GoesInACircle(IReadOnlyList<AfterArc<BoundEntry>> circle) => findings.Add(AfterFindings.GoesInACircle(circle));

    public void AgainstTheDates(AfterArc<BoundEntry> said, BoundEntry later, BoundEntry earlier)
    {
        Suspect[] dates = [.. new[] { later, earlier }.Select(DateOf).OfType<Suspect>()];
        Add(AfterFindings.AgainstTheDates(said, later, earlier), said.Sayer, earlier, later, new Grounds([.. dates, SuspectOf(WrittenSaying.Of(said))]));
    }

    public void Contradict(TimeContradiction<BoundEntry> found)
    {
        IEnumerable<Suspect> dates = found.Day is null ? [] : new[] { found.First, found.Last }.Distinct().Select(entry => Suspect.Of(entry, entry.Find(BuiltIns.Date)!));
        IEnumerable<Suspect> said = found.Chain.Select(statement => new Suspect(statement.Sayer, WrittenSaying.Of(statement).Field, WrittenSaying.ValueOf(statement)));
        Add(TimeFindings.Of(found), found.Said.Sayer, found.First, found.Last, new Grounds([.. dates, .. said]));
    }

    public void NotWorkedOut(IReadOnlyList<BoundEntry> part) => Add(TimeFindings.TooMuch(part[0], part.Count), part[0], part[0], part[0], null);

    private void Add(Finding finding, BoundEntry sayer, BoundEntry first, BoundEntry last, Grounds? grounds)
    {
        Pairs.Add((last, first));
        _found.Add(new RuleFinding(RuleFinding.NoRule, sayer, finding) { Grounds = grounds });
    }

    private static Suspect SuspectOf(WrittenSaying said) => new(said.Sayer, said.Field, said.Written);

    private static Suspect? DateOf(BoundEntry entry) => entry.Find(BuiltIns.Date) is { } date ? Suspect.Of(entry, date) : null;
}
