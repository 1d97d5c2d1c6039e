using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>A function as rules write it.</summary>
/// <param name="OfList">What it makes of all items of a list; null for another one.</param>
/// <param name="Doc">What it gives, in one sentence.</param>
internal sealed record FunctionName(string Name, ListFunction? OfList, string Doc);

/// <summary>The functions that rules have.</summary>
internal static class FunctionNames
{
    public const string Has = "has";
    public const string Version = "version";
    public const string Major = "major";
    public const string Age = "age";

    public static IReadOnlyList<FunctionName> All { get; } =
    [
        new(Has, null, "Whether the entry says something about a field."),
        new("size", ListFunction.Size, "How many items a list has."),
        new("sum", ListFunction.Sum, "The sum of the numbers of a list, also computed ones: sum(lines.price * lines.pieces)."),
        new("newest", ListFunction.Newest, "The latest of the dates of a list."),
        new("oldest", ListFunction.Oldest, "The earliest of the dates of a list."),
        new("largest", ListFunction.Largest, "The largest of the numbers of a list."),
        new("smallest", ListFunction.Smallest, "The smallest of the numbers of a list."),
        new("in-order", ListFunction.InOrder, "Whether no item of a list is greater than one behind it; with by, in the order of another value: in-order(version by date)."),
        new("unique", ListFunction.Unique, "Whether no two items of a list are the same."),
        new("without-gaps", ListFunction.WithoutGaps, "Whether the whole numbers of a list leave none out between the least and the greatest."),
        new(Version, null, "A text that is compared by its numbers: version(a) < version(\"3.10\")."),
        new(Major, null, "The first number of a version: major(version) of 3.10 is 3."),
        new(Age, null, "An age in whole years, from one date to another: age(born, date)."),
    ];

    public static FunctionName? Find(string name) => All.FirstOrDefault(function => function.Name == name);

    public static ListFunction? OfList(string name) => Find(name)?.OfList;
}
