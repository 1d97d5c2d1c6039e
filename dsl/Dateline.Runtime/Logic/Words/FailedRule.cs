using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>An entry that breaks a rule, in sentences: the developer's words if there are any, what is so, and the name of the rule.</summary>
/// <param name="id">The id of the entry.</param>
/// <param name="rule">The name of the rule, with what made it ask this entry (<see cref="Named"/>).</param>
/// <param name="message">The rule's own words; null where it has none.</param>
internal readonly struct FailedRule(string id, string rule, string? message)
{
    private const int LongestCondition = 60;
    private const int MostValues = 4;
    private const int MostOfWhere = 3;

    private string Id => Words.Quoted(id, 60);

    private string? Message => message is null || (message.Length > 0 && message[message.Length - 1] is '.' or '!' or '?') ? message : message + ".";

    /// <summary>The name of a rule that is for some entries only: <c>an-end-says-when (where standing.to is closed)</c>.</summary>
    /// <param name="where">What the fields of the condition say under which it asks.</param>
    public static string Named(string rule, IReadOnlyList<Told> where) =>
        where.Count == 0 ? rule : $"{rule} (where {Words.List(Each(where), MostOfWhere)})";

    /// <summary>Of a condition.</summary>
    /// <param name="condition">As the timeline file writes it.</param>
    /// <param name="values">What its fields say, each once.</param>
    public string Check(string condition, IReadOnlyList<Told> values)
    {
        string asked = Words.Shortened(condition, LongestCondition);
        if (Message is { } words)
            return $"{Id}: {words} The rule is {rule}: {asked}.";
        return $"{Id} breaks the rule {rule}{(values.Count == 0 ? "" : $": {Words.List(Each(values), MostValues)}")}. It requires {asked}.";
    }

    /// <summary>Of a number of items.</summary>
    /// <param name="list">As the rule writes it.</param>
    /// <param name="asked">How many the rule allows: <c>at least 2</c>.</param>
    /// <param name="grades">Which sources are counted, as <see cref="SourceGrades.InWords"/> says it.</param>
    public string Count(string list, int count, string asked, string grades = "")
    {
        string facts = $"{Listed(list, count)}{grades}; {asked} {(asked.EndsWith(" 1", StringComparison.Ordinal) ? "is" : "are")} required. The rule is {rule}.";
        return Message is { } words ? $"{Id}: {words} It {facts}" : $"{Id} {facts}";
    }

    /// <summary>Of a number of sources that do not go back to one origin.</summary>
    /// <param name="list">As the rule writes it.</param>
    /// <param name="asked">How many the rule allows: <c>at least 2</c>.</param>
    /// <param name="grades">Which sources are counted, as <see cref="SourceGrades.InWords"/> says it.</param>
    public string CountIndependent(string list, int count, string asked, IndependentSources sources, string grades)
    {
        string number = $"{(count == 0 ? "no" : Words.Number(count))} independent {(count == 1 ? "source" : "sources")}{(list == "sources" ? "" : $" under {list}")}";
        string facts = $"has {number}{grades}; {asked} {(asked.EndsWith(" 1", StringComparison.Ordinal) ? "is" : "are")} required. {SourceFacts.Shared(sources)}The rule is {rule}.";
        return Message is { } words ? $"{Id}: {words} It {facts}" : $"{Id} {facts}";
    }

    /// <summary>Of a field that is missing.</summary>
    /// <param name="path">What the rule asks for.</param>
    public string Requires(string path)
    {
        if (Message is { } words)
            return $"{Id}: {words} It has no {Words.Quoted(path)}. The rule is {rule}.";
        string sentence = $"{Id} has no {Words.Quoted(path)}, which the rule {rule} requires.";
        return ShortSentence.Is(sentence) ? sentence : $"{Id} has no {Words.Quoted(path)}, which a rule requires. The rule is {rule}.";
    }

    /// <summary>Of a field that one of several items leaves out.</summary>
    public string RequiresOfEach(string path)
    {
        if (Message is { } words)
            return $"{Id}: {words} One item has no {Words.Quoted(path)}. The rule is {rule}.";
        string sentence = $"{Id}: one item has no {Words.Quoted(path)}, which the rule {rule} requires of each.";
        return ShortSentence.Is(sentence) ? sentence : $"{Id}: one item has no {Words.Quoted(path)}, which a rule requires of each. The rule is {rule}.";
    }

    /// <summary>Of two dates.</summary>
    /// <param name="facts">What both say, with ids of so many letters: <c>"cut" is dated 2018, before "answer", which is dated 2019.</c></param>
    public string Order(Func<int, string> facts)
    {
        string? words = message;
        return $"{ShortSentence.Fitting(longest => words is null ? facts(longest) : $"{words.TrimEnd('.')}: {facts(longest)}")} The rule is {rule}.";
    }

    /// <summary>Of one among several.</summary>
    /// <param name="facts">What it is, with ids of so many letters: <c>is one of 3 at once</c>.</param>
    public string AmongSeveral(Func<int, string> facts)
    {
        if (Message is { } words)
            return $"{Id}: {words} It {facts(24)}. The rule is {rule}.";
        string own = id;
        return $"{ShortSentence.Fitting(longest => $"{Words.Quoted(own, longest)} {facts(longest)}.")} The rule is {rule}.";
    }

    /// <summary>Of anything else.</summary>
    /// <param name="facts">What is so, as <see cref="VerbFacts"/> says it.</param>
    public string Of(string facts)
    {
        string first = message is null ? $" {facts}" : $" {message.TrimEnd('.')}. {char.ToUpperInvariant(facts[0])}{facts.Substring(1)}";
        return $"{Id}:{first}. The rule is {rule}.";
    }

    private static string[] Each(IReadOnlyList<Told> values) => [.. values.Select(value => value.Is)];

    /// <summary><c>lists 1 source</c> · <c>lists no quotes</c> · <c>has 3 under answers.sources</c>.</summary>
    private static string Listed(string list, int count) => list.IndexOf('.') >= 0
        ? $"has {Words.Number(count)} under {list}"
        : $"lists {(count == 0 ? "no" : Words.Number(count))} {(count == 1 && list is "sources" or "quotes" ? list.Substring(0, list.Length - 1) : list)}";
}
