using System.Globalization;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model.Rules;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Emit.CSharp.Checks;

/// <summary>A typed expression as C#: conditions become <c>bool?</c>, in which null is unknown, and values <c>Fact</c>.</summary>
internal static class ExpressionText
{
    public static string Condition(ExpressionShape expression) => expression switch
    {
        LogicalShape { Operator: LogicalOperator.And } and => $"({Condition(and.Left)} & {Condition(and.Right)})",
        LogicalShape or => $"({Condition(or.Left)} | {Condition(or.Right)})",
        NotShape not => $"!{Condition(not.Operand)}",
        ComparisonShape comparison => Comparison(comparison),
        FlagShape flag => flag.IsYes ? "(bool?)true" : "(bool?)false",
        HasShape has => $"global::Dateline.Compiled.Facts.Has({Fact(has.Path)})",
        InListShape among => $"global::Dateline.Compiled.Facts.IsIn({Fact(among.Item)}, [{string.Join(", ", among.List.Select(Fact))}])",
        InFieldShape among => $"global::Dateline.Compiled.Facts.IsIn({Fact(among.Item)}, {Fact(among.List)})",
        _ => $"global::Dateline.Compiled.Facts.Test({Fact(expression)})",
    };

    public static string Fact(ExpressionShape expression) => expression switch
    {
        PathShape path => Path(path),
        NumberShape number => $"global::Dateline.Compiled.Fact.Of({number.Number.ToString(CultureInfo.InvariantCulture)}m)",
        TextShape text => $"global::Dateline.Compiled.Fact.Of({EditorText.Literal(text.Text)})",
        DateShape date => $"global::Dateline.Compiled.Fact.Of(global::Dateline.EventDate.Parse({EditorText.Literal(date.Text)}))",
        SizeShape size => $"global::Dateline.Compiled.Facts.Size({Fact(size.Path)})",
        ArithmeticShape arithmetic => $"global::Dateline.Compiled.Facts.{NameOf(arithmetic.Operator)}({Fact(arithmetic.Left)}, {Fact(arithmetic.Right)})",
        _ => $"global::Dateline.Compiled.Fact.Of({Condition(expression)})",
    };

    /// <summary>What would have to state the last step of a path.</summary>
    public static string WayTo(PathShape path) =>
        $"check.Read({string.Join(", ", path.Steps.Take(path.Steps.Count - 1).Select(EditorText.Literal))})";

    private static string Comparison(ComparisonShape comparison)
    {
        string left = Fact(comparison.Left);
        string right = Fact(comparison.Right);
        return comparison.Operator switch
        {
            ComparisonOperator.Equal => $"global::Dateline.Compiled.Facts.AreEqual({left}, {right})",
            ComparisonOperator.NotEqual => $"!global::Dateline.Compiled.Facts.AreEqual({left}, {right})",
            ComparisonOperator.Less => $"global::Dateline.Compiled.Facts.IsLess({left}, {right})",
            ComparisonOperator.LessOrEqual => $"global::Dateline.Compiled.Facts.IsNotGreater({left}, {right})",
            ComparisonOperator.Greater => $"global::Dateline.Compiled.Facts.IsLess({right}, {left})",
            _ => $"global::Dateline.Compiled.Facts.IsNotGreater({right}, {left})",
        };
    }

    private static string Path(PathShape path)
    {
        string names = string.Join(", ", path.Steps.Select(EditorText.Literal));
        return path.Reading switch
        {
            ReadingShape.On => $"global::Dateline.Compiled.Facts.During(check.Read({names}), {Fact(path.Day!)})",
            ReadingShape.Before => $"check.Before({names})",
            _ => $"check.Read({names})",
        };
    }

    private static string NameOf(ArithmeticOperator sign) => sign switch
    {
        ArithmeticOperator.Add => "Add",
        ArithmeticOperator.Subtract => "Subtract",
        _ => "Multiply",
    };
}
