using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.List;
using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Model.When;

namespace Dateline.Pictures.Html.Sections;

/// <summary>What the drawings of dates mean: only those that stand on the page, drawn as they are there.</summary>
internal static class ListLegend
{
    private static readonly Extent Sample = new(4, 26);

    public static void Write(MarkupWriter page, IReadOnlyList<EventRow> rows)
    {
        page.Start("ul", "legend").With("aria-label", "How dates are drawn");
        If(HasShape(WhenShape.Exact), "that day", new WhenPicture(WhenShape.Exact, "") { From = 14, To = 16 });
        If(HasShape(WhenShape.OneOf), "one day within", Within(WhenShape.OneOf));
        If(rows.Any(row => row.When.Narrowed is not null), "within it, by the order of events", Within(WhenShape.OneOf) with { Narrowed = new Extent(14, 26) });
        If(HasShape(WhenShape.Lasting), "all that time", Within(WhenShape.Lasting) with { Certain = Sample });
        If(rows.Any(row => row.When is { Shape: WhenShape.Lasting, To: null }), "goes on, or its end is unknown", new WhenPicture(WhenShape.Lasting, "") { From = 4, Certain = new Extent(4, 30) });
        If(rows.Any(row => row.When.InForce is not null), "decided, then in force", new WhenPicture(WhenShape.Exact, "") { From = 3, To = 5, InForce = new Extent(20, 21) });
        If(rows.Any(row => row.When.Others.Count > 0), "another source", new WhenPicture(WhenShape.Exact, "") { From = 10, To = 12, Others = [new OtherDate(Sample, "", "")] });
        If(HasShape(WhenShape.Unknown), "day unknown", new WhenPicture(WhenShape.Unknown, ""));
        If(HasShape(WhenShape.Unreadable), "cannot be read", new WhenPicture(WhenShape.Unreadable, ""));
        If(rows.Any(row => row.When.IsAbout), "about", new WhenPicture(WhenShape.Exact, "") { From = 8, To = 10, IsAbout = true });
        If(rows.Any(row => row.When.IsUncertain), "uncertain", new WhenPicture(WhenShape.Exact, "") { From = 8, To = 10, IsUncertain = true });
        page.End().Line();

        bool HasShape(WhenShape shape) => rows.Any(row => row.When.Shape == shape);

        void If(bool isThere, string words, WhenPicture when)
        {
            if (!isThere)
                return;
            page.Start("li").Start("svg").With("width", 30).With("height", 24).With("viewBox", "0 0 30 24").With("aria-hidden", "true");
            WhenDrawing.Draw(page, when, TimeAxis.Of([new Extent(1, 29)], AxisLayout.OfList(1, 29)), 12);
            page.End().Text(" " + words).End();
        }
    }

    private static WhenPicture Within(WhenShape shape) => new(shape, "") { From = Sample.From, To = Sample.To };
}
