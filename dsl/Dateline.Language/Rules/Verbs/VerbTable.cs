namespace Dateline.Language.Rules.Verbs;

/// <summary>The catalogue of verbs.</summary>
internal static class VerbTable
{
    public static IReadOnlyList<Verb> All { get; } = 
    [
        new CheckVerb(), new CountVerb(), new OrderVerb(), StatedVerb.Required, StatedVerb.Excluded, new SumVerb(), new WithinVerb(),
        WhileVerb.Asked, WhileVerb.Forbidden, new AgreeVerb(), new DerivedVerb(), new UniqueVerb(), SpanVerb.NoOverlap, GapVerb.AtMost, GapVerb.AtLeast,
        SpanVerb.AtOnce, new NoCircleVerb(),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(verb => verb.Name)];

    public static Verb? Find(string name) => All.FirstOrDefault(verb => verb.Name == name);

    /// <summary>The verbs that have this further key.</summary>
    public static IReadOnlyList<Verb> OwnersOf(string option) => [.. All.Where(verb => verb.HasOption(option))];
}
