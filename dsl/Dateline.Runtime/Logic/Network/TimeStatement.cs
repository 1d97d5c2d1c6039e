using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>One thing that an event says of when it was and when another one was.</summary>
/// <param name="Said">The name, and the word under which it stands.</param>
/// <param name="Amount">How far the two are apart; null where only their order is said.</param>
internal sealed record TimeStatement<T>(TimeSaying<T> Said, T Earlier, T Later, TimeAmount? Amount, bool IsAtMost)
    where T : class, ITimed
{
    public T Sayer => Said.Sayer;

    public DayShift Shift => Amount?.Shift ?? default;

    /// <summary>Whether another amount alone could make up for so many days.</summary>
    public bool CouldGive(long days) => Amount is not null && (IsAtMost || Shift.Fewest >= days);

    /// <summary>Everything that is said with a distance, and the order that is left of <c>after</c> and <c>before</c>.</summary>
    /// <param name="arcs">The order that is left.</param>
    /// <param name="sayings">In the order of files and places.</param>
    public static IEnumerable<TimeStatement<T>> Of(IEnumerable<AfterArc<T>> arcs, IEnumerable<TimeSaying<T>> sayings)
    {
        foreach (AfterArc<T> arc in arcs)
        {
            yield return new TimeStatement<T>(arc.Said, arc.Earlier, arc.Later, arc.Said.AtLeast, IsAtMost: false);
            if (arc.Said.AtMost is { } longest)
                yield return new TimeStatement<T>(arc.Said, arc.Earlier, arc.Later, longest, IsAtMost: true);
        }

        foreach (TimeSaying<T> said in sayings)
        {
            if (said.Word != TimeWord.Within || !said.Counts || said.AtMost is not { } most || ReferenceEquals(said.Named, said.Sayer))
                continue;
            yield return new TimeStatement<T>(said, said.Named, said.Sayer, most, IsAtMost: true);
            yield return new TimeStatement<T>(said, said.Sayer, said.Named, most, IsAtMost: true);
        }
    }
}
