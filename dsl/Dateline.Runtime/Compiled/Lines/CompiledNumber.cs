using System.Buffers.Text;

namespace Dateline.Compiled;

/// <summary>Whole numbers of compiled data.</summary>
internal static class CompiledNumber
{
    /// <exception cref="InvalidOperationException">It is none: the data was not written by the compiler.</exception>
    public static long Of(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out long number, out int used) && used == text.Length
            ? number
            : throw new InvalidOperationException("The compiled data has a number that is none.");

    /// <summary>The number at a place, which then is behind the space or line end after it. Digit by digit: of so few letters a search costs more than it saves.</summary>
    public static int Next(ReadOnlySpan<byte> text, ref int at)
    {
        bool isNegative = text[at] == (byte)'-';
        if (isNegative)
            at++;
        int number = 0;
        for (; at < text.Length && text[at] >= (byte)'0'; at++)
            number = (number * 10) + (text[at] - '0');
        at++;
        return isNegative ? -number : number;
    }
}
