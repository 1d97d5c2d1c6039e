using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Cli.Preview;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline page</c>: the page in which editors write, as a file to open. It is in the tool where Node.js was at hand when that was made.</summary>
internal static class PageCommand
{
    public static Command Create()
    {
        Option<string?> output = TextOption.Output("Writes the page into this file instead of dateline.html in this folder.");
        var command = new Command("page", "Writes the page in which editors write: one file, which opens in a browser and sends nothing anywhere.") { output };
        command.SetAction(parsed => Run(parsed.GetValue(output) ?? "dateline.html"));
        return command;
    }

    private static int Run(string file)
    {
        using Stream? page = EditorView.Packed();
        if (page is null)
        {
            Streams.ErrorLines.Write($"This dateline has no page in it. Take the page from a release, or make it, which needs Node.js: dotnet publish dsl/Dateline.Page -c Release -o DIR");
            return ExitCode.WrongUse;
        }

        using (OutputStream target = OutputStream.To(file, what: "The page"))
            page.CopyTo(target);
        Streams.Lines.Write($"Written: {file}. Open it in a browser.");
        return ExitCode.Clean;
    }
}
