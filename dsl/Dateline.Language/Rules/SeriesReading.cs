using Dateline.Dates;
using Dateline.Language.Series;

namespace Dateline.Language.Rules;

/// <summary>The value of a series on a date, where the dates leave only one.</summary>
internal static class SeriesReading
{
    /// <summary>A series moves at the end of a day: on that day it still has the value from before.</summary>
    public static SeriesValue On(SeriesHistory history, EdtfDate date)
    {
        SeriesValue value = SeriesValue.Unknown;
        bool isOpen = false;
        foreach (SeriesStep step in history.Steps)
        {
            switch (EdtfDate.IsBefore(step.When, date))
            {
                case Truth.True:
                    value = step.After;
                    isOpen = false;
                    break;
                case Truth.Unknown:
                    // It may have moved by then or not: only where that makes no difference is the value known.
                    isOpen |= !value.IsKnown || !step.After.Equals(value);
                    break;
            }
        }

        return isOpen ? SeriesValue.Unknown : value;
    }
}
