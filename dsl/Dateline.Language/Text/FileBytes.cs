using System.Text;

namespace Dateline.Language.Text;

/// <summary>Why bytes are no text.</summary>
public enum BytesProblem
{
    None,

    /// <summary>More than <see cref="FileBytes.Longest"/>.</summary>
    TooLong,

    /// <summary>An encoding with four bytes for each character, which compilers do not read.</summary>
    Utf32,

    /// <summary>Neither UTF-8 nor UTF-16, and with bytes that no text has.</summary>
    Binary,
}

/// <summary>
/// The one place where the bytes of a file become a text, as the compiler decodes its files: by the mark at the beginning, and
/// as UTF-8 where there is none. What is not UTF-8 becomes U+FFFD, and a finding says so at the letter.
/// </summary>
public static class FileBytes
{
    /// <summary>The most bytes, and characters, that a file may have: far more than people write, and little enough to be read in seconds.</summary>
    public const int Longest = 32_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where there is a problem.</summary>
    public static string? Decode(byte[] bytes, out BytesProblem problem)
    {
        problem = bytes.Length > Longest ? BytesProblem.TooLong : BytesProblem.None;
        if (problem != BytesProblem.None)
            return null;
        if (BeginsWith(bytes, 0xFF, 0xFE, 0, 0) || BeginsWith(bytes, 0, 0, 0xFE, 0xFF))
        {
            problem = BytesProblem.Utf32;
            return null;
        }

        if (BeginsWith(bytes, 0xFF, 0xFE))
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (BeginsWith(bytes, 0xFE, 0xFF))
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        return DecodeUtf8(bytes, BeginsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, out problem);
    }

    private static string? DecodeUtf8(byte[] bytes, int start, out BytesProblem problem)
    {
        problem = BytesProblem.None;
        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            // Where the compiler meets two of these in what is not UTF-8, it takes the file for a program.
            if (Array.IndexOf(bytes, (byte)0) is int nul && nul >= 0 && HasTwoNuls(bytes, nul))
            {
                problem = BytesProblem.Binary;
                return null;
            }

            return Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
        }
    }

    private static bool HasTwoNuls(byte[] bytes, int from)
    {
        for (int i = from + 1; i < bytes.Length; i++)
        {
            if (bytes[i] == 0 && bytes[i - 1] == 0)
                return true;
        }

        return false;
    }

    private static bool BeginsWith(byte[] bytes, params byte[] mark) =>
        bytes.Length >= mark.Length && bytes.AsSpan(0, mark.Length).SequenceEqual(mark);
}
