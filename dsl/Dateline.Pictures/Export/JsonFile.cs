using Dateline.Language.Wording;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dateline.Dates;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Export;

/// <summary>JSON as exports write it: indented, LF, every text exact; it stands in a file of its own, not in HTML.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>A date as it is written, and the days that it can mean; null for a side that is open.</summary>
    public static void WriteDate(this Utf8JsonWriter json, EdtfDate date)
    {
        json.WriteStartObject();
        json.WriteString("edtf", date.Text);
        json.WriteDay("earliest", date.EarliestDay);
        json.WriteDay("latest", date.LatestDay);
        json.WriteString("words", DatesInWords.Of(date));
        json.WriteEndObject();
    }

    public static void WriteDay(this Utf8JsonWriter json, string name, long? day)
    {
        if (day is { } number)
            json.WriteString(name, CalendarDay.Of(number).Iso);
        else
            json.WriteNull(name);
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
