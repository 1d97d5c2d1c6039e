using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Language.Rules.Queries;

/// <summary>What is wrong with a query as a declaration.</summary>
internal static class QueryFindings
{
    private static readonly FindingDescriptor Shape = new("DTL2185", "A query is a block of keys");
    private static readonly FindingDescriptor Kinds = new("DTL2186", "A query needs entries of one sort");
    private static readonly FindingDescriptor Key = new("DTL2187", "Unknown key of a query");
    private static readonly FindingDescriptor Order = new("DTL2188", "An order that sorts nothing");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Shape, Kinds, Key, Order];

    public static Finding NoBlock(Place place, string query) =>
        new(Shape, place, $"The query {Words.Quoted(query)} has no keys below it. It needs in:, and may have where:, order:, descending: and doc:.");

    public static Finding WithoutKind(Place place, string query) =>
        new(Kinds, place, $"The query {Words.Quoted(query)} does not say of which entries it is. Add in: with a kind, a list of kinds, event or entity.");

    public static Finding OfUnlikeKinds(Place place, string query) =>
        new(Kinds, place, $"The query {Words.Quoted(query)} is of events and of others at once. Its answers are one list: name kinds of events only, or of entities only.");

    public static Finding UnknownKey(Place place, string key, IReadOnlyList<string> keys) =>
        new(Key, place, NearestName.Of(key, keys) is { } nearest
            ? $"A query has no key {Words.Quoted(key)}. Did you mean {Words.Quoted(nearest)}?"
            : $"A query has no key {Words.Quoted(key)}. It has {Words.List(keys)}.")
        {
            Repairs = NearestName.Of(key, keys) is { } meant
                ? EquatableArray.Of(new Repair($"Write {meant}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, meant))))
                : default,
        };

    public static Finding NoOrder(Place place, string path, ExpressionType type) =>
        new(Order, place, $"{Words.Quoted(path)} is {type.InWords}, which has no order. Sort by a number, a date, a point in time or a text.");

    public static Finding DescendingAlone(Place place) =>
        new(Order, place, "There is nothing to turn round here: without \"order:\" the answers are in order of time, or of ids. Add order:, or delete the line.");

    public static Finding YesOrNo(Place place) =>
        new(Order, place, "Behind \"descending:\" stands yes or no: whether the largest, or the latest, comes first.");
}
