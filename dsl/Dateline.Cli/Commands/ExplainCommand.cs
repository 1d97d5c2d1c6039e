using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Cli.Reporting;
using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline explain DTL4001</c>: the page of a code.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("code") { Description = "A code such as DTL4001, or all for the list." };
        var command = new Command("explain", "Explains a code with a wrong and a right example.") { code };
        command.SetAction(parsed => Run(parsed.GetValue(code)!));
        return command;
    }

    private static int Run(string asked)
    {
        string code = asked.Length > 0 && asked.All(char.IsAsciiDigit) ? "DTL" + asked : asked.ToUpperInvariant();
        if (code == "ALL")
        {
            foreach (FindingDescriptor descriptor in FindingCatalogue.With(CSharpTarget.WithoutProject))
                Streams.Lines.Write($"{descriptor.Code}  {descriptor.Title}");
            return ExitCode.Clean;
        }

        string? page = Pages.Of(code);
        if (page is null)
        {
            string? near = NearestName.Of(code, FindingCatalogue.With(CSharpTarget.WithoutProject).Select(descriptor => descriptor.Code));
            string advice = near is null ? "For the list: dateline explain all" : $"Did you mean {near}?";
            Streams.ErrorLines.Write($"There is no code \"{asked}\". {advice}");
            return ExitCode.WrongUse;
        }

        // A page of our own: its lines are lines.
        Streams.Standard.WriteLine(page);
        return ExitCode.Clean;
    }
}
