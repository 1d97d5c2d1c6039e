using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dateline.Cli.Reporting;

/// <summary>JSON as all machine formats write it: indented, LF, texts readable.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
