using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Cli.Explaining;

/// <summary>The findings that a word of the language is about: those of a rule that every timeline has, or those whose pages speak of the word.</summary>
internal static class NamedOnPages
{
    private const int Most = 24;

    /// <summary>With so many that are named for the word, or speak of it as a word of the language, those that only use it are left out.</summary>
    private const int Enough = 3;

    /// <summary>Those of a rule with errors first; otherwise those that are named for the word before those that speak of it. Each in the order of their codes.</summary>
    public static IReadOnlyList<FindingDescriptor> Of(string word)
    {
        IReadOnlyList<FindingDescriptor> all = FindingCatalogue.With(CSharpTarget.WithoutProject);
        if (BuiltInRules.All.Contains(word))
            return [.. all.Where(descriptor => descriptor.Rule == word).OrderByDescending(descriptor => descriptor.Severity).ThenBy(descriptor => descriptor.Code, StringComparer.Ordinal)];
        if (word.Length == 0)
            return [];
        var meanings = all.Select(descriptor => (Descriptor: descriptor, Meaning: Pages.Of(descriptor.Code) is { } page ? Pages.MeaningOf(page) : "")).ToList();
        List<FindingDescriptor> named =
        [
            .. meanings.Where(one => PlainWords.Use(one.Descriptor.Title, word)).Select(one => one.Descriptor),
            .. meanings.Where(one => PlainWords.Name(one.Meaning, word)).Select(one => one.Descriptor),
        ];
        if (named.Count < Enough)
            named.AddRange(meanings.Where(one => PlainWords.Use(one.Meaning, word)).Select(one => one.Descriptor));
        return [.. named.Distinct().Take(Most)];
    }
}
