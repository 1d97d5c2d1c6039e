using System.CommandLine;
using System.Globalization;
using Dateline.Cli.Input;
using Dateline.Cli.Reporting;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Cli.Commands;

/// <summary>What may stand behind <c>dateline check</c>. A value that no option takes is refused in one sentence.</summary>
internal sealed class CheckArguments
{
    private static readonly string[] Formats = [.. Enum.GetNames<OutputFormat>().Select(name => name.ToLowerInvariant())];

    private readonly Argument<string> _folder = FolderArgument.Create();
    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings count as errors." };
    private readonly Option<bool> _all = new("--all") { Description = $"Prints every finding, also where there are more than {FindingDigest.MostAlike} of one code." };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Lists the files that were read, what their defaults filled in, and the files that were not read." };
    private readonly Option<string?> _format = TextOption.Of(
        "--format",
        "text|concise|json|sarif|github",
        "text (for people), concise (the build's line), json, sarif (SARIF 2.1.0), github (annotations).",
        text => Formats.Contains(text, StringComparer.Ordinal),
        $"--format takes {Words.List(Formats, lastWord: "or")}.");
    private readonly Option<string?> _output = TextOption.Output("Writes the findings into this file instead of standard error.");
    private readonly Option<string?> _most = TextOption.Of(
        "--max",
        "N",
        "Prints at most this many findings; all are counted.",
        text => text.Length > 0 && text.All(char.IsAsciiDigit),
        "--max takes a whole number, zero or more.");
    private readonly Option<string?> _asOf = TextOption.Of(
        "--as-of",
        "DATE",
        "The day of this check: what has happened is not dated after it. The clock is never asked.",
        text => BuildDate.Of(text).Day is not null,
        "--as-of takes a day, such as 2021-10-18.");
    private readonly Option<string?> _changedSince = TextOption.Of(
        "--changed-since",
        "REV",
        "Says only what has come in since this revision of the git repository, such as main.",
        text => text.Trim().Length > 0 && !text.Contains('\0', StringComparison.Ordinal),
        "--changed-since takes a revision of the git repository, such as main.");
    private readonly Option<string?> _help = TextOption.Of(
        "--help-link",
        "ADDRESS",
        "Where the page of a code is, with {code} in it: the SARIF log links to it.",
        text => text.Length > 0 && new HelpLink(text).IsFit,
        "--help-link takes an address or a full path with {code} in it.");

    public void AddTo(Command command)
    {
        command.Arguments.Add(_folder);
        foreach (Option option in new Option[] { _strict, _all, _verbose, _format, _output, _most, _asOf, _changedSince, _help })
            command.Options.Add(option);
    }

    public string FolderOf(ParseResult parsed) => parsed.GetValue(_folder)!;

    public CheckOptions OptionsOf(ParseResult parsed) => new(
        parsed.GetValue(_strict),
        Enum.Parse<OutputFormat>(parsed.GetValue(_format) ?? nameof(OutputFormat.Text), ignoreCase: true),
        parsed.GetValue(_output),
        NumberOf(parsed.GetValue(_most)),
        parsed.GetValue(_all),
        parsed.GetValue(_verbose),
        BuildDate.Of(parsed.GetValue(_asOf)),
        new HelpLink(parsed.GetValue(_help) ?? ""),
        parsed.GetValue(_changedSince));

    private static int NumberOf(string? digits) =>
        digits is not null && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
}
