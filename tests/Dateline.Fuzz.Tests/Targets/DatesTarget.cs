using Dateline.Dates;
using Dateline.Fuzz.Inputs;

namespace Dateline.Fuzz.Targets;

/// <summary>A text as a date: it is one, or the problem says where and what may be meant.</summary>
internal sealed class DatesTarget : Target
{
    public override string Name => "dates";

    public override int Share => 6_000;

    public override int Longest => 300;

    public override IReadOnlyList<string> Seeds => Inputs.Seeds.Dates;

    public override void Run(string text)
    {
        bool isDate = EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem);
        Promise.Keep(isDate == date is not null && isDate == problem is null, "A text is a date or has a problem.");
        if (date is null)
        {
            KeepProblem(text, problem!);
            return;
        }

        KeepDate(text, date);
        bool isUnmistakable = EdtfDate.TryParseUnmistakable(text, out EdtfDate? one, out EdtfProblem? twoReadings);
        Promise.Keep(isUnmistakable == one is not null && isUnmistakable == twoReadings is null, "A date is unmistakable or has a problem.");
        if (twoReadings is not null)
            KeepProblem(text, twoReadings);
    }

    private static void KeepDate(string text, EdtfDate date)
    {
        Promise.Keep(date.Text == text, "A date keeps its text.");
        Promise.Keep(date.OrderEarliest <= date.OrderLatest, "A date in order does not end before it begins.");
        Promise.Keep(date.OrderEarliest <= (date.EarliestDay ?? long.MaxValue) && date.OrderLatest >= (date.LatestDay ?? long.MinValue), "A date in order lies around the days that it means.");
        Promise.Keep(EdtfDate.TryParse(text, out EdtfDate? again, out _) && again!.CompareTo(date) == 0 && date.Equals(again), "A date is the same when it is read again.");
        Promise.Keep(EdtfDate.IsBefore(date, date) != Truth.True, "No date is before itself.");
        Promise.Keep(EdtfDate.IsSame(date, date) != Truth.False, "A date is not another one than itself.");
    }

    private static void KeepProblem(string text, EdtfProblem problem)
    {
        bool isInside = problem.Offset >= 0 && problem.Length >= 0 && problem.Offset + problem.Length <= text.Length;
        Promise.Keep(isInside, "A problem lies in its text.", () => $"{problem.Offset}+{problem.Length} of {text.Length}");
        Promise.Keep(problem.Explanation.Length > 0, "A problem is explained.");
        foreach (EdtfReading reading in problem.Readings)
        {
            Promise.Keep(reading.Text != text, "What is offered is another text.");
            Promise.Keep(EdtfDate.TryParseUnmistakable(reading.Text, out _, out _), "What is offered is a date.", () => reading.Text);
        }
    }
}
