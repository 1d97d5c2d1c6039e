using Dateline.Language.Wording;
using Dateline.Dates;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Axis;

/// <summary>A stroke or a word at an axis.</summary>
/// <param name="At">In pixels.</param>
/// <param name="Label">Null for a stroke alone.</param>
/// <param name="HasStroke">Whether a unit of the calendar begins there; the word at the beginning of a stretch may stand without.</param>
/// <param name="Row">0 for the row of words next to the axis; each further one is further away.</param>
public sealed record Tick(double At, string? Label, bool HasStroke, int Row = 0);

/// <summary>What stands at an axis: each stretch says when it begins, and what begins within it follows as far as there is room.</summary>
public sealed class AxisTicks
{
    private const double LetterWidth = 7;
    private const int Rows = 3;

    private readonly List<Tick> _ticks = [];
    private readonly double[] _ends = [.. Enumerable.Repeat(double.NegativeInfinity, Rows)];

    private AxisTicks()
    {
    }

    public static IReadOnlyList<Tick> Of(TimeAxis axis)
    {
        var ticks = new AxisTicks();
        foreach (AxisStretch stretch in axis.Stretches)
            ticks.Add(stretch, axis.Layout);
        return ticks._ticks;
    }

    /// <summary>How many pixels the words of an axis take.</summary>
    public static double WidthOf(string label) => label.Length * LetterWidth;

    private void Add(AxisStretch stretch, AxisLayout layout)
    {
        double end = layout.Right;
        var unit = TickUnit.AtLeast(layout.Apart / stretch.Scale);
        double first = unit.FirstFrom(stretch.Time.From);
        string label = LabelOfStretch(stretch.Time, unit.Grain);
        double start = Math.Max(0, Math.Min(stretch.Left, end - WidthOf(label)));
        int row = Array.FindIndex(_ends, rowEnd => start >= rowEnd + 5);
        row = row < 0 ? Array.IndexOf(_ends, _ends.Min()) : row;
        bool beginsUnit = first == stretch.Time.From;
        _ticks.Add(new Tick(start, label, HasStroke: beginsUnit, row));
        _ends[row] = start + WidthOf(label);
        for (double tick = beginsUnit ? unit.After(first) : first; tick < stretch.Time.To; tick = unit.After(tick))
        {
            double at = stretch.At(tick);
            string word = LabelOf(tick, unit);
            bool fits = _ends[0] + 6 <= at && at + WidthOf(word) <= end;
            _ticks.Add(new Tick(at, fits ? word : null, HasStroke: true));
            if (fits)
                _ends[0] = at + WidthOf(word);
        }
    }

    private static string LabelOfStretch(in Extent time, TickGrain grain)
    {
        var day = CalendarDay.Of((long)Math.Floor(time.From));
        bool beginsYear = day is { Month: 1, Day: 1 };
        if (grain == TickGrain.Year || time.Length > 800 || (beginsYear && time.Length >= 365))
            return PointWords.Year(day.Year);
        return time.Length >= 27 ? $"{Short(day.Month)} {PointWords.Year(day.Year)}" : $"{PointWords.Number(day.Day)} {Short(day.Month)} {PointWords.Year(day.Year)}";
    }

    private static string LabelOf(double tick, TickUnit unit)
    {
        long number = (long)Math.Floor(tick);
        var day = CalendarDay.Of(number);
        int seconds = (int)Math.Round((tick - number) * 86_400);
        return unit.Grain switch
        {
            TickGrain.Hour when seconds > 0 => PointWords.Time(seconds),
            TickGrain.Day when day is { Day: 1, Month: > 1 } => Short(day.Month),
            TickGrain.Hour or TickGrain.Day => $"{PointWords.Number(day.Day)} {Short(day.Month)}",
            TickGrain.Month when day.Month > 1 => Short(day.Month),
            _ => PointWords.Year(day.Year),
        };
    }

    private static string Short(int month) => EnglishMonths.NameOf(month)[..3];
}
