using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Charts.Series;

/// <summary>Draws one step chart.</summary>
internal sealed class StepDrawing
{
    private const double Top = 46;

    private readonly SeriesPicture _picture;
    private readonly TimeAxis _axis;
    private readonly IReadOnlyList<Tick> _ticks;
    private readonly Levels _levels;
    private readonly StepLabels _labels;
    private readonly StepBands _bands;
    private readonly double _bottom;

    public StepDrawing(SeriesPicture picture, TimeAxis axis, ChartSize size, double bottom)
    {
        _picture = picture;
        _axis = axis;
        _bottom = bottom;
        _ticks = AxisTicks.Of(axis);
        _levels = new Levels(picture.Steps, Top, bottom);
        _labels = new StepLabels(size, bottom, picture.Steps.Count);
        _bands = new StepBands(_levels, _labels, Top - 8, bottom);
    }

    public double Height => _bottom + 8 + AxisDrawing.HeightOfWords(_ticks);

    public void Draw(MarkupWriter svg)
    {
        AxisDrawing.Below(svg, _axis, _ticks, 20, _bottom);
        IReadOnlyList<SeriesMark> steps = _picture.Steps;
        for (int i = 0; i < steps.Count; i++)
            DrawUnknown(svg, i);
        DrawBands(svg);
        DrawBefore(svg);
        SeriesWord last = steps.Count > 0 ? steps[0].Before : default;
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].IsMisfit)
            {
                DrawMisfit(svg, steps[i]);
                continue;
            }

            DrawStep(svg, steps[i], last);
            bool confirms = steps[i].IsObservation && steps[i].After == last;
            last = steps[i].After;
            DrawAfter(svg, i, confirms);
        }

        _labels.Draw(svg);
    }

    private double StartOf(SeriesMark step) => _axis.At(step.Time.From);

    /// <summary>What is not known to be on one day is done when the last of its days is over.</summary>
    private double EndOf(SeriesMark step) => step.IsExact ? _axis.At(step.Time.From) : _axis.At(step.Time.To);

    /// <summary>Where the next step begins; null where there is none.</summary>
    private SeriesMark? NextOf(int index) => _picture.Steps.Skip(index + 1).FirstOrDefault(step => !step.IsMisfit);

    private void DrawBands(MarkupWriter svg)
    {
        if (_picture.Steps.FirstOrDefault(step => !step.IsMisfit) is { IsObservation: false } first)
            _bands.Draw(svg, first.Before, _axis.Layout.Left, StartOf(first));
        for (int i = 0; i < _picture.Steps.Count; i++)
        {
            if (!_picture.Steps[i].IsMisfit)
                _bands.Draw(svg, _picture.Steps[i].After, EndOf(_picture.Steps[i]), NextOf(i) is { } next ? StartOf(next) : _axis.Layout.Right);
        }
    }

    private void DrawBefore(MarkupWriter svg)
    {
        if (_picture.Steps.FirstOrDefault(step => !step.IsMisfit) is not { IsObservation: false } first || _levels.Of(first.Before) is not { } level)
            return;
        double start = StartOf(first);
        svg.Path("lv thin", "M", _axis.Layout.Left, level, "H", start);
        _labels.Keep(_axis.Layout.Left, level, start, level);
        _labels.AddNumber(first.Before.Text, _axis.Layout.Left, start, level);
    }

    /// <param name="last">What was left before it.</param>
    private void DrawStep(MarkupWriter svg, SeriesMark step, SeriesWord last)
    {
        double? left = _levels.PointOf(last);
        double start = StartOf(step);
        double end = EndOf(step);
        double? before = _levels.PointOf(step.Before) ?? left;
        double? after = _levels.PointOf(step.After);
        if (step.IsObservation)
        {
            if (step.IsBroken && left is { } other && after is { } seen)
                DrawBreak(svg, step, last, start, other, seen);
            else if (after is { } level)
                svg.Circle("seen", start, level, 4);
            if (!step.IsExact && after is { } stated)
                svg.Path("lv maybe", "M", start, stated, "H", end);
            return;
        }

        if (before is { } from && after is { } to)
        {
            if (step.IsExact)
            {
                _labels.Keep(start, Math.Min(from, to), start, Math.Max(from, to));
                svg.Path(step.IsBroken ? "lv broken" : step.After.IsVague || last.IsVague ? "lv maybe" : "lv", "M", start, from, "V", to);
            }
            else
            {
                DrawHatched(svg, start, end, from, to);
            }

            _labels.AddChange(step, start, end, from, to);
        }

        if (step.IsBroken && left is { } was && before is { } says)
            DrawBreak(svg, step, last, start, was, says);
    }

    private static void DrawHatched(MarkupWriter svg, double start, double end, double from, double to)
    {
        svg.Rect("hatch", start, Math.Min(from, to), end - start, Math.Abs(to - from));
        svg.Path("lv maybe", "M", start, from, "H", end, "M", start, to, "H", end);
    }

    /// <summary>The distance dashed, a ring at the number that cannot be, and the two numbers beside it.</summary>
    private void DrawBreak(MarkupWriter svg, SeriesMark step, SeriesWord last, double x, double was, double says)
    {
        (was, says) = _bands.Nearest(last, step.IsObservation ? step.After : step.Before) ?? (was, says);
        svg.Path("lv gap", "M", x, was, "V", says);
        svg.Circle("ring", x, says, 5);
        _labels.Keep(x - 4, says - 4, x + 4, says + 4);
        _labels.AddBreak(step, last, x, was, says);
    }

    private void DrawMisfit(MarkupWriter svg, SeriesMark step)
    {
        double x = StartOf(step);
        if (_levels.PointOf(step.Before) is { } from && _levels.PointOf(step.After) is { } to)
        {
            svg.Path("lv gap", "M", x, from, "V", to);
            svg.Circle("ring", x, from, 4).Circle("ring", x, to, 4);
            _labels.AddMisfit(step, x, from, to);
        }
    }

    /// <param name="confirms">It states what was so already, which stands there.</param>
    private void DrawAfter(MarkupWriter svg, int index, bool confirms)
    {
        SeriesMark step = _picture.Steps[index];
        if (_levels.Of(step.After) is not { } y)
            return;
        SeriesMark? next = NextOf(index);
        double start = EndOf(step);
        double end = next is null ? _axis.Layout.Right : StartOf(next);
        if (end > start)
        {
            _labels.Keep(start, y, end, y);
            svg.Path(next is null ? "lv thin" : next.IsInDoubtBefore ? "lv maybe" : "lv", "M", start, y, "H", end);
        }

        if (step.IsObservation && !step.IsBroken)
            svg.Circle("seen", StartOf(step), y, 4);
        if (!confirms)
            _labels.AddNumber(step.After.Text, start, Math.Max(start, end), y);
    }

    /// <summary>What is unknown is hatched from top to bottom, and says what it may be.</summary>
    private void DrawUnknown(MarkupWriter svg, int index)
    {
        SeriesMark step = _picture.Steps[index];
        if (step.IsMisfit || step.After.IsKnown)
            return;
        double start = EndOf(step);
        double end = NextOf(index) is { } next ? StartOf(next) : _axis.Layout.Right;
        if (end <= start)
            return;
        svg.Rect("hatch", start, Top - 8, end - start, _bottom - Top + 8);
        _labels.AddWord(CourseWords.ValueOf(step), start, end, (Top + _bottom) / 2);
    }
}
