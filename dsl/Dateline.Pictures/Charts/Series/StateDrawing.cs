using Dateline.Language.Wording;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Charts.Series;

/// <summary>The bars of one entity.</summary>
internal sealed class StateDrawing(SeriesPicture picture, TimeAxis axis, double top)
{
    private const double Height = 25;
    private const int Shades = 3;

    private readonly Dictionary<string, int> _shades = new(StringComparer.Ordinal);

    /// <summary>What has no room for all of its word within its bar, in order of time: when it began, and the word.</summary>
    public IReadOnlyList<string> WithoutRoom()
    {
        var words = new List<string>();
        foreach ((SeriesWord word, double left, double right, SeriesMark? step, bool isInDoubt) in Bars())
        {
            if (right > left && word.IsKnown && !word.IsOut && FittingIn(left, right, word.Text) != word.Text)
                words.Add((step is null ? word.Text : $"{step.Words}: {word.Text}") + (isInDoubt ? "?" : ""));
        }

        return words;
    }

    /// <summary>Something is written below the bars.</summary>
    public bool HasBreaks => picture.Steps.Any(step => step.IsMisfit || step.IsBroken);

    public void Draw(MarkupWriter svg)
    {
        List<SeriesMark> steps = Placed;
        foreach ((SeriesWord word, double left, double right, SeriesMark? step, bool isInDoubt) in Bars())
        {
            DrawBar(svg, word, left, right, isInDoubt);
            if (step is { IsExact: false })
                svg.Rect("st none", StartOf(step), top, EndOf(step) - StartOf(step), Height);
        }

        foreach (SeriesMark step in steps)
            DrawEdge(svg, step);
        foreach (SeriesMark step in picture.Steps.Where(step => step.IsMisfit))
            DrawBreak(svg, StartOf(step), step.IsObservation ? step.After.Text : $"{step.Before.Text} → {step.After.Text}");
        for (int i = 1; i < steps.Count; i++)
        {
            if (steps[i].IsBroken)
                DrawBreak(svg, StartOf(steps[i]), $"{steps[i - 1].After.Text} ≠ {steps[i].Before.Text}");
        }
    }

    private List<SeriesMark> Placed => [.. picture.Steps.Where(step => !step.IsMisfit)];

    /// <summary>
    /// From the first on, with the step that each begins with, null for what was before the first, and whether a change without a day may have
    /// come before the next one that has a day.
    /// </summary>
    private IEnumerable<(SeriesWord Word, double Left, double Right, SeriesMark? Step, bool IsInDoubt)> Bars()
    {
        List<SeriesMark> steps = Placed;
        if (steps.Count > 0 && (picture.Start ?? (steps[0].IsObservation ? null : steps[0].Before)) is { } start)
            yield return (start, axis.Layout.Left, StartOf(steps[0]), null, false);
        for (int i = 0; i < steps.Count; i++)
        {
            SeriesMark? next = i + 1 < steps.Count ? steps[i + 1] : null;
            bool isInDoubt = picture.Owner is null ? next?.IsInDoubtBefore ?? picture.Undated.Count > 0 : steps[i].IsInDoubtBehind;
            yield return (steps[i].After, EndOf(steps[i]), next is null ? axis.Layout.Right : StartOf(next), steps[i], isInDoubt);
        }
    }

    private static string? FittingIn(double left, double right, string text) => Letters.Fitting(text, 12.5, right - left - 12);

    private double StartOf(SeriesMark step) => axis.At(step.Time.From);

    private double EndOf(SeriesMark step) => step.IsExact ? StartOf(step) : axis.At(step.Time.To);

    private void DrawBar(MarkupWriter svg, SeriesWord word, double left, double right, bool isInDoubt)
    {
        if (right <= left || word.IsOut)
            return;
        if (word.IsNobody)
        {
            DrawVacancy(svg, isInDoubt ? word with { Text = word.Text + "?" } : word, left, right);
            return;
        }

        string shade = "s" + PointWords.Number(ShadeOf(word));
        svg.Rect(word.IsKnown ? "st " + shade : "st none", left, top, right - left, Height);
        if (isInDoubt && word.IsKnown)
            svg.Rect("st none", left, top, right - left, Height);
        string text = !word.IsKnown ? "unknown" : isInDoubt ? word.Text + "?" : word.Text;
        if (FittingIn(left, right, text) is { } fitting)
            svg.Words(word.IsKnown && !isInDoubt ? "word " + shade : "word halo", left + 7, top + 17, fitting);
    }

    /// <summary>A frame that nothing fills.</summary>
    private void DrawVacancy(MarkupWriter svg, SeriesWord word, double left, double right)
    {
        svg.Rect("st vacant", left, top, right - left, Height);
        if (FittingIn(left, right, word.Text) is { } fitting)
            svg.Words("word halo", left + 7, top + 17, fitting);
    }

    private void DrawEdge(MarkupWriter svg, SeriesMark step)
    {
        if (step.IsExact && !step.IsObservation)
            svg.Path("edge", "M", StartOf(step), top - 3, "v", Height + 6);
        if (step.IsObservation)
            svg.Circle("seen", StartOf(step), top + Height + 1, 3);
        if (step.Announced is { } announced)
            svg.Path("told", "M", axis.At(announced.Middle), top - 3, "v", Height + 6);
        foreach ((Extent time, _, _) in step.OtherTimes)
            svg.Path("other", "M", axis.At(time.From), top + Height + 2, "v", 3.5, "H", Math.Max(axis.At(time.To), axis.At(time.From) + 3), "v", -3.5);
    }

    private void DrawBreak(MarkupWriter svg, double x, string text)
    {
        svg.Circle("ring", x, top + Height, 5);
        double width = Letters.WidthOf(text, 13);
        double at = Math.Max(0, Math.Min(x + 8, axis.Layout.Right - width));
        svg.Words("differ wrong halo", at, top + Height + 13, text);
    }

    private static int PlaceOf(string name, IReadOnlyList<string> options)
    {
        for (int i = 0; i < Shades; i++)
        {
            if (i < options.Count && options[i] == name)
                return i;
        }

        return Shades;
    }

    /// <summary>A state of a choice has the shade of its place in it; anything else its own as it comes. The word says which it is.</summary>
    private int ShadeOf(SeriesWord word)
    {
        if (!word.IsKnown)
            return 0;
        string name = word.Value.ToString();
        if (!_shades.TryGetValue(name, out int shade))
            _shades.Add(name, shade = picture.Series.Type is ChoiceType { Choice.Options: var options } ? PlaceOf(name, options) : _shades.Count % 2 == 0 ? 0 : 3);
        return shade;
    }
}
