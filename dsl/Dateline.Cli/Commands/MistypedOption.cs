using System.CommandLine;
using System.CommandLine.Parsing;
using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Commands;

/// <summary>
/// A word with a hyphen before it where no option has that name: <c>dateline check --stirct</c>. Otherwise it would be taken as a folder, and
/// <c>init</c> would make one of that name. Behind <c>--</c> a folder may begin with a hyphen.
/// </summary>
internal static class MistypedOption
{
    /// <summary>What is said of it, with the name that is nearest; null where every option is one.</summary>
    public static string? Of(ParseResult parsed)
    {
        Token[] values = [.. parsed.CommandResult.Children.OfType<OptionResult>().SelectMany(option => option.Tokens)];
        Token? found = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] } && !values.Contains(token));
        if (found is null)
            return null;
        string typed = found.Value.Split('=', ':')[0];
        Command command = parsed.CommandResult.Command;
        string whole = string.Join(' ', Names(parsed.CommandResult));
        IEnumerable<string> names = command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)).Append("--help");
        string advice = NearestName.Of(typed, names) is { } near ? $"Did you mean {near}?" : $"For the list: {whole} --help";
        return $"\"{whole}\" has no option \"{typed}\". {advice}";
    }

    private static IEnumerable<string> Names(CommandResult command) =>
        command.Parent is CommandResult above ? Names(above).Append(command.Command.Name) : ["dateline"];
}
