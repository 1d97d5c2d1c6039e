using Dateline.Dates;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;

namespace Dateline.Language.Rules.Blocks;

/// <summary>What is wrong with the examples of a rule.</summary>
internal static class ExampleFindings
{
    private static readonly FindingDescriptor Ok = new("DTL2170", "A right example breaks its rule");
    private static readonly FindingDescriptor Bad = new("DTL2171", "A wrong example passes its rule");
    private static readonly FindingDescriptor Key = new("DTL2172", "The rule does not read this");
    private static readonly FindingDescriptor Shape = new("DTL2173", "An example is a group of fields");
    private static readonly FindingDescriptor Kind = new("DTL2174", "The rule is not for this kind");
    private static readonly FindingDescriptor Items = new("DTL2201", "Items of a list are groups of fields");

    private static readonly FindingDescriptor Id = new("DTL2204", "An example has no such id");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Ok, Bad, Key, Shape, Kind, Items, Id];

    /// <summary>Whether the finding says that an example and its rule cannot both be right.</summary>
    public static bool IsContradiction(Finding finding) => finding.Descriptor == Ok || finding.Descriptor == Bad;

    /// <summary>All examples on the wrong side are one mistake, told at the first.</summary>
    public static Finding Joined(IReadOnlyList<Finding> contradictions) => contradictions[0] with
    {
        Related = contradictions.Skip(1).Select(other => new RelatedPlace(other.Place, other.Label)).ToEquatableArray(),
    };

    public static Finding OkFails(Place place, string rule) =>
        new(Ok, place, $"This example of {Words.Quoted(rule)} is under ok, but it breaks the rule. Either the rule or the example is wrong.")
        {
            Label = "this breaks the rule",
        };

    /// <param name="missing">What the rule reads and the example does not give.</param>
    /// <param name="form">How that is written, where it is of the items of a list; otherwise empty.</param>
    public static Finding BadPasses(Place place, string rule, Truth holds, IReadOnlyList<string> missing, string form)
    {
        string why = holds != Truth.Unknown ? " Either the rule or the example is wrong."
            : missing.Count == 0 ? " What it gives leaves open whether the rule holds, so nobody can say that it is wrong."
            : $" It does not give {Words.List(missing, lastWord: "or")}, so nobody can say that it is wrong.{(form.Length == 0 ? "" : $" Items of a list are groups: {form}.")}";
        return new(Bad, place, $"This example of {Words.Quoted(rule)} is under bad, but it passes the rule.{why}") { Label = "this passes the rule" };
    }

    public static Finding NotReadByTheRule(Place place, string key, IReadOnlyList<string> read) =>
        new(Key, place, NearestName.Of(key, read) is { } nearest
            ? $"The rule does not read {Words.Quoted(key)}. Did you mean {Words.Quoted(nearest)}?"
            : $"The rule does not read {Words.Quoted(key)}. It reads {Words.List(read)}.");

    /// <summary>A member of the entry: it cannot be given beside the fields from which it follows.</summary>
    public static Finding FollowsFromOthers(Place place, string key, IReadOnlyList<string> fields) =>
        new(Key, place, $"{Words.Quoted(key)} follows from other fields, and an example gives those{(fields.Count == 0 ? "" : $": {Words.List(fields)}")}.");

    /// <summary>What is known of a number is one value.</summary>
    public static Finding BoundOfWhole(Place place, string key, string whole) =>
        new(Key, place, $"{Words.Quoted(key)} is a part of {Words.Quoted(whole)}, and an example gives that as a whole: {whole}: 40..60.");

    /// <param name="written">Empty where no text stands there.</param>
    public static Finding NoId(Place place, string written) =>
        new(Id, place, $"{(written.Length == 0 ? "Here stands no id" : $"{Words.Quoted(written)} is no id")}. Write lowercase words, joined by hyphens: id: {(NameFindings.Repaired(written) is { } meant ? meant : "ada")}.");

    public static Finding ItemsAreGroups(Place place, string list, string behind) =>
        new(Items, place, $"{Words.Quoted(list)} is a list, so an example gives what the rule reads of each item: {FormOfItems(list, behind)}.");

    /// <summary><c>witnesses: [{ born: … }]</c>.</summary>
    public static string FormOfItems(string list, string behind) => $"{list}: [{{ {behind}{(behind == "…" ? "" : ": …")} }}]";

    public static Finding NotFields(Place place, string key) =>
        new(Shape, place, $"An example under {key}: gives the fields that the rule reads: {key}: [{{ ceiling: 30 -> 20 }}].");

    public static Finding NotEntries(Place place, string key) =>
        new(Shape, place, $"An example of a rule that compares entries is a list of them: {key}: [[{{ number: 1 }}, {{ number: 2 }}]].");

    public static Finding OfOtherKind(Place place, string kind, IReadOnlyList<string> kinds) =>
        new(Kind, place, $"{(kind.Length == 0 ? "Here stands no kind. The rule" : $"The rule is not for {Words.Quoted(kind)}. It")} is for {Words.List(kinds)}.");
}
