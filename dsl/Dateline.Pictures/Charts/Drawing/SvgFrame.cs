using Dateline.Pictures.Markup;

namespace Dateline.Pictures.Charts.Drawing;

/// <summary>What stands around the shapes of a picture, in a page or as a file of its own.</summary>
internal static class SvgFrame
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>Around a picture that stands alone.</summary>
    private const double Margin = 16;

    /// <summary>Begins a picture within a page, which has the styles and the hatching.</summary>
    /// <param name="id">Its own on the page.</param>
    public static MarkupWriter Start(MarkupWriter page, string cssClass, double width, double height, string id, string title, string description) => page
        .Start("svg", cssClass)
        .With("viewBox", $"0 0 {Pixels.Of(width)} {Pixels.Of(height)}")
        .With("role", "img")
        .With("aria-labelledby", $"{id}t {id}d")
        .Start("title").With("id", id + "t").Text(title).End()
        .Start("desc").With("id", id + "d").Text(description).End();

    /// <summary>A picture as a file: all that it needs is in it.</summary>
    public static string Document(double width, double height, string title, string description, Action<MarkupWriter> draw)
    {
        var svg = new MarkupWriter();
        svg.Start("svg")
            .With("xmlns", Namespace)
            .With("width", width + (2 * Margin))
            .With("height", height + (2 * Margin))
            .With("viewBox", $"{Pixels.Of(-Margin)} {Pixels.Of(-Margin)} {Pixels.Of(width + (2 * Margin))} {Pixels.Of(height + (2 * Margin))}")
            .With("role", "img");
        svg.Element("title", title).Element("desc", description);
        svg.Start("style").Own((ChartStyle.Colours + "\n" + ChartStyle.Shapes + "\n.page{fill:var(--paper)}").ReplaceLineEndings("\n")).End();
        Definitions(svg);
        svg.Rect("page", -Margin, -Margin, width + (2 * Margin), height + (2 * Margin));
        draw(svg);
        return svg.End().Line().ToString();
    }

    /// <summary>What shapes refer to, once on a page.</summary>
    public static void Definitions(MarkupWriter svg) => svg
        .Start("defs")
        .Start("pattern").With("id", "hatch").With("width", 6).With("height", 6).With("patternUnits", "userSpaceOnUse").With("patternTransform", "rotate(45)")
        .Start("line", "hatching").With("x1", 0).With("y1", 0).With("x2", 0).With("y2", 6).End()
        .End()
        .End();
}
