using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>How rules write the functions that make something of all items of a list.</summary>
internal static class ListFunctionNames
{
    public static IReadOnlyList<(string Name, ListFunction Function)> All { get; } =
    [
        ("size", ListFunction.Size), ("sum", ListFunction.Sum), ("newest", ListFunction.Newest), ("oldest", ListFunction.Oldest),
        ("largest", ListFunction.Largest), ("smallest", ListFunction.Smallest), ("in-order", ListFunction.InOrder), ("unique", ListFunction.Unique),
        ("without-gaps", ListFunction.WithoutGaps),
    ];

    public static ListFunction? Find(string name)
    {
        foreach ((string written, ListFunction function) in All)
        {
            if (written == name)
                return function;
        }

        return null;
    }

    public static string Of(ListFunction function) => All.First(one => one.Function == function).Name;
}
