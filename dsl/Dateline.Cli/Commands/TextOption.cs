using System.CommandLine;
using System.CommandLine.Parsing;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Cli.Commands;

/// <summary>All options are texts to the library: it has words of its own for a value of another type, and they are about C#.</summary>
internal static class TextOption
{
    /// <param name="value">What help calls its value.</param>
    /// <param name="sentence">What is said where a value is not fit.</param>
    public static Option<string?> Of(string name, string value, string description, Func<string, bool> isFit, string sentence)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = value };
        option.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (!isFit(token.Value))
                {
                    result.AddError(sentence);
                    return;
                }
            }
        });
        return option;
    }

    /// <summary>The file that something is written into.</summary>
    public static Option<string?> Output(string description) => Of(
        "--output",
        "FILE",
        description,
        text => text.Trim().Length > 0 && !TimelineFiles.IsRead(text),
        "--output takes the name of a file that is not one of Dateline's own: what is in it would be overwritten.");
}
