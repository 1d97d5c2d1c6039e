using Dateline.Language.Rules;

namespace Dateline.Editing.Tests.Written;

/// <summary>Words that nobody can offer, each for a reason.</summary>
internal static class NewWords
{
    private static readonly string[] Sections = ["choices", "records", "entities", "series", "events", "rules", "queries"];

    private static readonly string[] OfTimeline = [.. LanguageKeys.OfKind, .. LanguageKeys.OfRecord];

    public static IReadOnlyList<(string Reason, Func<WrittenWord, bool> Covers)> Reasons { get; } =
    [
        ("a number, a date", word => !word.IsKey && word.Text.Any(char.IsAsciiDigit) && !char.IsAsciiLetter(word.Text[0])),
        ("a text in quotation marks", word => !word.IsKey && word.Text.Contains('"', StringComparison.Ordinal)),
        ("a sign that only divides", word => !word.IsKey && word.Text is "(" or ")" or "[" or "]" or "," or "." or "?" or "|" or "->" or "{" or "}" or ":"),
        ("a new name", word => word is { IsKey: true, Names: [var section] } && Sections.Contains(section)),
        ("a new name", word => word is { IsKey: true, Names: ["entities" or "records", _] } && !OfTimeline.Contains(word.Text)),
        ("a new name", word => word is { IsKey: true, Names: [_, _, "fields" or "members"] }),
        ("a new name", word => word is { IsKey: false, Names: ["choices", ..] or [.., "inverse" or "plural" or "parts"] or [.., "parts", "-"] }),
        ("a new name", word => word is { IsKey: false } && word.Names is [_, _, ..] && word.Names[0] is "events" or "entities" or "records" && LastLine(word).Contains("one of", StringComparison.Ordinal)),
        ("words of the author", word => word is { IsKey: false, Names: [.., "doc" or "unit" or "timeline" or "namespace"] }),
        ("words of the author", word => word is { IsKey: false, Names: ["rules", _, "message"] } && LastLine(word).LastIndexOf('{') <= LastLine(word).LastIndexOf('}')),
        ("a pattern, a bound", word => word is { IsKey: false, Names: [.., "matches" or "length" or "ignore"] or ["ignore", "-"] }),
    ];

    private static string LastLine(WrittenWord word) => word.Before[(word.Before.LastIndexOf('\n') + 1)..];
}
