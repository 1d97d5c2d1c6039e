using System.CommandLine;
using Dateline.Cli.Input;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Cli.Commands.Exports;

/// <summary>What may stand behind <c>dateline export FORMAT</c>.</summary>
internal sealed class ExportArguments
{
    private readonly Argument<string> _folder = FolderArgument.Create();
    private readonly Option<string?> _output = TextOption.Output("Writes into this file instead of standard output.");
    private readonly Option<string?> _asOf = TextOption.Of(
        "--as-of",
        "DATE",
        "The day of the export, by which plans are judged. The clock is never asked.",
        text => BuildDate.Of(text).Day is not null,
        "--as-of takes a day, such as 2021-10-18.");
    private readonly Option<string?> _title = TextOption.Of(
        "--title",
        "TEXT",
        "What the timeline is called, in place of the words of its name.",
        text => text.Trim().Length > 0,
        "--title takes a text that is not empty.");

    public void AddTo(Command command)
    {
        command.Arguments.Add(_folder);
        foreach (Option option in new Option[] { _output, _asOf, _title })
            command.Options.Add(option);
    }

    public string FolderOf(ParseResult parsed) => parsed.GetValue(_folder)!;

    public ExportOptions OptionsOf(ParseResult parsed) => new(parsed.GetValue(_output), BuildDate.Of(parsed.GetValue(_asOf)), parsed.GetValue(_title)?.Trim());
}
