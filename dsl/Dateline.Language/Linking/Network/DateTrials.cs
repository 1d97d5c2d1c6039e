using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Logic;

namespace Dateline.Language.Linking.Network;

/// <summary>What events say of each other's dates, were one of them not dated as it is: whether some other date mends it, and which ones could.</summary>
internal sealed class DateTrials(TimeKnowledge times)
{
    /// <summary>Of all trials together. Beyond that nothing is decided.</summary>
    private const int MostSayings = 1_000_000;

    private readonly Lazy<Dictionary<BoundEntry, List<WrittenSaying>>> _parts = new(() => PartsOf(times.Sayings));
    private readonly Dictionary<BoundEntry, (int Mended, DateRange Range)> _tried = [];
    private int _sayings;

    /// <summary>Whether with some other date of an event at least so many contradictions are gone.</summary>
    public bool MayBeAnother(Suspect date, int contradictions) => Try(date).Mended >= contradictions;

    /// <summary>The days that the dates of others leave for an event.</summary>
    public DateRange RangeWithout(Suspect date) => Try(date).Range;

    private (int Mended, DateRange Range) Try(Suspect date)
    {
        if (_tried.TryGetValue(date.Entry, out (int Mended, DateRange Range) known))
            return known;
        if (!_parts.Value.TryGetValue(date.Entry, out List<WrittenSaying>? part))
            return _tried[date.Entry] = (0, DateRange.Anywhen);
        _sayings += part.Count;
        if (_sayings > MostSayings)
            return _tried[date.Entry] = (-1, DateRange.Anywhen);
        BoundEntry undated = date.Entry.With([.. date.Entry.Fields.Where(field => !ReferenceEquals(field.Value, date.Value))]);
        (int asItIs, _) = Resolve(part, date.Entry, date.Entry);
        (int without, DateRange range) = Resolve(part, date.Entry, undated);
        return _tried[date.Entry] = (asItIs - without, range);
    }

    private static (int Contradictions, DateRange Range) Resolve(List<WrittenSaying> part, BoundEntry replaced, BoundEntry by)
    {
        TimeSaying<BoundEntry>[] sayings = [.. part.Select(said => new TimeSaying<BoundEntry>(Of(said.Sayer), said.Word, Of(said.Named), said.AtLeast, said.AtMost))];
        var count = new Count();
        OrderOfArcs<BoundEntry> order = AfterResolver.Resolve(sayings, count);
        var network = new TimeNetwork<BoundEntry>(TimeStatement<BoundEntry>.Of(order.Graph.Arcs, sayings));
        if (!network.HasDistances)
            return (count.Contradictions, order.Ranges.TryGetValue(by, out DateRange range) ? range : DateRange.Of(by));
        network.Resolve(count);
        return (count.Contradictions, network.RangeOf(by));

        BoundEntry Of(BoundEntry entry) => ReferenceEquals(entry, replaced) ? by : entry;
    }

    /// <summary>For each event, everything that hangs together with what is said of it.</summary>
    private static Dictionary<BoundEntry, List<WrittenSaying>> PartsOf(IReadOnlyList<WrittenSaying> sayings)
    {
        var parts = new Dictionary<BoundEntry, List<WrittenSaying>>();
        var membersOf = new Dictionary<List<WrittenSaying>, List<BoundEntry>>();
        foreach (WrittenSaying said in sayings)
        {
            List<WrittenSaying> part = PartOf(said.Sayer), other = PartOf(said.Named);
            if (!ReferenceEquals(part, other))
            {
                if (membersOf[other].Count > membersOf[part].Count)
                    (part, other) = (other, part);
                part.AddRange(other);
                foreach (BoundEntry member in membersOf[other])
                    parts[member] = part;
                membersOf[part].AddRange(membersOf[other]);
                membersOf.Remove(other);
            }

            part.Add(said);
        }

        // In the order of files and places, by which one of several contradictions as short is chosen.
        var places = new Dictionary<WrittenSaying, int>(sayings.Count);
        for (int i = 0; i < sayings.Count; i++)
            places.Add(sayings[i], i);
        foreach (List<WrittenSaying> part in membersOf.Keys)
            part.Sort((one, other) => places[one] - places[other]);
        return parts;

        List<WrittenSaying> PartOf(BoundEntry entry)
        {
            if (!parts.TryGetValue(entry, out List<WrittenSaying>? part))
            {
                parts.Add(entry, part = []);
                membersOf.Add(part, [entry]);
            }

            return part;
        }
    }

    private sealed class Count : ITimeReport<BoundEntry>
    {
        public int Contradictions { get; private set; }

        public void GoesInACircle(IReadOnlyList<AfterArc<BoundEntry>> circle)
        {
        }

        public void AgainstTheDates(AfterArc<BoundEntry> said, BoundEntry later, BoundEntry earlier) => Contradictions++;

        public void Contradict(TimeContradiction<BoundEntry> found) => Contradictions++;

        // Nobody knows then how many there are.
        public void NotWorkedOut(IReadOnlyList<BoundEntry> part) => Contradictions += part.Count;
    }
}
