using Dateline.Cli.Output;
using Dateline.Language.Text.Letters;

namespace Dateline.Cli.Reporting.Excerpts;

/// <summary>Colour at a terminal, nothing in a pipe or under <c>NO_COLOR</c> (no-color.org). It never carries the meaning alone.</summary>
internal sealed class Palette(bool isColoured)
{
    public static Palette None { get; } = new(isColoured: false);

    public static Palette ForStandardError() =>
        new(!Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public Painted Error(string text) => Paint(text, "1;31");

    public Painted Warning(string text) => Paint(text, "1;33");

    public Painted Hint(string text) => Paint(text, "1;36");

    public Painted Dim(string text) => Paint(text, "2");

    public Painted Related(string text) => Paint(text, "1;34");

    private Painted Paint(string text, string code)
    {
        string shown = ShownText.Of(text);
        return new Painted(isColoured && shown.Length > 0 ? $"\e[{code}m{shown}\e[0m" : shown);
    }
}
