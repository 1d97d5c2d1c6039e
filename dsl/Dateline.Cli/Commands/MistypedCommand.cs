using System.CommandLine;
using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Commands;

/// <summary>A word where the name of a command belongs: <c>dateline export htm</c>.</summary>
internal static class MistypedCommand
{
    /// <summary>What is said of it, with the names that there are; null where something else is wrong.</summary>
    public static string? Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (command.Subcommands.Count == 0 || parsed.UnmatchedTokens.Count == 0 || parsed.UnmatchedTokens[0].StartsWith('-'))
            return null;
        string[] names = [.. command.Subcommands.Select(one => one.Name)];
        string typed = parsed.UnmatchedTokens[0];
        string whole = command is RootCommand ? "dateline" : $"dateline {command.Name}";
        string advice = NearestName.Of(typed, names) is { } near ? $"Did you mean {near}? " : "";
        return $"\"{whole}\" has no \"{typed}\". {advice}It has {Words.List(names)}.";
    }
}
