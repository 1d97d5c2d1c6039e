using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Kinds;

/// <summary>What is wrong with the kind that another one extends.</summary>
public static class BaseFindings
{
    private static readonly FindingDescriptor UnknownCode = new("DTL2017", "A kind that extends an unknown one");
    private static readonly FindingDescriptor OtherCategoryCode = new("DTL2018", "A kind that extends one of another sort");
    private static readonly FindingDescriptor CircleCode = new("DTL2019", "A kind that extends itself");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [UnknownCode, OtherCategoryCode, CircleCode];

    public static Finding Unknown(Place place, string written, IReadOnlyList<string> kinds) =>
        new Finding(UnknownCode, place, $"{Words.Quoted(written)} is not a kind that this one can extend.").WithNearest(
            written, kinds, kinds.Count == 0 ? "There are none." : $"It can extend {Words.List(kinds, lastWord: "or")}.");

    public static Finding OtherCategory(Place place, string kind, KindSymbol extended) =>
        new Finding(OtherCategoryCode, place, extended.Category == KindCategory.Event
            ? $"\"{kind}\" is an entity, but \"{extended.Name}\" is an event. A kind extends one of its own section."
            : $"\"{kind}\" is an event, but \"{extended.Name}\" is an entity. A kind extends one of its own section.")
            .WithRelated(extended.Place, "the other kind");

    /// <param name="circle">From the kind to itself, such as <c>a, b, a</c>.</param>
    public static Finding Circle(Place place, IReadOnlyList<string> circle) => new(CircleCode, place,
        $"\"{circle[0]}\" extends itself: {string.Join(" is ", circle.Take(6))}{(circle.Count > 6 ? " …" : "")}. Remove one of these \"is\".");
}
