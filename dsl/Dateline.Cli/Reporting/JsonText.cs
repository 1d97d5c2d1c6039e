using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dateline.Cli.Reporting;

/// <summary>
/// JSON as all machine formats write it: indented, LF, texts readable and exact, but for half of a character, which no text
/// in UTF-8 can hold (RFC 7493) and which becomes U+FFFD. It goes to its stream piece by piece.
/// </summary>
internal static class JsonText
{
    private const int LongestPiece = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            write(json);
        output.Write("\n"u8);
    }

    /// <summary>Hands on what is written so far, where it is much.</summary>
    public static void FlushPiece(this Utf8JsonWriter json)
    {
        if (json.BytesPending > LongestPiece)
            json.Flush();
    }
}
