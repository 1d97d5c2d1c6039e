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
}
