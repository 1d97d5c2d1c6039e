using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>What the events of the files say of when others were, and what is wrong with it where one of them is another.</summary>
internal sealed class CompiledTimes
{
    private readonly CompiledTimeline _timeline;
    private readonly Dictionary<string, TimedEvent> _events = new(StringComparer.Ordinal);
    private readonly List<TimeSaying<TimedEvent>> _sayings = [];

    /// <summary>By the id of an event: the sayings that speak of it, its own and others.</summary>
    private readonly Dictionary<string, List<TimeSaying<TimedEvent>>> _about = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<TimeFault>> _faults;

    /// <param name="read">What was read so far of the texts that hold now.</param>
    public CompiledTimes(CompiledTimeline timeline, ReadSoFar read, ReadOnlySpan<byte> text)
    {
        Read = read;
        _timeline = timeline;
        _faults = new(() => FaultsIn(_sayings));
        CompiledLines lines = CompiledLines.Of(text);
        for (int line = 0; line < lines.Count; line++)
        {
            var sayer = Cell.OfEntry(lines.At(line), line);
            TimedEvent timed = EventOf(CellReaders.Text(sayer));
            foreach (TimeWord word in Enum.GetValues<TimeWord>())
            {
                foreach ((string id, TimeAmount? atLeast, TimeAmount? atMost) in sayer.All(NameOf(word), SaidIn))
                    Add(new TimeSaying<TimedEvent>(timed, word, EventOf(id), atLeast, atMost));
            }
        }
    }

    /// <summary>Of which texts it is.</summary>
    public ReadSoFar Read { get; }

    /// <summary>What is wrong with the times in which an event takes part, as if it stood in place of the one with its id.</summary>
    public IEnumerable<TimeFault> FaultsOf(IEvent candidate)
    {
        TimeSaying<TimedEvent>[] filed = [.. About(candidate.Id).Where(saying => saying.Sayer.Id == candidate.Id)];
        var stand = new StandIn(this, candidate, filed);
        if (stand.Own.Count == 0 && About(candidate.Id).Count == filed.Length)
            return [];
        // Of what the files say, all is worked out once: a program may ask for each entry.
        IReadOnlyList<TimeFault> found = stand.IsAsFiled ? _faults.Value : FaultsIn(stand.InFileOrder());
        return found.Where(fault => fault.MemberOf(candidate.Id) is not null);
    }

    /// <summary>Those that speak of an event.</summary>
    public IReadOnlyList<TimeSaying<TimedEvent>> About(string id) => _about.TryGetValue(id, out List<TimeSaying<TimedEvent>>? about) ? about : [];

    /// <summary>In the order of files and places.</summary>
    public IReadOnlyList<TimeSaying<TimedEvent>> Sayings => _sayings;

    /// <summary>The event of the files; another one, as a program has it, where they have none with its id.</summary>
    public TimedEvent Find(IEvent named) => _events.TryGetValue(named.Id, out TimedEvent? timed) ? timed : new TimedEvent(named.Id, () => DateOf(named.Id) ?? named.Date, () => IsDisproven(named.Id) ?? named.Status == EventStatus.Disproven);

    /// <summary>As the files date it.</summary>
    public EventDate? DateOf(string id) => ((IEntryStore)_timeline).RowOf(id) is >= 0 and var row ? ((IEntryStore)_timeline).DateOf(row) : null;

    /// <summary>As the files say; null where they have no event with the id.</summary>
    public bool? IsDisproven(string id) => ((IEntryStore)_timeline).RowOf(id) is >= 0 and var row ? _timeline.IsDisproven(row) : null;

    private TimedEvent EventOf(string id)
    {
        if (!_events.TryGetValue(id, out TimedEvent? timed))
            _events.Add(id, timed = new TimedEvent(id, () => DateOf(id) ?? EventDate.Unknown, () => IsDisproven(id) == true));
        return timed;
    }

    private void Add(TimeSaying<TimedEvent> saying)
    {
        _sayings.Add(saying);
        AboutOf(saying.Sayer.Id).Add(saying);
        if (saying.Named != saying.Sayer)
            AboutOf(saying.Named.Id).Add(saying);

        List<TimeSaying<TimedEvent>> AboutOf(string id) => _about.TryGetValue(id, out List<TimeSaying<TimedEvent>>? about) ? about : _about[id] = [];
    }

    private static IReadOnlyList<TimeFault> FaultsIn(IReadOnlyList<TimeSaying<TimedEvent>> sayings)
    {
        var faults = new TimeFaults();
        OrderOfArcs<TimedEvent> order = AfterResolver.Resolve(sayings, faults);
        var network = new TimeNetwork<TimedEvent>(TimeStatement<TimedEvent>.Of(order.Graph.Arcs, sayings));
        if (network.HasDistances)
            network.Resolve(faults);
        return faults.Found;
    }

    private static ReadOnlySpan<byte> NameOf(TimeWord word) => word switch { TimeWord.After => "after"u8, TimeWord.Before => "before"u8, _ => "within"u8 };

    private static (string Id, TimeAmount? AtLeast, TimeAmount? AtMost) SaidIn(Cell said) =>
        (CellReaders.Text(said), said.Optional<TimeAmount>("at-least"u8, AmountIn), said.Optional<TimeAmount>("at-most"u8, AmountIn));

    /// <summary>What it means, and then as the editor writes it.</summary>
    private static TimeAmount AmountIn(Cell amount)
    {
        string text = CellReaders.Text(amount);
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return new TimeAmount(text[(space + 1)..], DayShift.Of(IsoDuration.Read(text[..space])!));
    }
}
