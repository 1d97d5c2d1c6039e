namespace Dateline.Logic;

/// <summary>Statements about the times of events that cannot all be so.</summary>
/// <param name="Said">The one at which it is reported.</param>
/// <param name="Chain">Each leads on from the one before it.</param>
/// <param name="First">The event from whose date it follows; in a circle, one of them.</param>
/// <param name="Last">The event whose date it contradicts; in a circle, the same.</param>
/// <param name="Day">The first day on which the last one can be, by all of it; null in a circle, where no date takes part.</param>
internal sealed record TimeContradiction<T>(TimeStatement<T> Said, IReadOnlyList<TimeStatement<T>> Chain, T First, T Last, long? Day)
    where T : class, ITimed;
