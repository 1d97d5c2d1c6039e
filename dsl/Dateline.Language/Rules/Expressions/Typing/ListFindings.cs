using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>What is wrong with what is asked of the items of a list.</summary>
internal static class ListFindings
{
    private static readonly FindingDescriptor NoList = new("DTL2195", "Only one value, where several are asked for");
    private static readonly FindingDescriptor Function = new("DTL2196", "Not for the items of this list");
    private static readonly FindingDescriptor One = new("DTL2197", "Several values, where one is asked for");
    private static readonly FindingDescriptor Where = new("DTL2198", "A where that belongs to nothing");

    private static readonly FindingDescriptor By = new("DTL2202", "In the order of nothing");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NoList, Function, One, Where, By];

    public static Finding NothingToTake(Place place, string word, string written) =>
        new(NoList, place, $"{Words.Quoted(word)} asks the items of a list, and no field in {Words.Quoted(Words.OnOneLine(written), 60)} is a list. Write the condition without it.");

    public static Finding NotSeveral(Place place, string function, string written, ExpressionType type) =>
        new(NoList, place, $"{function}(…) is for the items of a list, but {Words.Quoted(Words.OnOneLine(written), 60)} is {type.InWords}.");

    public static Finding AsksForList(Place place, string function) =>
        new(NoList, place, $"{function}(…) is for the items of a list: write the list between the parentheses, or what each of its items has.");

    public static Finding NotForFunction(Place place, string written, ListFunction function, string value, ExpressionType item)
    {
        string? other = OtherFor(function, item);
        string asks = function switch
        {
            ListFunction.Newest or ListFunction.Oldest => "is for dates",
            ListFunction.Sum => "adds up numbers",
            ListFunction.Unique => "compares single values",
            ListFunction.WithoutGaps => "counts whole numbers through",
            _ => "compares numbers",
        };
        string sentence = $"{written}(…) {asks}, but {Words.Quoted(Words.OnOneLine(value), 60)} is {item.InWords} in each item.";
        return new(Function, place, other is null ? sentence : $"{sentence} Write {other}(…).")
        {
            Repairs = other is null ? default : EquatableArray.Of(
                new Repair($"Change it to {other}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, other)))),
        };
    }

    public static Finding HasOfSeveral(Place place, string written) =>
        new(One, place, $"has(…) asks about one value, and {Words.Quoted(written)} has one for each item. Write each has({written}) or any has({written}).");

    public static Finding StrayWhere(Place place) =>
        new(Where, place, "\"where\" chooses items of a list: write it behind each, any or no, or in a function such as size(children where children.born < 1900).");

    public static Finding OrderOfNothing(Place place, string function) =>
        new(By, place, $"\"by\" says in whose order in-order(…) compares, and {function}(…) asks for no order. Leave it out.");

    public static Finding NoOrder(Place place, string written, ExpressionType type) =>
        new(By, place, $"{Words.Quoted(Words.OnOneLine(written), 60)} is {type.InWords}, which has no order. Behind \"by\" stands a date, a point in time, a number or a version.");

    private static string? OtherFor(ListFunction function, ExpressionType item) => (function, item.Kind) switch
    {
        (ListFunction.Largest, ExpressionKind.Date or ExpressionKind.Moment) => "newest",
        (ListFunction.Smallest, ExpressionKind.Date or ExpressionKind.Moment) => "oldest",
        (ListFunction.Newest, ExpressionKind.Number) => "largest",
        (ListFunction.Oldest, ExpressionKind.Number) => "smallest",
        _ => null,
    };
}
