using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>An event in place of the one with its id, among those whose times hang together with its own.</summary>
internal sealed class StandIn
{
    private readonly CompiledTimes _times;
    private readonly TimedEvent _event;
    private readonly TimeSaying<TimedEvent>[] _filed;

    /// <summary>Those that it names, each once.</summary>
    private readonly Dictionary<string, TimedEvent> _named = new(StringComparer.Ordinal);

    /// <param name="times">What the files say.</param>
    /// <param name="candidate">The event.</param>
    /// <param name="filed">What the files say in the one with its id.</param>
    public StandIn(CompiledTimes times, IEvent candidate, TimeSaying<TimedEvent>[] filed)
    {
        _times = times;
        _event = new TimedEvent(candidate.Id, () => candidate.Date, () => candidate.Status == EventStatus.Disproven);
        _filed = filed;
        _named.Add(candidate.Id, _event);
        Own = OwnOf(candidate);
        IsAsFiled = times.DateOf(candidate.Id) == candidate.Date
            && times.IsDisproven(candidate.Id) == _event.IsDisproven
            && Own.Select(saying => (saying.Word, saying.Named.Id)).SequenceEqual(filed.Select(saying => (saying.Word, saying.Named.Id)));
    }

    /// <summary>What the event says of others.</summary>
    public IReadOnlyList<TimeSaying<TimedEvent>> Own { get; }

    /// <summary>It says what the files say.</summary>
    public bool IsAsFiled { get; }

    /// <summary>Everything that hangs together with it, as if it stood where the one with its id stands; a new one stands last.</summary>
    public IReadOnlyList<TimeSaying<TimedEvent>> InFileOrder()
    {
        HashSet<string> reached = Reached();
        var all = new List<TimeSaying<TimedEvent>>();
        bool isPlaced = false;
        foreach (TimeSaying<TimedEvent> saying in _times.Sayings)
        {
            if (saying.Sayer.Id == _event.Id)
            {
                if (!isPlaced)
                    all.AddRange(Own);
                isPlaced = true;
            }
            else if (reached.Contains(saying.Sayer.Id))
            {
                all.Add(saying.Named.Id == _event.Id ? new TimeSaying<TimedEvent>(saying.Sayer, saying.Word, _event, saying.AtLeast, saying.AtMost) : saying);
            }
        }

        if (!isPlaced)
            all.AddRange(Own);
        return all;
    }

    /// <summary>How far it is from those that it names is what the files say under its id, as long as it names them.</summary>
    private List<TimeSaying<TimedEvent>> OwnOf(IEvent candidate)
    {
        var own = new List<TimeSaying<TimedEvent>>();
        List<TimeSaying<TimedEvent>> left = [.. _filed];
        Add(TimeWord.After, candidate.After);
        Add(TimeWord.Before, candidate.Before);
        Add(TimeWord.Within, candidate.Within);
        return own;

        void Add(TimeWord word, IReadOnlyList<IEvent> named)
        {
            foreach (IEvent other in named.OfType<IEvent>())
            {
                TimeSaying<TimedEvent>? same = left.Find(saying => saying.Word == word && saying.Named.Id == other.Id);
                if (same is not null)
                    left.Remove(same);
                // Near to another one, but nobody says how near: that is no statement.
                if (word != TimeWord.Within || same is not null)
                    own.Add(new TimeSaying<TimedEvent>(_event, word, EventOf(other), same?.AtLeast, same?.AtMost));
            }
        }
    }

    private TimedEvent EventOf(IEvent named)
    {
        if (!_named.TryGetValue(named.Id, out TimedEvent? timed))
            _named.Add(named.Id, timed = _times.Find(named));
        return timed;
    }

    private HashSet<string> Reached()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { _event.Id };
        var open = new Queue<string>();
        foreach (TimeSaying<TimedEvent> saying in Own)
            Reach(saying.Named.Id);
        foreach (TimeSaying<TimedEvent> saying in _times.About(_event.Id).Where(saying => saying.Sayer.Id != _event.Id))
            Reach(saying.Sayer.Id);
        while (open.TryDequeue(out string? id))
        {
            foreach (TimeSaying<TimedEvent> saying in _times.About(id).Where(saying => saying.Sayer.Id != _event.Id))
            {
                Reach(saying.Sayer.Id);
                Reach(saying.Named.Id);
            }
        }

        return reached;

        void Reach(string id)
        {
            if (reached.Add(id))
                open.Enqueue(id);
        }
    }
}
