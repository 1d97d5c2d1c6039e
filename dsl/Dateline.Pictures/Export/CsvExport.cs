using System.Text;
using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Export;

/// <summary>
/// A table for spreadsheets (RFC 4180): a line for each event and observation, in order of time. A cell that a spreadsheet would take for a
/// formula begins with an apostrophe, as people write it there themselves.
/// </summary>
public static class CsvExport
{
    private static readonly string[] Head = ["id", "kind", "title", "date", "earliest", "latest", "date-in-words", "status", "effective", "sources"];

    public static Exported Write(TimelinePicture picture)
    {
        IReadOnlyList<string> fields = FieldsOf(picture.Rows);
        var csv = new StringBuilder();
        WriteLine(csv, [.. Head, .. fields]);
        foreach (EventRow row in picture.Rows)
        {
            EdtfDate? date = (row.Entry.Find("date")?.Value as DateValue)?.Date;
            WriteLine(csv,
            [
                row.Entry.Id,
                row.Entry.Kind?.Name ?? "",
                row.Title,
                date?.Text ?? "",
                DayOf(date?.EarliestDay),
                DayOf(date?.LatestDay),
                row.When.Words,
                row.Status ?? "happened",
                TextOf(row.Entry, BuiltIns.Effective.Name),
                string.Join("; ", row.Sources.Select(source => source.Id)),
                .. fields.Select(field => TextOf(row.Entry, field)),
            ]);
        }

        return Exported.Whole(csv.ToString());
    }

    /// <summary>All fields that a line states, built-in ones that have a column already left out, in the order in which they first come.</summary>
    private static List<string> FieldsOf(IReadOnlyList<EventRow> rows)
    {
        var seen = new HashSet<string>(Head, StringComparer.Ordinal) { "quotes", "except" };
        return [.. rows.SelectMany(row => row.Entry.Fields).Select(field => field.Symbol.Name).Where(seen.Add)];
    }

    private static string TextOf(BoundEntry entry, string field) => entry.Find(field) is { } found ? PlainText.Of(found.Value) : "";

    private static string DayOf(long? day) => day is { } number ? CalendarDay.Of(number).Iso : "";

    private static void WriteLine(StringBuilder csv, IReadOnlyList<string> cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                csv.Append(',');
            csv.Append(Cell(cells[i]));
        }

        csv.Append("\r\n");
    }

    private static string Cell(string text)
    {
        string safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 || safe.StartsWith(' ') || safe.EndsWith(' ')
            ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : safe;
    }

    /// <summary>Spreadsheets look past spaces, and take the wide forms of East Asian scripts for the same.</summary>
    private static bool IsFormula(string text)
    {
        string start = text.TrimStart();
        if (text.Length > 0 && text[0] is '\t' or '\r' or '\n')
            return true;
        return start.Length > 0 && "=+-@＝＋－＠".Contains(start[0], StringComparison.Ordinal) && !IsNumber(start);
    }

    private static bool IsNumber(string text) =>
        text.Length > 1 && text[0] == '-' && text.Skip(1).All(letter => char.IsAsciiDigit(letter) || letter == '.');
}
