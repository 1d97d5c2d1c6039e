using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Charts.List;
using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Rows;

namespace Dateline.Pictures.Html.Sections;

/// <summary>What happened: a list, each line with its date as a drawing on the one axis.</summary>
internal static class EventsSection
{
    private const double WideAxis = 412;
    private const double NarrowAxis = 328;
    private const double Margin = 6;

    public static void Write(MarkupWriter page, TimelinePicture picture)
    {
        if (picture.Rows.Count == 0)
            return;
        IReadOnlyList<Extent> marks = picture.Marks();
        var wide = TimeAxis.Of(marks, AxisLayout.OfList(Margin, WideAxis - Margin));
        var narrow = TimeAxis.Of(marks, AxisLayout.OfList(Margin, NarrowAxis - Margin));
        page.Section("_events", "What happened");
        WriteRails(page, wide, narrow);
        ListLegend.Write(page, picture.Rows);
        page.Start("div", "narrow axis-alone").With("aria-hidden", "true");
        WriteAxis(page, narrow, NarrowAxis, "when");
        page.End().Line();
        page.Start("table", "tl").Element("caption", "Events in order of time", "sr").Start("thead").Start("tr");
        page.Start("th").With("scope", "col").Text("When").End().Start("th", "g").With("scope", "col").Element("span", "Drawn", "sr");
        WriteAxis(page, wide, WideAxis, "axis");
        page.End().Start("th").With("scope", "col").Text("What").End().End().End().Line();
        string? group = null;
        foreach (EventRow row in picture.Rows)
        {
            if (row.Group != group)
            {
                if (group is not null)
                    page.End();
                group = row.Group;
                page.Start("tbody").Start("tr", "sec").Start("th").With("colspan", "3").With("scope", "rowgroup").Text(group).End().End().Line();
            }

            page.Start("tr", row.IsBroken || row.Findings.Count > 0 ? "broken" : null).With("id", row.Anchor);
            WriteDate(page, row);
            page.Start("td", "g");
            WriteDrawing(page, row, wide, WideAxis, "when wide", "#_rw");
            WriteDrawing(page, row, narrow, NarrowAxis, "when narrow", "#_rn");
            page.End();
            RowText.Write(page, row);
            page.End().Line();
        }

        page.End().End().End();
    }

    private static void WriteRails(MarkupWriter page, TimeAxis wide, TimeAxis narrow)
    {
        page.Start("svg", "defs").With("width", 0).With("height", 0).With("aria-hidden", "true").Start("defs");
        foreach ((string id, TimeAxis axis) in new[] { ("_rw", wide), ("_rn", narrow) })
        {
            page.Start("g").With("id", id);
            AxisDrawing.Rails(page, axis, WhenDrawing.Height / 2);
            page.End();
        }

        page.End().End().Line();
    }

    private static void WriteAxis(MarkupWriter page, TimeAxis axis, double width, string cssClass)
    {
        IReadOnlyList<Tick> ticks = AxisTicks.Of(axis);
        double height = AxisDrawing.HeightOfWords(ticks) + 16;
        page.Start("svg", cssClass).With("width", width).With("height", height).With("viewBox", $"0 0 {Pixels.Of(width)} {Pixels.Of(height)}").With("aria-hidden", "true");
        AxisDrawing.Above(page, axis, ticks, height - 6);
        page.End();
    }

    private static void WriteDate(MarkupWriter page, EventRow row)
    {
        page.Start("td", "d").Element("span", row.When.Words);
        if (row.When.InForceWords is { } inForce)
            page.Text(" ").Element("small", "in force " + inForce);
        page.End();
    }

    private static void WriteDrawing(MarkupWriter page, EventRow row, TimeAxis axis, double width, string cssClass, string rails)
    {
        page.Start("svg", cssClass).With("width", width).With("height", WhenDrawing.Height).With("viewBox", $"0 0 {Pixels.Of(width)} {Pixels.Of(WhenDrawing.Height)}").With("aria-hidden", "true");
        page.Start("use").With("href", rails).End();
        WhenDrawing.Draw(page, row.When, axis, WhenDrawing.Height / 2);
        page.End();
    }
}
