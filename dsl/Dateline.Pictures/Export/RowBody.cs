using Dateline.Pictures.Model.Rows;

namespace Dateline.Pictures.Export;

/// <summary>What a line says under its headline, where there is nothing but text: quotations, notes, sources.</summary>
internal static class RowBody
{
    public static string Of(EventRow row)
    {
        List<string> lines = [.. row.Quotations.Select(quotation => $"{quotation.Speaker.Text}: {(quotation.IsReported ? quotation.Words : $"“{quotation.Words}”")}"), .. row.Notes.Select(note => note.ToString())];
        if (row.Sources.Count > 0)
            lines.Add("Sources: " + string.Join(", ", row.Sources.Select(source => source.Name)));
        return string.Join('\n', lines);
    }
}
