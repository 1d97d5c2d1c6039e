namespace Dateline.Cli.Reporting;

/// <summary>Colour at a terminal, nothing in a pipe or under <c>NO_COLOR</c> (no-color.org). It never carries the meaning alone.</summary>
internal sealed class Palette(bool isColoured)
{
    public static Palette None { get; } = new(isColoured: false);

    public static Palette ForStandardError() =>
        new(!Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public string Error(string text) => Paint(text, "1;31");

    public string Warning(string text) => Paint(text, "1;33");

    public string Hint(string text) => Paint(text, "1;36");

    public string Dim(string text) => Paint(text, "2");

    public string Related(string text) => Paint(text, "1;34");

    private string Paint(string text, string code) => isColoured && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
