using System.Text;
using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Foreign;

/// <summary>A line of a table, divided into its cells.</summary>
/// <param name="Span">Without the end of the line.</param>
/// <param name="Cells">Without quotation marks and the spaces around them.</param>
internal sealed record TableRow(TextSpan Span, IReadOnlyList<string> Cells)
{
    /// <summary>It only parts the header from the rows.</summary>
    public bool IsRuler => Cells.All(cell => cell.Length > 0 && cell.All(sign => sign is '-' or ':' or '='));

    /// <param name="separator">Between two cells. A bar may stand at both ends of the line, too.</param>
    public static TableRow Read(string text, int start, int end, char separator)
    {
        while (end > start && text[end - 1] is '\r' or ' ')
            end--;
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        bool hasBars = separator == '|' && text[start] == '|';
        int last = hasBars && end > start + 1 && text[end - 1] == '|' ? end - 1 : end;
        for (int at = hasBars ? start + 1 : start; at < last; at++)
        {
            if (text[at] == '"')
                isQuoted = !isQuoted;
            if (text[at] == separator && !isQuoted)
                Take();
            else if (text[at] != '"')
                cell.Append(text[at]);
        }

        Take();
        return new TableRow(TextSpan.FromBounds(start, end), cells);

        void Take()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }
}
