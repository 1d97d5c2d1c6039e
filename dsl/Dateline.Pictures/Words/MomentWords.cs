using Dateline.Language.Wording;
using Dateline.Dates;

namespace Dateline.Pictures.Words;

/// <summary>Points of time with their offset, in words.</summary>
public static class MomentWords
{
    public static string Of(DateTimeOffset moment)
    {
        var day = new CalendarDay(moment.Year, moment.Month, moment.Day);
        var time = new TimeOfDay((moment.Hour * 3600) + (moment.Minute * 60) + moment.Second, (int)moment.Offset.TotalMinutes);
        return PointWords.Of(new SingleDate(day.Number, day.Number, EdtfPrecision.Second) { Time = time });
    }
}
