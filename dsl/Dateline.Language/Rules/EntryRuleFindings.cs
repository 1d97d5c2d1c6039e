using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;

namespace Dateline.Language.Rules;

/// <summary>A rule that fails on an entry.</summary>
internal static class EntryRuleFindings
{
    private static readonly FindingDescriptor Check = new("DTL4101", "A rule does not hold");
    private static readonly FindingDescriptor Order = new("DTL4102", "Dates in the wrong order") { IsForSources = true };
    private static readonly FindingDescriptor Count = new("DTL4103", "Too few or too many");
    private static readonly FindingDescriptor Missing = new("DTL4104", "A field that a rule requires");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Check, Order, Count, Missing];

    /// <param name="missing">Fields that the condition asks for, and the entry leaves out.</param>
    /// <param name="isSlip">Whether a value that the entry states may be the mistake.</param>
    public static Finding CheckFails(
        Place place, string id, string rule, string? message, string condition, IReadOnlyList<string> values, string picture, IReadOnlyList<string> missing, bool isSlip)
    {
        string shown = Words.List(values, 4);
        string sentence = message is null
            ? $"{Id(id)} breaks the rule {rule}{(values.Count == 0 ? "" : $": {shown}")}. It requires {Words.Shortened(condition, 60)}."
            : $"{Id(id)}: {WithPeriod(message)} The rule is {rule}: {Words.Shortened(condition, 60)}.";
        return new(Check, place, sentence)
        {
            Label = "this does not hold",
            Picture = picture,
            Repairs = missing.Select(field => new Repair($"Add {field}:", RepairSafety.Choice))
                .Concat(isSlip ? [new Repair("A slip in this entry: correct the value", RepairSafety.Choice)] : [])
                .ToEquatableArray(),
        };
    }

    /// <param name="facts">What both say, with ids of so many letters: <c>"cut" is dated 2018, before "answer", which is dated 2019.</c></param>
    /// <param name="relation">How that stands to the other: <c>before</c>.</param>
    public static Finding OrderFails(
        Place place, string id, string rule, string? message, Func<string, int, string> facts, string relation, Place? otherPlace)
    {
        string sentence = Sentences.Fitting(longest => message is null ? facts(relation, longest) : $"{message.TrimEnd('.')}: {facts(relation, longest)}");
        return new(Order, place, $"{sentence} The rule is {rule}.")
        {
            Label = $"{relation} the other",
            Related = otherPlace is null ? default : EquatableArray.Of(new RelatedPlace(otherPlace, "the other date")),
            Repairs = EquatableArray.Of(
                new Repair($"A slip in {id}: correct this date", RepairSafety.Choice),
                new Repair("A slip in the other date: correct it there", RepairSafety.Choice)),
        };
    }

    /// <param name="asked">How many the rule allows: <c>at least 2</c>.</param>
    /// <param name="surplus">How many are too many; negative for how many are missing.</param>
    public static Finding CountFails(Place place, string id, string rule, string? message, string list, int count, string asked, int surplus)
    {
        string facts = $"{Listed(list, count)}; {asked} {(asked.EndsWith(" 1", StringComparison.Ordinal) ? "is" : "are")} required. The rule is {rule}.";
        return new(Count, place, message is null ? $"{Id(id)} {facts}" : $"{Id(id)}: {WithPeriod(message)} It {facts}")
        {
            Label = $"{Words.Number(count)} here, {asked} required",
            Repairs = EquatableArray.Of(new Repair(
                surplus > 0 ? $"Delete {Words.Number(surplus)} of {list}" : $"Add {Words.Number(-surplus)}{(count == 0 ? "" : " more")} to {list}", RepairSafety.Choice)),
        };
    }

    /// <param name="path">What the rule asks for.</param>
    /// <param name="field">What is left out of it.</param>
    /// <param name="elsewhere">The entry that leaves it out; null where it is this one.</param>
    public static Finding FieldMissing(Place place, string id, string rule, string? message, string path, string field, string? elsewhere) =>
        new(Missing, place, message is null
            ? Requirement(Id(id), path, rule)
            : $"{Id(id)}: {WithPeriod(message)} It has no {Words.Quoted(path)}. The rule is {rule}.")
        {
            Label = $"{path} is missing",
            Repairs = EquatableArray.Of(
                new Repair(elsewhere is null ? $"Add {field}:" : $"Add {field}: to {elsewhere}", RepairSafety.Choice),
                new Repair($"No source gives it: {(elsewhere is null ? "" : $"in {elsewhere} write ")}{field}: {{ unknown: where you looked }}", RepairSafety.Choice)),
        };

    private static string Requirement(string id, string path, string rule)
    {
        string sentence = $"{id} has no {Words.Quoted(path)}, which the rule {rule} requires.";
        return Sentences.IsShort(sentence) ? sentence : $"{id} has no {Words.Quoted(path)}, which a rule requires. The rule is {rule}.";
    }

    /// <summary><c>lists 1 source</c> · <c>lists no quotes</c> · <c>has 3 under answers.sources</c>.</summary>
    private static string Listed(string list, int count) => list.IndexOf('.') >= 0
        ? $"has {Words.Number(count)} under {list}"
        : $"lists {(count == 0 ? "no" : Words.Number(count))} {(count == 1 && list is "sources" or "quotes" ? list.Substring(0, list.Length - 1) : list)}";

    private static string Id(string id) => Words.Quoted(id, 60);

    private static string WithPeriod(string message) => message.Length > 0 && message[message.Length - 1] is '.' or '!' or '?' ? message : message + ".";
}
