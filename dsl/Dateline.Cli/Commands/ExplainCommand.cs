using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Cli.Explaining;
using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline explain DTL4001</c>: the page of a code. <c>dateline explain connects</c>: the codes whose pages speak of a word.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("code") { Description = "A code such as DTL4001, a word of the language such as connects, or all for the list." };
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
        if (page is null && IsExplained(asked, asked.Trim().TrimEnd(':')))
            return ExitCode.Clean;
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

    /// <summary>Says what a word means, where the reference tells of it, and which codes are about it.</summary>
    /// <returns>Whether it is a word of the language.</returns>
    private static bool IsExplained(string asked, string word)
    {
        IReadOnlyList<FindingDescriptor> pages = NamedOnPages.Of(word);
        if (pages.Count == 0)
            return false;
        (string? meaning, IReadOnlyList<string> sections) = ReferenceSections.Of(word);
        if (meaning is not null)
            Streams.Lines.Write($"\"{word}\": {meaning}");
        if (sections.Count > 0)
            Streams.Lines.Write($"The reference tells of it under {Words.List(sections)}.");
        Streams.Lines.Write($"\"{asked}\" is explained by the pages of these codes. To see one: dateline explain {pages[0].Code}");
        foreach (FindingDescriptor descriptor in pages)
            Streams.Lines.Write($"{descriptor.Code}  {descriptor.Title}");
        return true;
    }
}
