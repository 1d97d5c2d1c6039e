using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Cli.Reporting;

/// <summary>The findings that a word of the language is about: those of a rule that every timeline has, or those whose pages speak of the word.</summary>
internal static class NamedOnPages
{
    private const int Most = 24;

    private static readonly Dictionary<string, string[]> OfRules = new(StringComparer.Ordinal)
    {
        [BuiltInRules.Connects] = ["DTL4001", "DTL4002", "DTL4003", "DTL4006", "DTL4007", "DTL4008", "DTL4010", "DTL4011", "DTL4012", "DTL4013", "DTL4014", "DTL4015", "DTL4016", "DTL4017", "DTL4024", "DTL4025", "DTL4026", "DTL4027"],
        [BuiltInRules.OrderKnown] = ["DTL4004", "DTL4005"],
        [BuiltInRules.AddsUp] = ["DTL5001"],
        [BuiltInRules.Agrees] = ["DTL5002", "DTL5012"],
        [BuiltInRules.PublishedAfter] = ["DTL5004", "DTL5009"],
        [BuiltInRules.HasHappened] = ["DTL5008", "DTL3122"],
        [BuiltInRules.SourceListed] = ["DTL5003"],
        [BuiltInRules.RoleHeld] = ["DTL5006"],
        [BuiltInRules.SourceCited] = ["DTL5005"],
        [BuiltInRules.ToldOnce] = ["DTL3121", "DTL3160"],
        [BuiltInRules.WordsInSource] = ["DTL5013"],
    };

    /// <summary>In the order of their codes, but those of a rule with what it finds most first.</summary>
    public static IReadOnlyList<FindingDescriptor> Of(string word)
    {
        IReadOnlyList<FindingDescriptor> all = FindingCatalogue.With(CSharpTarget.WithoutProject);
        if (OfRules.TryGetValue(word, out string[]? codes))
            return [.. codes.Select(code => all.First(descriptor => descriptor.Code == code))];
        return word.Length == 0 ? [] : [.. all.Where(descriptor => Pages.Of(descriptor.Code) is { } page && Speaks(Pages.MeaningOf(page), word)).Take(Most)];
    }

    /// <summary>Words of the language stand between backticks, alone or before a colon.</summary>
    private static bool Speaks(string text, string word)
    {
        for (int at = text.IndexOf("`" + word, StringComparison.Ordinal); at >= 0; at = text.IndexOf("`" + word, at + 1, StringComparison.Ordinal))
        {
            int end = at + 1 + word.Length;
            if (end < text.Length && text[end] is '`' or ':' or ' ')
                return true;
        }

        return false;
    }
}
