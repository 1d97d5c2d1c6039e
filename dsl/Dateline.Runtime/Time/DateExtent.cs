namespace Dateline;

/// <summary>
/// When something began and ended, as far as its date says, in day numbers. What does not last began and ended on one day.
/// </summary>
/// <param name="Earliest">The first day on which it may have begun; <see cref="long.MinValue"/> where that is open or unknown.</param>
/// <param name="Latest">The last day on which it may have ended; <see cref="long.MaxValue"/> where that is open or unknown.</param>
/// <param name="LatestBegin">The last day on which it may have begun; <see cref="long.MinValue"/> where it was always so, <see cref="long.MaxValue"/> where nobody knows.</param>
/// <param name="EarliestEnd">The first day on which it may have ended; <see cref="long.MaxValue"/> where it goes on, <see cref="long.MinValue"/> where nobody knows.</param>
internal readonly record struct DateExtent(long Earliest, long Latest, long LatestBegin, long EarliestEnd);
