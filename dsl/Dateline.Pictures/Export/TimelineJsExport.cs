using System.Text.Json;
using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Export;

/// <summary>The JSON of TimelineJS. It reads texts as HTML, so that every one is escaped for it; what has no date has no place there.</summary>
public static class TimelineJsExport
{
    public static Exported Write(TimelinePicture picture)
    {
        List<(EventRow Row, EdtfDate Date)> dated = [.. picture.Rows.Select(DatedOf).OfType<(EventRow Row, EdtfDate Date)>()];
        string text = JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("title");
            WriteText(json, picture.Title, picture.Lead ?? "");
            json.WriteEndObject();
            json.WriteStartArray("events");
            foreach ((EventRow row, EdtfDate date) in dated)
                WriteEvent(json, row, date);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        int left = picture.Rows.Count - dated.Count;
        return new Exported(text, left == 0 ? [] : [$"{TextWords.Count(left, "entry is", "entries are")} not in it, because TimelineJS draws nothing without a date."]);
    }

    private static (EventRow Row, EdtfDate Date)? DatedOf(EventRow row) =>
        row.Entry.Find("date")?.Value is DateValue { Date: var date } && (date.EarliestDay ?? date.LatestDay) is not null ? (row, date) : null;

    private static void WriteEvent(Utf8JsonWriter json, EventRow row, EdtfDate date)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", row.Anchor);
        (SingleDate first, SingleDate last) = date.Ends;
        bool hasStart = date.EarliestDay is not null;
        WriteDate(json, "start_date", hasStart ? first : last, isEnd: !hasStart);
        // One day within is drawn there as all of it: the words say which it is.
        if (hasStart && date.LatestDay is not null && date.Shape != EdtfShape.Single)
            WriteDate(json, "end_date", last, isEnd: true);
        json.WriteString("display_date", Html(row.When.Words));
        if (row.Kind is not null)
            json.WriteString("group", Html(row.Kind));
        WriteText(json, row.Number is null ? row.Title : $"{row.Title} ({row.Number})", RowBody.Of(row));
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, in SingleDate date, bool isEnd)
    {
        var day = CalendarDay.Of(isEnd ? date.LatestDay : date.EarliestDay);
        json.WriteStartObject(name);
        json.WriteNumber("year", day.Year);
        if (date.Precision >= EdtfPrecision.Season)
            json.WriteNumber("month", day.Month);
        if (date.Precision >= EdtfPrecision.Day)
            json.WriteNumber("day", day.Day);
        if (date.Time is { } time)
        {
            json.WriteNumber("hour", time.Seconds / 3600);
            json.WriteNumber("minute", time.Seconds / 60 % 60);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string headline, string body)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", Html(headline));
        json.WriteString("text", Html(body).Replace("\n", "<br>", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    private static string Html(string text) => new MarkupWriter().Text(text).ToString();
}
