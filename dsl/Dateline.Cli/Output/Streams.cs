using System.Text;

namespace Dateline.Cli.Output;

/// <summary>The two streams of the process, in UTF-8. What a stream refuses is a <see cref="RefusedOutputException"/>.</summary>
internal static class Streams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What was asked for.</summary>
    public static OutputStream StandardBytes { get; } = new(Console.OpenStandardOutput(), "The output cannot be written");

    public static TextWriter Standard { get; } = LineByLine(StandardBytes);

    /// <summary>Findings, and what is wrong with the command.</summary>
    public static OutputStream ErrorBytes { get; } = new(Console.OpenStandardError(), "The findings cannot be written");

    public static ShownLines Lines { get; } = new(Standard);

    public static ShownLines ErrorLines { get; } = new(LineByLine(ErrorBytes));

    /// <summary>Tells the console, where there is one, that both are in UTF-8.</summary>
    public static void Open()
    {
        try
        {
            Console.OutputEncoding = Utf8;
        }
        catch (IOException)
        {
            // No console at the other end needs to be told.
        }
    }

    /// <summary>Does not close the stream unless it is told to; what was written is on its way only when it is flushed.</summary>
    public static StreamWriter WriterOf(Stream stream, bool leaveOpen = true) => new(stream, Utf8, bufferSize: 16384, leaveOpen);

    private static StreamWriter LineByLine(Stream stream)
    {
        StreamWriter writer = WriterOf(stream);
        writer.AutoFlush = true;
        return writer;
    }

    /// <summary>Says it wherever somebody may still be reading.</summary>
    /// <param name="trace">What helps to find a fault of our own, line by line.</param>
    public static void SayAnywhere(string sentence, string? trace = null)
    {
        foreach (ShownLines lines in new[] { ErrorLines, Lines })
        {
            try
            {
                lines.Write($"{sentence}");
                foreach (string line in trace?.ReplaceLineEndings("\n").Split('\n') ?? [])
                    lines.Write($"{line}");
                return;
            }
            catch (RefusedOutputException)
            {
                // The other one, or nobody.
            }
        }
    }
}
