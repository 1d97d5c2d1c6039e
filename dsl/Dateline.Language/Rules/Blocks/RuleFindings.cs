using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules.Blocks;

/// <summary>What is wrong with a rule as a declaration: its keys, its kinds, and the shape of what they say.</summary>
internal static class RuleFindings
{
    private static readonly FindingDescriptor Shape = new("DTL2101", "A rule is a block of keys");
    private static readonly FindingDescriptor UnknownKeyOfRule = new("DTL2102", "Unknown key of a rule");
    private static readonly FindingDescriptor NoVerb = new("DTL2103", "A rule that asks nothing");
    private static readonly FindingDescriptor TwoVerbs = new("DTL2104", "A rule asks one thing");
    private static readonly FindingDescriptor NoKinds = new("DTL2105", "A rule for no kind");
    private static readonly FindingDescriptor Kind = new("DTL2106", "Unknown kind in a rule");
    private static readonly FindingDescriptor Text = new("DTL2107", "A text is missing");
    private static readonly FindingDescriptor BuiltIn = new("DTL2108", "The name of a built-in rule");
    private static readonly FindingDescriptor SeverityWord = new("DTL2109", "Unknown severity");
    private static readonly FindingDescriptor OptionOfVerb = new("DTL2110", "A key of another verb");
    private static readonly FindingDescriptor Field = new("DTL2111", "The name of a field is missing");
    private static readonly FindingDescriptor Placeholder = new("DTL2112", "A placeholder is not closed");

    private static readonly FindingDescriptor QueryAmongRules = new("DTL2087", "A query among the rules");
    private static readonly FindingDescriptor MessageLength = new("DTL2078", "A message that is too long");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [MessageLength, QueryAmongRules, Shape, UnknownKeyOfRule, NoVerb, TwoVerbs, NoKinds, Kind, Text, BuiltIn, SeverityWord, OptionOfVerb, Field, Placeholder];

    public static Finding LongMessage(Place place, int length, int longest) =>
        new(MessageLength, place, $"This message has {Words.Number(length)} characters, and {Words.Number(longest)} are the most. Say it in a sentence or two.");

    public static Finding NoBlock(Place place, string rule) =>
        new(Shape, place, $"The rule {Words.Quoted(rule)} has no keys below it. It needs in: and what it asks, such as check:.");

    public static Finding UnknownKey(Place place, string key, IReadOnlyList<string> allowed, IReadOnlyList<string> listed) =>
        new(UnknownKeyOfRule, place, NearestName.Of(key, allowed) is { } nearest
            ? $"A rule has no key {Words.Quoted(key)}. Did you mean {Words.Quoted(nearest)}?"
            : $"A rule has no key {Words.Quoted(key)}. It has {Words.List(listed, listed.Count)}.")
        {
            Repairs = NearestName.Of(key, allowed) is { } meant ? Rename(place, meant) : default,
        };

    /// <param name="mayBeQuery">Nothing in it says that it is not a query.</param>
    public static Finding WithoutVerb(Place place, string rule, IReadOnlyList<string> verbs, bool mayBeQuery) =>
        new(NoVerb, place, $"The rule {Words.Quoted(rule)} asks nothing. Say what it asks with {Words.List(verbs, verbs.Count, "or")}.{(mayBeQuery ? " If it is a list for a program, move it below \"queries:\"." : "")}");

    /// <param name="key">One that only queries have.</param>
    public static Finding IsQuery(Place place, string name, string key) =>
        new(QueryAmongRules, place, $"{Words.Quoted(name)} is a query, as its \"{key}:\" shows, and stands among the rules. Move its lines below \"queries:\" (at the margin, like \"rules:\").");

    public static Finding SecondVerb(Place place, string rule, string verb, Place firstPlace, string first) =>
        new(TwoVerbs, place, $"The rule {Words.Quoted(rule)} asks two things: {first} (line {Words.Number(firstPlace.LineNumber)}) and {verb}. Make them two rules.")
        {
            Related = EquatableArray.Of(new RelatedPlace(firstPlace, "the first thing that it asks")),
        };

    public static Finding WithoutKinds(Place place, string rule) =>
        new(NoKinds, place, $"The rule {Words.Quoted(rule)} does not say which entries it is for. Add in: with a kind, a list of kinds, event or entity.");

    public static Finding UnknownKind(Place place, string kind, IReadOnlyList<string> kinds) =>
        new(Kind, place, NearestName.Of(kind, kinds) is { } nearest
            ? $"There is no kind {Words.Quoted(kind)}. Did you mean {Words.Quoted(nearest)}?"
            : $"There is no kind {Words.Quoted(kind)}. The kinds are {Words.List(kinds)}.")
        {
            Repairs = NearestName.Of(kind, kinds) is { } meant ? Rename(place, meant) : default,
        };

    public static Finding TextExpected(Place place, string key) =>
        new(Text, place, $"\"{key}:\" needs {WhatStandsBehind(key)}, and there is none here.");

    public static Finding NameOfBuiltIn(Place place, string name) =>
        new(BuiltIn, place, $"{Words.Quoted(name)} is the name of a rule that every timeline has. Choose another name.");

    public static Finding UnknownSeverity(Place place, string word) =>
        new(SeverityWord, place, $"{Words.Quoted(word)} is not a severity. A rule is an error, a warning or a hint.");

    public static Finding OptionOfOtherVerb(Place place, string option, IReadOnlyList<string> owners, string verb) =>
        new(OptionOfVerb, place, $"{Words.Quoted(option)} belongs to {Words.List(owners)}, but this rule asks {verb}:.");

    public static Finding FieldExpected(Place place, string written) =>
        new(Field, place, $"{Words.Quoted(written)} is not the name of a field. Write one such as date, or a path such as answers.date.");

    public static Finding PlaceholderNotClosed(Place place) =>
        new(Placeholder, place, "Between { and } in a message, write a field or a path, such as {ceiling.from}, and nothing else. A brace cannot stand alone.");

    private static string WhatStandsBehind(string key) => key switch
    {
        "in" => "a kind or a list of kinds",
        "order" => "a list of fields",
        "requires" or "sum" => "a field or a list of fields",
        "excludes" or "agree" or "no-overlap" or "at-once" or "dates" => "a list of fields",
        "unique" or "no-circle" or "per" => "a field or a list of fields",
        "from" or "to" or "equals" or "year" or "begins-with" or "derived" => "a field or a value",
        "count" or "within" or "while" or "not-while" or "between" => "a field",
        "is" => "a value or a list of values",
        "tolerance" or "gap-at-most" => "a number",
        "check" or "where" => "a condition",
        _ => "a text",
    };

    private static EquatableArray<Repair> Rename(Place place, string name) => EquatableArray.Of(
        new Repair($"Change it to {name}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, name))));
}
