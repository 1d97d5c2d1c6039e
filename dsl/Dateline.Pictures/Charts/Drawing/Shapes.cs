using Dateline.Pictures.Markup;

namespace Dateline.Pictures.Charts.Drawing;

/// <summary>The few shapes of which pictures are made.</summary>
internal static class Shapes
{
    public static MarkupWriter Rect(this MarkupWriter svg, string cssClass, double left, double top, double width, double height, double radius = 0)
    {
        svg.Start("rect", cssClass).With("x", left).With("y", top).With("width", Math.Max(0, width)).With("height", Math.Max(0, height));
        if (radius > 0)
            svg.With("rx", radius);
        return svg.End();
    }

    public static MarkupWriter Circle(this MarkupWriter svg, string cssClass, double x, double y, double radius) =>
        svg.Start("circle", cssClass).With("cx", x).With("cy", y).With("r", radius).End();

    public static MarkupWriter Path(this MarkupWriter svg, string cssClass, params ReadOnlySpan<object> parts) =>
        svg.Start("path", cssClass).With("d", Pixels.Path(parts)).End();

    public static MarkupWriter Words(this MarkupWriter svg, string cssClass, double x, double y, string text) =>
        svg.Start("text", cssClass).With("x", x).With("y", y).Text(text).End();
}
