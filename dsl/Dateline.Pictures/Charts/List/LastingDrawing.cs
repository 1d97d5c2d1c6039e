using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.When;

namespace Dateline.Pictures.Charts.List;

/// <summary>Draws what lasted: a bar for what it certainly lasted, paler where an end may lie, fading out where there is none.</summary>
internal static class LastingDrawing
{
    private const double Fade = 6;

    /// <returns>Where the mark ends.</returns>
    public static double Draw(MarkupWriter svg, WhenPicture when, TimeAxis axis, double y)
    {
        double left = when.From is { } from ? axis.At(from) : axis.Layout.Left;
        double right = when.To is { } to ? axis.At(to) : axis.Layout.Right;
        (left, right) = WhenDrawing.AtLeast(left, right, 4);
        double sureLeft = when.Certain is { } sure ? Math.Max(left, axis.At(sure.From)) : right;
        double sureRight = when.Certain is { } certain ? Math.Min(right, axis.At(certain.To)) : right;
        if (when.Certain is null)
        {
            svg.Rect("oneof pale", left, y - 3, right - left, 6);
        }
        else
        {
            if (sureLeft > left)
                svg.Rect("oneof pale", left, y - 3, sureLeft - left, 6);
            if (right > sureRight)
                svg.Rect("oneof pale", sureRight, y - 3, right - sureRight, 6);
            Bar(svg, when, sureLeft, sureRight, y);
        }

        if (when.From is not null)
            svg.Path("cap", "M", left, y - 6, "V", y + 6);
        if (when.To is not null)
            svg.Path("cap", "M", right, y - 6, "V", y + 6);
        return right;
    }

    private static void Bar(MarkupWriter svg, WhenPicture when, double left, double right, double y)
    {
        double bar = right - left;
        double fade = Math.Min(Fade, bar / 7);
        double from = when.From is null ? left + (3 * fade) : left;
        double to = when.To is null ? right - (3 * fade) : right;
        svg.Rect("lasting", from, y - 3, to - from, 6);
        for (int i = 1; i <= 3; i++)
        {
            string cssClass = i switch { 1 => "lasting fade1", 2 => "lasting fade2", _ => "lasting fade3" };
            if (when.From is null)
                svg.Rect(cssClass, from - (i * fade), y - 3, fade, 6);
            if (when.To is null)
                svg.Rect(cssClass, to + ((i - 1) * fade), y - 3, fade, 6);
        }
    }
}
