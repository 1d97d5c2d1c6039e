using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Foreign;

/// <summary>
/// Rows of a table among entries or in place of them, as a spreadsheet gives them away: each has the same number of cells.
/// That is one mistake. The first cell of a row is taken for its id, so that nobody misses it.
/// </summary>
internal static class Tables
{
    private const int FewestCells = 3;
    private const int LongestHeader = 40;

    private static readonly char[] Separators = ['\t', ';', '|', ','];

    public static void Run(ReadingLog log)
    {
        string text = log.Text;
        if (text.StartsWith("dateline:", StringComparison.Ordinal) || text.Contains("\ndateline:"))
            return;
        var patches = new List<Patch>();
        int next = 0;
        for (int start = 0; start < text.Length; start = Math.Max(next, EndOf(text, start) + 1))
        {
            if (!MayBeRow(text, start))
                continue;
            foreach (char separator in Separators)
            {
                if (RowsFrom(text, start, separator) is not { } rows)
                    continue;
                Report(log, rows, patches);
                next = rows[rows.Count - 1].Span.End;
                break;
            }
        }

        log.Mend(patches);
    }

    /// <summary>What begins in another column, with a sign of YAML or with a name and a colon is no row.</summary>
    private static bool MayBeRow(string text, int start)
    {
        if (text[start] is ' ' or '#' or '-' or '\n' or '\r' or '\t' or '{' or '[' or '>')
            return false;
        int at = start;
        while (at < text.Length && text[at] is not ('\n' or ':') && Array.IndexOf(Separators, text[at]) < 0)
            at++;
        return at < text.Length && text[at] is not ('\n' or ':');
    }

    /// <summary>The rows from a line on; null where it and those below it make no table with this separator.</summary>
    private static List<TableRow>? RowsFrom(string text, int start, char separator)
    {
        TableRow header = TableRow.Read(text, start, EndOf(text, start), separator);
        if (header.Cells.Count < (separator == ';' ? 2 : FewestCells) || !IsHeader(header))
            return null;
        var rows = new List<TableRow> { header };
        for (int line = EndOf(text, start) + 1; line < text.Length && MayBeRow(text, line); line = EndOf(text, line) + 1)
        {
            TableRow row = TableRow.Read(text, line, EndOf(text, line), separator);
            if (row.Cells.Count != header.Cells.Count)
                break;
            rows.Add(row);
        }

        // Two lines of a text may have as many commas each; three hardly have.
        bool isTold = separator == ',' || header.Cells.Count < FewestCells;
        return rows.Count >= (isTold ? 3 : 2) ? rows : null;
    }

    private static bool IsHeader(TableRow row) =>
        row.Cells.All(cell => cell.Length is > 0 and <= LongestHeader) && row.Cells.Distinct(StringComparer.OrdinalIgnoreCase).Count() == row.Cells.Count;

    private static void Report(ReadingLog log, List<TableRow> rows, List<Patch> patches)
    {
        TableRow[] data = [.. rows.Skip(1).Where(row => !row.IsRuler)];
        log.Add(ForeignFindings.Table(log.PlaceOf(rows[0].Span), data.Length, Picture(rows[0], data)));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (TableRow row in rows)
        {
            string id = Names.ToKebabCase(row.Cells[0]);
            bool isEntry = !row.IsRuler && !ReferenceEquals(row, rows[0]) && Names.IsName(id) && ids.Add(id) && !HasEntry(log.Text, id);
            patches.Add(new Patch(row.Span, isEntry ? id + ": {}" : ""));
            log.MarkUnreadable(row.Span);
        }
    }

    private static bool HasEntry(string text, string id) =>
        text.StartsWith(id + ":", StringComparison.Ordinal) || text.Contains("\n" + id + ":");

    /// <summary>The first row as an entry; empty where the table has nothing but its header.</summary>
    private static string Picture(TableRow header, TableRow[] data) => data.Length == 0 ? "" : string.Join(
        "\n",
        header.Cells.Select((name, i) => i == 0 ? $"{Words(data[0].Cells[0])}:" : $"  {Words(name)}: {data[0].Cells[i]}"));

    private static string Words(string cell) => Names.ToKebabCase(cell) is { Length: > 0 } name ? name : "…";

    private static int EndOf(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
