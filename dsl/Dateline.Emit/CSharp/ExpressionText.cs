using System.Globalization;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Emit.CSharp;

/// <summary>A typed expression as C#: conditions become <c>bool?</c>, in which null is unknown, and values <c>Fact</c>.</summary>
internal static class ExpressionText
{
    public static string Condition(Expression expression) => expression switch
    {
        LogicalExpression { Operator: LogicalOperator.And } and => $"({Condition(and.Left)} & {Condition(and.Right)})",
        LogicalExpression or => $"({Condition(or.Left)} | {Condition(or.Right)})",
        NotExpression not => $"!{Condition(not.Operand)}",
        ComparisonExpression comparison => Comparison(comparison),
        FlagLiteral flag => flag.IsYes ? "(bool?)true" : "(bool?)false",
        HasExpression has => $"global::Dateline.Compiled.Facts.Has({Fact(has.Path)})",
        InListExpression among => $"global::Dateline.Compiled.Facts.IsIn({Fact(among.Item)}, [{string.Join(", ", among.List.Select(Fact))}])",
        InFieldExpression among => $"global::Dateline.Compiled.Facts.IsIn({Fact(among.Item)}, {Fact(among.List)})",
        _ => $"global::Dateline.Compiled.Facts.Test({Fact(expression)})",
    };

    public static string Fact(Expression expression) => expression switch
    {
        PathExpression path => Path(path),
        NumberLiteral number => $"global::Dateline.Compiled.Fact.Of({number.Number.ToString(CultureInfo.InvariantCulture)}m)",
        TextLiteral text => $"global::Dateline.Compiled.Fact.Of({EditorText.Literal(text.Text)})",
        OptionLiteral option => $"global::Dateline.Compiled.Fact.Of({EditorText.Literal(option.Option)})",
        DateLiteral date => $"global::Dateline.Compiled.Fact.Of(global::Dateline.EventDate.Parse({EditorText.Literal(date.Date.Text)}))",
        SizeExpression size => $"global::Dateline.Compiled.Facts.Size({Fact(size.Path)})",
        ArithmeticExpression arithmetic => $"global::Dateline.Compiled.Facts.Calculate({Fact(arithmetic.Left)}, {Fact(arithmetic.Right)}, static (left, right) => left {Sign(arithmetic.Operator)} right)",
        _ => $"global::Dateline.Compiled.Fact.Of({Condition(expression)})",
    };

    /// <summary>What would have to state the last step of a path.</summary>
    public static string WayTo(PathExpression path) =>
        $"check.Read({string.Join(", ", path.Steps.Take(path.Steps.Count - 1).Select(step => $"\"{NameOf(step)}\""))})";

    private static string Comparison(ComparisonExpression comparison)
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

    private static string Path(PathExpression path)
    {
        string names = string.Join(", ", path.Steps.Select(step => EditorText.Literal(NameOf(step))));
        return path.Steps[path.Steps.Count - 1] switch
        {
            SeriesReadingStep { On: Expression on } => $"global::Dateline.Compiled.Facts.During(check.Read({names}), {Fact(on)})",
            SeriesReadingStep => $"check.Before({names})",
            _ => $"check.Read({names})",
        };
    }

    private static string NameOf(PathStep step) => step switch
    {
        FieldStep field => field.Field.Name,
        SeriesReadingStep series => series.Series.Name,
        ChangeHalfStep { Half: ChangeHalf.From } => "from",
        _ => "to",
    };

    private static string Sign(ArithmeticOperator sign) => sign switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        _ => "*",
    };
}
