using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Under which word an event names another one.</summary>
internal enum TimeWord
{
    After,
    Before,
    Within,
}

/// <summary>How far two events are apart.</summary>
/// <param name="Text">As the editor writes it: <c>2 weeks</c> and <c>14 days</c> are the same.</param>
internal sealed record TimeAmount(string Text, DayShift Shift);

/// <summary>One name under <c>after</c>, <c>before</c> or <c>within</c>: what an event says of when it was and when another one was.</summary>
/// <param name="sayer">The event that says it.</param>
/// <param name="word">The word under which it names the other one.</param>
/// <param name="named">The other one.</param>
/// <param name="atLeast">How far they are apart at least; null where that is not said.</param>
/// <param name="atMost">How far they are apart at most; null where that is not said.</param>
internal class TimeSaying<T>(T sayer, TimeWord word, T named, TimeAmount? atLeast, TimeAmount? atMost)
    where T : class, ITimed
{
    public T Sayer { get; } = sayer;

    public TimeWord Word { get; } = word;

    public T Named { get; } = named;

    public TimeAmount? AtLeast { get; } = atLeast;

    public TimeAmount? AtMost { get; } = atMost;

    /// <summary>Whether it tells when anything was: what did not happen has no time of which another one could follow.</summary>
    public bool Counts => !Sayer.IsDisproven && !Named.IsDisproven;

    /// <summary>As the files write it.</summary>
    public string WordText => Word switch { TimeWord.After => "after", TimeWord.Before => "before", _ => "within" };
}
