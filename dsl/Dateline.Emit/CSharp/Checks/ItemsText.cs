using System.Globalization;
using Dateline.Emit.Model.Rules;
using Dateline.Language.Collections;
using Dateline.Logic;

namespace Dateline.Emit.CSharp.Checks;

/// <summary>What is asked of the items of lists, as C#: functions of a parameter for each list.</summary>
internal static class ItemsText
{
    private const string Lists = "global::Dateline.Compiled.FactLists";

    public static string NameOf(int item) => "item" + item.ToString(CultureInfo.InvariantCulture);

    public static string Condition(QuantifiedShape quantified, EntryText of) =>
        $"{Lists}.{quantified.Quantifier}({Gather(quantified.Items, 0, of, isCondition: true)})";

    public static string Condition(ListFunctionShape function, EntryText of)
    {
        string method = function.Function switch
        {
            ListFunction.InOrder => "AreInOrder",
            ListFunction.WithoutGaps => "AreWithoutGaps",
            _ => "AreUnique",
        };
        return $"{Lists}.{method}({Gather(function.Items, 0, of, isCondition: false)})";
    }

    public static string Fact(ListFunctionShape function, EntryText of)
    {
        string method = function.Function switch
        {
            ListFunction.Size => "Size",
            ListFunction.Sum => "Sum",
            ListFunction.Newest or ListFunction.Largest => "Largest",
            _ => "Smallest",
        };
        return $"{Lists}.{method}({Gather(function.Items, 0, of, isCondition: false)})";
    }

    /// <summary>What a path through lists leads to, item by item.</summary>
    public static string Several(PathShape path, EntryText of)
    {
        int first = path.Fans[0];
        return Several(ExpressionText.Read(path.Item, path.Steps.Take(first), of), path, 0, of);
    }

    private static string Several(string list, PathShape path, int fan, EntryText of)
    {
        int start = path.Fans[fan];
        bool isLast = fan == path.Fans.Count - 1;
        PathShape rest = path with
        {
            Item = fan,
            Steps = path.Steps.Take(isLast ? path.Steps.Count : path.Fans[fan + 1]).Skip(start).ToEquatableArray(),
            Fans = default,
            Reading = isLast ? path.Reading : ReadingShape.Stated,
            Bound = isLast ? path.Bound : null,
        };
        string read = ExpressionText.Fact(rest, of);
        if (isLast)
            return start == path.Steps.Count && path.Bound is null ? list : $"{Lists}.Of({list}, null, {NameOf(fan)} => {read})";
        return $"{Lists}.Within({list}, {NameOf(fan)} => {Several(read, path, fan + 1, of)})";
    }

    private static string Gather(ItemsShape items, int depth, EntryText of, bool isCondition)
    {
        LevelShape level = items.Levels[depth];
        string list = ExpressionText.Fact(level.List, of);
        string name = NameOf(level.Item);
        if (depth + 1 < items.Levels.Count)
            return $"{Lists}.Within({list}, {name} => {Gather(items, depth + 1, of, isCondition)})";
        string each = isCondition ? $"global::Dateline.Compiled.Fact.Of({ExpressionText.Condition(items.Each, of)})" : ExpressionText.Fact(items.Each, of);
        string where = items.Where is null ? "null" : $"{name} => {ExpressionText.Condition(items.Where, of)}";
        return $"{Lists}.Of({list}, {where}, {name} => {each})";
    }
}
