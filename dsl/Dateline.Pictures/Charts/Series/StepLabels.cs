using Dateline.Language.Series.Moves;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Series;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Charts.Series;

/// <summary>
/// The words of a step chart: numbers first, then what changed. They are gathered while the lines are drawn and written over them, the most
/// important first, each where it has room.
/// </summary>
internal sealed class StepLabels(ChartSize size, double bottom, int steps)
{
    private const double NoteSize = 12.5;
    private const int MostTold = 8;

    private readonly ChartSize _size = size;
    private readonly List<Action<MarkupWriter>> _breaks = [];
    private readonly List<Action<MarkupWriter>> _numbers = [];
    private readonly List<Action<MarkupWriter>> _notes = [];
    private readonly Placer _placer = new(size.Width, bottom);
    private readonly bool _isTold = steps <= MostTold;
    private readonly (string CssClass, double Size) _number = (steps, size.IsNarrow) switch
    {
        ( > 12, _) or ( > 6, true) => ("small", 14),
        ( > 5, _) or (_, true) => ("less", 19),
        _ => ("big", 26),
    };

    public void Draw(MarkupWriter svg)
    {
        foreach (Action<MarkupWriter> label in _breaks.Concat(_numbers).Concat(_notes))
            label(svg);
    }

    /// <summary>A line that no text is to lie on.</summary>
    public void Keep(double left, double top, double right, double bottom) => _placer.Take(left - 1, top - 2, right + 1, bottom + 2);

    /// <summary>A number over its level: in the middle, otherwise at either end, otherwise below.</summary>
    public void AddNumber(string text, double left, double right, double level)
    {
        double width = Letters.WidthOfSemibold(text, _number.Size);
        double middle = Math.Clamp((left + right - width) / 2, 2, Math.Max(2, _size.Width - width - 2));
        double above = level - 8;
        double below = level + _number.Size;
        _numbers.Add(svg =>
        {
            foreach ((double x, double y) in new[] { (middle, above), (left + 4, above), (right - width - 4, above), (middle, below), (right + 5, above), (left - width - 5, below), (right + 5, level + (_number.Size / 3)) })
            {
                if (_placer.TryTake(x - 1, y - (_number.Size * 0.8), x + width + 1, y + 3))
                {
                    svg.Words(_number.CssClass + " halo", x, y, text);
                    return;
                }
            }
        });
    }

    /// <summary>What is unknown, in the middle of its hatching.</summary>
    public void AddWord(string text, double left, double right, double y)
    {
        double width = Letters.WidthOf(text, NoteSize);
        _numbers.Add(svg =>
        {
            double x = Math.Clamp((left + right - width) / 2, 2, Math.Max(2, _size.Width - width - 2));
            if (_placer.TryTake(x, y - NoteSize, x + width, y + 4))
                svg.Words("note halo", x, y, text);
        });
    }

    /// <summary>What changed and when, where a chart has few steps; of many, the table says it.</summary>
    public void AddChange(SeriesMark step, double start, double end, double from, double to)
    {
        if (!_isTold)
            return;
        string text = ChangeOf(step);
        double width = Letters.WidthOf(text, NoteSize);
        _notes.Add(svg =>
        {
            double inside = Math.Abs(to - from) >= 20 ? ((from + to) / 2) + 4 : Math.Max(from, to) + 16;
            double under = Math.Max(from, to) + 17;
            foreach ((double x, double y) in new[] { (start - width - 8, inside), (end + 8, inside), (start + 6, inside), (start - width - 8, under), (end + 8, under), (start + 6, under) })
            {
                if (_placer.TryTake(x, y - NoteSize, x + width, y + 4))
                {
                    svg.Words("note halo", x, y, text);
                    return;
                }
            }
        });
    }

    /// <summary><c>20 ≠ 25</c> beside the break, and the number that cannot be at its ring.</summary>
    public void AddBreak(SeriesMark step, SeriesWord left, double x, double was, double says)
    {
        string text = $"{left.Text} ≠ {step.Before.Text}";
        string number = step.Before.Text;
        double textWidth = Letters.WidthOfSemibold(text, 13.5);
        double numberWidth = Letters.WidthOfSemibold(number, _number.Size);
        _breaks.Add(svg =>
        {
            double middle = ((was + says) / 2) + 5;
            double below = Math.Max(was, says) + 19;
            double above = Math.Min(was, says) - 12;
            foreach ((double at, double y) in new[] { (x - textWidth - 9, middle), (x + 9, middle), (x - textWidth - 6, below), (x + 9, below), (x - textWidth - 6, above), (x + 9, above) })
            {
                if (_placer.TryTake(at, y - 13, at + textWidth, y + 3))
                {
                    svg.Words("differ wrong halo", at, y, text);
                    break;
                }
            }

            double top = says - 11;
            foreach ((double at, double y) in new[] { (x - (numberWidth / 2), top), (x + 10, top), (x + 10, says + (_number.Size / 3)), (x - numberWidth - 10, top), (x + 10, says + _number.Size) })
            {
                if (_placer.TryTake(at, y - (_number.Size * 0.8), at + numberWidth, y + 2))
                {
                    svg.Words(_number.CssClass + " wrong halo", at, y, number);
                    break;
                }
            }
        });
    }

    public void AddMisfit(SeriesMark step, double x, double from, double to)
    {
        string text = step.IsObservation ? step.After.Text : $"{step.Before.Text} → {step.After.Text}";
        double width = Letters.WidthOfSemibold(text, 13.5);
        _breaks.Add(svg =>
        {
            double y = ((from + to) / 2) + 4;
            foreach (double at in new[] { x + 9, x - width - 9 })
            {
                if (_placer.TryTake(at, y - 14, at + width, y + 4))
                {
                    svg.Words("differ wrong halo", at, y, text);
                    return;
                }
            }
        });
    }

    /// <summary><c>down by 10 on 7 October 2021</c>.</summary>
    private string ChangeOf(SeriesMark step)
    {
        string when = _size.IsNarrow ? step.Words : step.When;
        if (_size.IsNarrow || step.Before.Value.Number is not { } before || step.After.Value.Number is not { } after || !Amounts.TryDifference(before, after, out decimal difference))
            return when;
        return $"{(difference < 0 ? "down" : "up")} by {TextWords.Number(Math.Abs(difference))} {when}";
    }
}
