namespace Dateline.Language.Rules.Verbs;

/// <summary>The catalogue of verbs.</summary>
internal static class VerbTable
{
    public static IReadOnlyList<Verb> All { get; } = [new CheckVerb(), new CountVerb(), new OrderVerb(), new RequiresVerb()];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(verb => verb.Name)];

    /// <summary>Keys that belong to the language and not to this version: verbs, and what only they have.</summary>
    public static IReadOnlyList<string> NotYet { get; } =
    [
        "unique", "excludes", "sum", "no-overlap", "within", "while", "not-while", "agree", "gap-at-most", "derived",
        "per", "equals", "tolerance",
    ];

    public static Verb? Find(string name) => All.FirstOrDefault(verb => verb.Name == name);

    public static Verb? OwnerOf(string option) => All.FirstOrDefault(verb => verb.Options.Contains(option));
}
