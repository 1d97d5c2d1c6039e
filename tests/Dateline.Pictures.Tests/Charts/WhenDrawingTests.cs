using System.Globalization;
using System.Xml.Linq;
using Dateline.Dates;
using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.List;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.When;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Pictures.Tests.Charts;

public class WhenDrawingTests
{
    private static readonly AxisLayout Layout = AxisLayout.OfList(6, 806);

    /// <summary>Dates of all shapes, some of which the calendar does not have: those are left out.</summary>
    private static Gen<EdtfDate> Dates() =>
        from shape in Gen.Elements("{0}", "{0}..{1}", "{0}/{1}", "{0}~", "{0}?")
        from first in Single()
        from later in Single()
        let text = string.Format(CultureInfo.InvariantCulture, shape, first, later)
        where EdtfDate.TryParse(text, out _, out _)
        select EdtfDate.TryParse(text, out EdtfDate? date, out _) ? date! : null!;

    private static Gen<string> Single() =>
        from year in Gen.Choose(1990, 2030)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from precision in Gen.Choose(4, 10)
        select new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..(precision < 7 ? 4 : precision < 10 ? 7 : 10)];

    /// <summary>The days that something drawn covers are those that the date can mean: not one more, not one fewer, but for what is too narrow to be seen.</summary>
    [Fact]
    public void A_drawn_date_covers_all_that_it_can_mean_and_nothing_else() => Prop.ForAll(Arb.From(Gen.NonEmptyListOf(Dates())), dates =>
    {
        List<WhenPicture> pictures = [.. dates.Select(WhenReader.Of)];
        var axis = TimeAxis.Of([.. pictures.SelectMany(picture => picture.Marks())], Layout);
        foreach ((EdtfDate date, WhenPicture picture) in dates.Zip(pictures))
        {
            (double left, double right) = Reach(picture, axis);
            double from = axis.At(date.EarliestDay!.Value);
            double to = axis.At(date.LatestDay!.Value + 1d);
            if (picture.Shape == WhenShape.Exact)
            {
                Assert.InRange((left + right) / 2, from - 0.1, to + 0.1);
            }
            else
            {
                double lack = Math.Max(0, 4 - (to - from)) / 2;
                Assert.InRange(left, from - lack - 0.11, from + 0.11);
                Assert.InRange(right, to - 0.21, to + lack + 0.21);
            }
        }
    }).Check(Laws.Tried(200));

    [Fact]
    public void Only_a_day_is_a_dot() => Prop.ForAll(Arb.From(Dates()), date =>
    {
        var picture = WhenReader.Of(date);
        var axis = TimeAxis.Of([.. picture.Marks()], Layout);
        bool isDot = Drawing(picture, axis).Elements("circle").Any();
        Assert.Equal(date.Shape == EdtfShape.Single && date.Precision >= EdtfPrecision.Day, isDot);
    }).Check(Laws.Tried(200));

    private static (double Left, double Right) Reach(WhenPicture picture, TimeAxis axis)
    {
        List<(double Left, double Right)> shapes =
        [
            .. Drawing(picture, axis).Elements("rect").Select(rect => (Number(rect, "x"), Number(rect, "x") + Number(rect, "width"))),
            .. Drawing(picture, axis).Elements("circle").Select(dot => (Number(dot, "cx"), Number(dot, "cx"))),
        ];
        return (shapes.Min(shape => shape.Left), shapes.Max(shape => shape.Right));
    }

    private static XElement Drawing(WhenPicture picture, TimeAxis axis)
    {
        var svg = new MarkupWriter().Start("svg");
        WhenDrawing.Draw(svg, picture, axis, 13);
        return XElement.Parse(svg.End().ToString());
    }

    private static double Number(XElement shape, string name) => double.Parse(shape.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
