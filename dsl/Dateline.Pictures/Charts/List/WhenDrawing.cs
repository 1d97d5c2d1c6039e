using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.When;

namespace Dateline.Pictures.Charts.List;

/// <summary>Draws when something happened: what is not known exactly is never a dot that pretends.</summary>
public static class WhenDrawing
{
    /// <summary>Of a row, in pixels; the mark is in its middle.</summary>
    public const double Height = 26;

    private const double Dot = 4.6;
    private const double Half = 5;

    /// <param name="y">The middle of the row.</param>
    public static void Draw(MarkupWriter svg, WhenPicture when, TimeAxis axis, double y)
    {
        double end = when.Shape switch
        {
            WhenShape.Exact => DrawDay(svg, when, axis, y),
            WhenShape.OneOf => DrawOneOf(svg, when, axis, y),
            WhenShape.Lasting => LastingDrawing.Draw(svg, when, axis, y),
            WhenShape.Unknown => DrawNowhere(svg, "nowhere", when, axis, y),
            _ => DrawNowhere(svg, "unread", when, axis, y),
        };
        if (when.InForce is { } inForce)
            end = DrawInForce(svg, when, inForce, axis, y);
        int others = 0;
        foreach (OtherDate other in when.Others)
        {
            double top = y + 5.5 + (2.5 * Math.Min(others++, 2));
            (double left, double right) = AtLeast(axis.At(other.Time.From), axis.At(other.Time.To), 3);
            svg.Path("other", "M", left, top, "v", 3, "H", right, "v", -3);
        }

        string doubt = (when.IsAbout ? "~" : "") + (when.IsUncertain ? "?" : "");
        if (doubt.Length > 0)
            svg.Words("about", Math.Min(end + 4, axis.Layout.Right - (8 * doubt.Length)), y + 4.5, doubt);
    }

    /// <returns>Where the mark ends.</returns>
    private static double DrawDay(MarkupWriter svg, WhenPicture when, TimeAxis axis, double y)
    {
        double x = axis.At(new Extent(when.From ?? 0, when.To ?? 0).Middle);
        svg.Circle("dot", x, y, Dot);
        return x + Dot;
    }

    private static double DrawOneOf(MarkupWriter svg, WhenPicture when, TimeAxis axis, double y)
    {
        (double left, double right) = AtLeast(
            when.From is { } from ? axis.At(from) : axis.Layout.Left,
            when.To is { } to ? axis.At(to) : axis.Layout.Right,
            3);
        Pill(svg, when.Narrowed is null ? "oneof" : "oneof pale", left, right, y);
        if (when.Narrowed is { } narrowed)
        {
            (double narrowLeft, double narrowRight) = AtLeast(axis.At(narrowed.From), axis.At(narrowed.To), 3);
            Pill(svg, "oneof", narrowLeft, narrowRight, y);
        }

        return right;
    }

    private static double DrawNowhere(MarkupWriter svg, string cssClass, WhenPicture when, TimeAxis axis, double y)
    {
        double left = when.NotBefore is { } begin ? axis.At(begin) : axis.Layout.Left;
        left = Math.Min(left, axis.Layout.Right - 16);
        double right = when.NotAfter is { } end ? axis.At(end) : axis.Layout.Right;
        right = Math.Min(Math.Max(right, left + 16), axis.Layout.Right);
        Pill(svg, cssClass, left, right, y);
        return right;
    }

    private static double DrawInForce(MarkupWriter svg, WhenPicture when, in Extent inForce, TimeAxis axis, double y)
    {
        double at = axis.At(inForce.From);
        if (when is { From: { } from, To: { } to })
        {
            double decided = axis.At(when.Shape == WhenShape.Exact ? new Extent(from, to).Middle : to);
            if (at > decided + Dot)
                svg.Path("until", "M", decided + Dot, y, "H", at);
        }

        if (inForce.Length > 1)
            Pill(svg, "oneof pale", at, axis.At(inForce.To), y);
        svg.Path("flag", "M", at, y + 7, "V", y - 7, "l", 8, 3.5, "l", -8, 3.5);
        return at + 8;
    }

    private static void Pill(MarkupWriter svg, string cssClass, double left, double right, double y) =>
        svg.Rect(cssClass, left, y - Half, right - left, 2 * Half, Math.Min(Half, (right - left) / 2));

    /// <summary>What is narrower than can be seen is made wider around its middle.</summary>
    internal static (double Left, double Right) AtLeast(double left, double right, double least)
    {
        double lack = least - (right - left);
        return lack <= 0 ? (left, right) : (left - (lack / 2), right + (lack / 2));
    }
}
