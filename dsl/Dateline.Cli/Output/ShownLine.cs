using System.Runtime.CompilerServices;
using System.Text;
using Dateline.Language.Text.Letters;

namespace Dateline.Cli.Output;

/// <summary>A text with our own colours, which has been through <see cref="ShownText"/> already.</summary>
internal readonly record struct Painted(string Text);

/// <summary>
/// A line for a person or a log. What the program says itself goes in as it is written; whatever is put into it, by whomever
/// it was written, passes through <see cref="ShownText"/> and cannot end the line.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct ShownLine(int literalLength, int holes)
{
    private readonly StringBuilder _line = new(literalLength + (holes * 16));

    public void AppendLiteral(string text) => _line.Append(text);

    public void AppendFormatted(string? text) => _line.Append(ShownText.Of(text ?? ""));

    public void AppendFormatted(Painted text) => _line.Append(text.Text);

    public override string ToString() => _line.ToString();
}

/// <summary>The only way to a stream for lines that people read.</summary>
internal sealed class ShownLines(TextWriter output)
{
    public void Write(ShownLine line) => output.WriteLine(line.ToString());

    public void WriteEmpty() => output.WriteLine();
}
