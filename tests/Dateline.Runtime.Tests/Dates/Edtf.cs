using Dateline.Dates;

namespace Dateline.Runtime.Tests.Dates;

/// <summary>Short words for the tests about dates.</summary>
internal static class Edtf
{
    public static EdtfDate Read(string text)
    {
        Assert.True(EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem), $"{text}: {problem}");
        Assert.Null(problem);
        return date!;
    }

    public static EdtfProblem Problem(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem), text);
        Assert.Null(date);
        return problem!;
    }

    /// <summary>Why a text that the standard may read is no date beyond doubt.</summary>
    public static EdtfProblem Doubt(string text)
    {
        Assert.False(EdtfDate.TryParseUnmistakable(text, out EdtfDate? date, out EdtfProblem? problem), text);
        Assert.Null(date);
        return problem!;
    }

    /// <summary>As ISO 8601 writes a day: <c>-0001-12-31</c>; <c>..</c> for none.</summary>
    public static string Day(long? number)
    {
        if (number is null)
            return "..";
        // 400 years have the same number of days wherever they begin; DateOnly has the years 1 to 9999.
        const long DaysIn400Years = 146_097;
        long cycle = Calendar.FloorDivide(number.Value - 1, DaysIn400Years);
        var day = DateOnly.FromDayNumber((int)(number.Value - 1 - (cycle * DaysIn400Years)));
        long year = day.Year + (cycle * 400);
        return FormattableString.Invariant($"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}-{day.Month:00}-{day.Day:00}");
    }
}
