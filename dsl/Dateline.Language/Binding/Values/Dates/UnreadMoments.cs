using Dateline.Dates;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Values.Dates;

/// <summary>Says why a text is not a moment, and converts what stands there: its day and its time are never replaced.</summary>
internal static class UnreadMoments
{
    private const int LongestMoment = 80;
    private const int MostFractionDigits = 7;

    public static Finding Explain(Slot slot, string text)
    {
        if (text.Length > LongestMoment)
            return MomentFindings.NoMoment(slot, text, "it is too long", "");
        if (EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? ofWhole))
            return OfDate(slot, text, date!);
        (string day, WrittenTime? time) = ForeignTime.Split(Typography.PlainSigns(text).TrimEnd('.', ',', ';'));
        if (time is null)
            return WithoutTime(slot, text, day, ofWhole!);
        bool isDay = EdtfDate.TryParse(day, out EdtfDate? read, out EdtfProblem? problem);
        // A day that no calendar has is for a person to look up: it is never replaced.
        if (!isDay && (problem!.Readings.Count == 0 || problem.Fault is not (EdtfFault.ForeignForm or EdtfFault.Ambiguous or EdtfFault.Number)))
            return MomentFindings.NoMoment(slot, text, problem.Explanation, "");
        string[] days = read is not null ? [day] : [.. problem!.Readings.Select(reading => reading.Text)];
        return OfTime(slot, text, days, time, problem);
    }

    private static Finding OfTime(Slot slot, string text, string[] days, WrittenTime time, EdtfProblem? problem)
    {
        if (days.FirstOrDefault(IsDay) is not { } first)
            return MomentFindings.NoMoment(slot, text, "its day is not exact", "");
        if (FaultOfClock(first, time) is { } fault)
            return MomentFindings.NoMoment(slot, text, fault, "");
        if (time.Fraction.Length > MostFractionDigits + 1)
            return MomentFindings.NoMoment(slot, text, $"parts of a second have {MostFractionDigits} digits at most", "");
        string clock = time.Clock + time.Fraction;
        string? offset = time.Zone.Length == 0 ? time.Offset : TimeZones.OffsetOf(time.Zone);
        string condition = time.Zone.Length > 0 && offset is { Length: > 0 } ? $"{time.Zone} is {offset}" : "";
        if (offset is { Length: > 0 })
        {
            Offer[] offers = [.. days.Where(IsDay).Select((day, index) => slot.Offer($"{day}T{clock}{offset}", problem is { Fault: EdtfFault.Ambiguous } ? problem.Readings[index].Condition : condition)).OfType<Offer>()];
            if (offers.Length > 0)
                return MomentFindings.OtherForm(slot, text, offers);
        }

        if (time.Until.Length > 0)
            return MomentFindings.NoMoment(slot, text, "it lasted until another", "");
        return problem is { Fault: EdtfFault.Ambiguous, Readings.Count: > 1 }
            ? MomentFindings.TwoDays(slot, text, problem.Explanation, [.. problem.Readings.Select(reading => reading with { Text = $"{reading.Text}T{clock}" })])
            : MomentFindings.NoOffset(slot, text, time.Zone, $"{first}T{clock}");
    }

    /// <summary>What a date says: it may have a time, but without what makes a moment of it.</summary>
    private static Finding OfDate(Slot slot, string text, EdtfDate date)
    {
        if (date.Shape != EdtfShape.Single || !date.Features.Includes(EdtfFeatures.TimeOfDay))
            return MomentFindings.NoMoment(slot, text, IsDay(text) ? "the time is missing" : "it is not exact", IsDay(text) ? $"{text}T14:30:00+02:00" : "");
        (string day, WrittenTime? time) = ForeignTime.Split(text);
        return time is null ? MomentFindings.NoMoment(slot, text, "its time cannot be read", "") : OfTime(slot, text, [day], time, null);
    }

    private static Finding WithoutTime(Slot slot, string text, string day, EdtfProblem problem)
    {
        if (problem.Fault == EdtfFault.TimeOfDay)
            return MomentFindings.NoMoment(slot, text, problem.Explanation, "");
        Offer[] offers = [.. UnixMoments.Of(text).Select(moment => slot.Offer(moment, "it counts the time since 1970")).OfType<Offer>()];
        if (offers.Length > 0)
            return MomentFindings.OtherForm(slot, text, offers);
        string? known = problem.Readings.Select(reading => reading.Text).FirstOrDefault(IsDay);
        string what = known is not null ? "the time is missing" : problem.Explanation == EdtfForm.Generally ? "its day or its time cannot be read" : problem.Explanation;
        return MomentFindings.NoMoment(slot, text, what, known is not null ? $"{known}T14:30:00+02:00" : "");
    }

    private static string? FaultOfClock(string day, WrittenTime time)
    {
        if (time.Clock.StartsWith("24:", StringComparison.Ordinal))
            return "hours go from 00 to 23, and the end of a day is 00:00:00 of the next";
        return EdtfDate.TryParse($"{day}T{time.Clock}{time.Offset}", out _, out EdtfProblem? problem) ? null : problem!.Explanation;
    }

    private static bool IsDay(string text) =>
        EdtfDate.TryParse(text, out EdtfDate? date, out _) && date is { IsExactDay: true, Features: EdtfFeatures.None } && text.Length == 10;
}
