using Dateline.Language.Rules;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Tests.Written;

/// <summary>Words of a timeline file that nobody can offer, each for a reason.</summary>
internal static class NewWords
{
    private static readonly string[] Sections = ["choices", "records", "entities", "series", "events", "rules", "queries"];

    private static readonly string[] OfTimeline = [.. LanguageKeys.OfKind, .. LanguageKeys.OfRecord];

    public static IReadOnlyList<(string Reason, Func<WrittenWord, bool> Covers)> Reasons { get; } =
    [
        ("a number, a date", word => !word.IsKey && word.Text.Any(char.IsAsciiDigit) && !char.IsAsciiLetter(word.Text[0])),
        ("a text in quotation marks", word => !word.IsKey && word.Text.Contains('"', StringComparison.Ordinal)),
        ("a sign that only divides", word => !word.IsKey && word.Text is "(" or ")" or "[" or "]" or "," or "." or "?" or "|" or "->" or "{" or "}" or ":"),
        ("the name of what is declared", word => word is { IsKey: true, Names: [var section] } && Sections.Contains(section)),
        ("the name of a field", word => word is { IsKey: true, Names: ["entities" or "records", _] } && !OfTimeline.Contains(word.Text)),
        ("the name of a field, of a member", word => word is { IsKey: true, Names: [_, _, "fields" or "members"] }),
        ("an option", word => word is { IsKey: false, Names: ["choices", ..] }),
        ("an option where the type stands", word => !word.IsKey && word.Names is ["events" or "entities" or "records" or "series", ..] and not [.., "default"] && LastLine(word).Contains("one of ", StringComparison.Ordinal)),
        ("another name of a field", word => word is { IsKey: false, Names: [.., "inverse" or "plural" or "parts"] or [.., "parts", "-"] }),
        ("a text", word => word is { IsKey: false, Names: [.., "doc" or "unit" or "timeline" or "namespace"] }),
        ("a text", word => word is { IsKey: false, Names: ["rules", _, "message"] } && LastLine(word).LastIndexOf('{') <= LastLine(word).LastIndexOf('}')),
        ("a pattern", word => word is { IsKey: false, Names: [.., "matches" or "length" or "ignore"] or ["ignore", "-"] }),
        ("an id or a text of nobody in particular", word => word is { IsKey: false, Names: ["rules", _, "ok" or "bad", ..] or [.., "default"] } && !ClosedWordsOf(word.File).Contains(word.Text)),
    ];

    private static string LastLine(WrittenWord word) => word.Before[(word.Before.LastIndexOf('\n') + 1)..];

    /// <summary>The options of all choices, and the words that values have in every timeline.</summary>
    private static HashSet<string> ClosedWordsOf(SourceFile file)
    {
        IEnumerable<string> declared = (YamlDocument.Read(file).Root.Find("choices")?.Value as YamlMapping)?.Pairs
            .SelectMany(choice => (choice.Value as YamlSequence)?.Items.OfType<YamlScalar>() ?? []).Select(option => option.Value) ?? [];
        IEnumerable<string> inPlace = file.Text.Split('\n').Where(line => line.Contains("one of ", StringComparison.Ordinal)).SelectMany(line => line.Split("one of ")[1].Split(' ', '|', ',', '?', '}'));
        return [.. declared, .. inPlace, "yes", "no", "this", "nobody", "happened", "planned", "cancelled", "disproven", "unconfirmed", "retracted"];
    }
}
