using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.After;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Network;

/// <summary>What entries say of each other's dates, and what follows from all of it.</summary>
internal sealed class TimeNetwork
{
    /// <summary>More contradictions than this in one part of a timeline have one cause, or nobody reads them.</summary>
    private const int MostInAPart = 64;

    private readonly BoundEntry[] _entries;
    private readonly Dictionary<BoundEntry, int> _days;
    private readonly TimeStatement[] _statements;
    private readonly DayNetwork _network;
    private readonly Propagation _propagation;

    /// <param name="statements">In the order of files and places, by which one of several contradictions as short is chosen.</param>
    public TimeNetwork(IEnumerable<TimeStatement> statements)
    {
        _statements = [.. statements];
        _days = [];
        var entries = new List<BoundEntry>();
        foreach (TimeStatement statement in _statements)
        {
            Add(statement.Earlier);
            Add(statement.Later);
        }

        _entries = [.. entries];
        DateRange[] dates = Array.ConvertAll(_entries, DateRange.Of);
        _network = new DayNetwork(Array.ConvertAll(dates, date => date.Earliest), Array.ConvertAll(dates, date => date.Latest), Array.ConvertAll(_statements, ArcOf));
        _propagation = new Propagation(_network);

        void Add(BoundEntry entry)
        {
            if (_days.ContainsKey(entry))
                return;
            _days.Add(entry, entries.Count);
            entries.Add(entry);
        }
    }

    public static TimeNetwork Empty { get; } = new([]);

    public IReadOnlyList<BoundEntry> Entries => _entries;

    /// <summary>Everything that is said with a distance, and the order that is left of <c>after</c> and <c>before</c>.</summary>
    public static IEnumerable<TimeStatement> StatementsOf(EntryIndex index, IEnumerable<AfterArc> arcs)
    {
        foreach (AfterArc arc in arcs)
        {
            foreach (TimeStatement statement in TimeStatement.Of(arc.Sayer, arc.IsBefore ? BuiltIns.Before : BuiltIns.After, arc.Written, arc.Earlier, arc.Later))
                yield return statement;
        }

        foreach (BoundEntry entry in index.Files.SelectMany(file => file.SayingOrder).Where(entry => !index.IsRepeated(entry.Id)))
        {
            foreach ((ReferenceValue written, BoundEntry named) in AfterReader.NamedUnder(index, entry, BuiltIns.Within).Where(within => !ReferenceEquals(within.Named, entry)))
            {
                foreach (TimeStatement statement in TimeStatement.Of(entry, BuiltIns.Within, written, named, entry))
                    yield return statement;
            }
        }
    }

    /// <summary>Works out what follows, and reports what cannot be. It is done once, and first.</summary>
    public void Resolve(AfterContradictions contradictions)
    {
        byte[] states = new byte[_entries.Length];
        foreach (int[] part in _network.Parts())
        {
            DayOrder order = DayOrder.Of(_network, part, states);
            var budget = StepBudget.For(part.Length);
            int found = 0;
            while (found < MostInAPart && !budget.IsSpent && _propagation.ContradictionIn(order, budget) is { } contradiction)
            {
                found++;
                contradictions.Add(Reported(contradiction), EntryAt(contradiction.Arcs[0], isEnd: false), EntryAt(contradiction.Arcs[contradiction.Arcs.Length - 1], isEnd: true));
                foreach (int arc in contradiction.Arcs)
                    _network.Drop(arc);
            }

            if (!budget.IsSpent && found < MostInAPart)
                _propagation.PullLast(order, budget);
            if (budget.IsSpent)
                contradictions.Add(new RuleFinding(RuleFinding.NoRule, _entries[part[0]], TimeFindings.TooMuch(_entries[part[0]], part.Length)), _entries[part[0]], _entries[part[0]]);
            if (budget.IsSpent || found == MostInAPart)
                _propagation.Forget(part);
        }
    }

    public DateRange RangeOf(BoundEntry entry) =>
        _days.TryGetValue(entry, out int day) ? new DateRange(_propagation.First[day], _propagation.Last[day]) : DateRange.Of(entry);

    /// <summary>From what the first day of an entry follows, or the last: the statements, from those about itself on.</summary>
    public IReadOnlyList<TimeStatement> ReasonsOf(BoundEntry entry, bool isLast)
    {
        var reasons = new List<TimeStatement>();
        if (!_days.TryGetValue(entry, out int day))
            return reasons;
        int[] by = isLast ? _propagation.LastBy : _propagation.FirstBy;
        while (by[day] >= 0 && reasons.Count < _entries.Length)
        {
            reasons.Add(_statements[by[day]]);
            day = isLast ? _network[by[day]].To : _network[by[day]].From;
        }

        return reasons;
    }

    private RuleFinding Reported(ShortestContradiction found)
    {
        TimeStatement[] chain = Array.ConvertAll(found.Arcs, arc => _statements[arc]);
        BoundEntry first = EntryAt(found.Arcs[0], isEnd: false), last = EntryAt(found.Arcs[found.Arcs.Length - 1], isEnd: true);
        TimeStatement[] could = [.. chain.Where(statement => statement.CouldGive(found.IsCircle ? 1 : found.Day - DateRange.Of(last).Latest))];
        TimeStatement said = could.Length > 0 ? could[could.Length - 1] : chain[chain.Length - 1];
        Finding finding = found.IsCircle ? TimeFindings.Circle(said, chain) : TimeFindings.Chain(said, chain, first, last, found.Day);
        IEnumerable<Suspect> dates = found.IsCircle ? [] : new[] { first, last }.Distinct().Select(entry => Suspect.Of(entry, entry.Find(BuiltIns.Date)!));
        return new RuleFinding(RuleFinding.NoRule, said.Sayer, finding)
        {
            Grounds = new Grounds([.. dates, .. chain.Select(statement => new Suspect(statement.Sayer, statement.Field, statement.Value))]),
        };
    }

    private BoundEntry EntryAt(int arc, bool isEnd) => _entries[isEnd ? _network[arc].To : _network[arc].From];

    private DayArc ArcOf(TimeStatement statement)
    {
        int earlier = _days[statement.Earlier], later = _days[statement.Later];
        return statement.IsAtMost ? new DayArc(later, earlier, statement.Shift, true) : new DayArc(earlier, later, statement.Shift, false);
    }
}
