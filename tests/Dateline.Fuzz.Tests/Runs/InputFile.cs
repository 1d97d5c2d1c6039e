using System.Runtime.InteropServices;
using System.Text;

namespace Dateline.Fuzz.Runs;

/// <summary>
/// A text in a file, unit by unit: in UTF-8, or, where halves of characters stand alone, in the units of UTF-16 behind their mark.
/// </summary>
internal static class InputFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] BytesOf(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return [0xFF, 0xFE, .. MemoryMarshal.AsBytes(text.AsSpan())];
        }
    }

    public static string TextOf(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, .. var units]
        ? new string(MemoryMarshal.Cast<byte, char>(units))
        : Encoding.UTF8.GetString(bytes);

    public static string Read(string path) => TextOf(File.ReadAllBytes(path));
}
