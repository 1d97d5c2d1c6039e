namespace Dateline.Compiled;

/// <content>What events say of when others were.</content>
public abstract partial class CompiledTimeline
{
    private CompiledTimes? _times;

    /// <summary>A line for each event that says when others were, in the order of files and places, and under it what it says.</summary>
    protected virtual ReadOnlySpan<byte> SaidOfTimes => default;

    /// <summary>What is wrong with the times in which an event takes part, as if it stood in place of the one with its id.</summary>
    internal IEnumerable<TimeFault> TimeFaultsOf(IEvent timed)
    {
        ReadOnlySpan<byte> text = SaidOfTimes;
        return text.IsEmpty && timed.After.Count == 0 && timed.Before.Count == 0 ? [] : TimesIn(text).FaultsOf(timed);
    }

    /// <summary>Read once, and again where the texts are others.</summary>
    private CompiledTimes TimesIn(ReadOnlySpan<byte> text)
    {
        if (Volatile.Read(ref _times) is { } known && ReferenceEquals(known.Read, Read))
            return known;
        var made = new CompiledTimes(this, Read, text);
        Volatile.Write(ref _times, made);
        return made;
    }
}
