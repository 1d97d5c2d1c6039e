using Dateline.Language.Linking.Time;
using Dateline.Logic;

namespace Dateline.Language.Series.Moves;

/// <summary>
/// Where a move may stand in time, in half days: what an <c>as-of</c> states holds when its day begins (an even
/// number), and a change takes effect when its day ends (an odd one).
/// </summary>
internal readonly record struct PositionRange(long Earliest, long Latest)
{
    public static PositionRange Anywhere { get; } = new(long.MinValue, long.MaxValue);

    public static PositionRange AtEndOf(DateRange days) => new(HalfDay(days.Earliest, 1), HalfDay(days.Latest, 1));

    public static PositionRange AtBeginningOf(DateRange days) => new(HalfDay(days.Earliest, 0), HalfDay(days.Latest, 0));

    /// <summary>From the beginning of the first day to the end of the last.</summary>
    public static PositionRange Within(DateRange days) => new(HalfDay(days.Earliest, 0), HalfDay(days.Latest, 1));

    /// <summary>The days that it touches.</summary>
    public DateRange Days => new(Day(Earliest), Day(Latest));

    /// <summary>The stretch from the first of both to the last of both.</summary>
    public PositionRange With(in PositionRange other) => new(Math.Min(Earliest, other.Earliest), Math.Max(Latest, other.Latest));

    private static long Day(long position) => position is long.MinValue or long.MaxValue ? position : position >> 1;

    private static long HalfDay(long day, int half) => day switch
    {
        long.MinValue => long.MinValue,
        long.MaxValue => long.MaxValue,
        _ => (2 * day) + half,
    };
}
