using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>Runs a typed expression on one entry, with three-valued logic. It does as many steps as the expression has parts.</summary>
internal static class Evaluator
{
    public static Truth Test(Expression condition, BoundEntry subject, World world) => Evaluate(condition, subject, world).Truth;

    public static Value Evaluate(Expression expression, BoundEntry subject, World world) => expression switch
    {
        PathExpression path => PathReader.Read(path, subject, world).Value,
        ComparisonExpression comparison => Value.Of(Compare(
            comparison.Operator, Evaluate(comparison.Left, subject, world), Evaluate(comparison.Right, subject, world))),
        LogicalExpression logical => Value.Of(Join(logical, subject, world)),
        NotExpression not => Value.Of(Test(not.Operand, subject, world).Not()),
        NumberLiteral number => Value.Of(number.Number),
        OptionLiteral option => Value.Of(option.Option),
        DateLiteral date => Value.Of(date.Date),
        DurationLiteral duration => Value.Of(duration.Duration),
        AgeExpression age => TimeArithmetic.Age(Evaluate(age.Born, subject, world), Evaluate(age.On, subject, world)),
        TextLiteral text => Value.Of(text.Text),
        FlagLiteral flag => Value.Of(flag.IsYes.ToTruth()),
        HasExpression has => Value.Of(Presences.IsStated(PathReader.Read(has.Path, subject, world).Statement)),
        SizeExpression size => Items.Size(PathReader.Read(size.Path, subject, world).Statement),
        ArithmeticExpression arithmetic => Calculate(
            arithmetic.Operator, Evaluate(arithmetic.Left, subject, world), Evaluate(arithmetic.Right, subject, world)),
        InListExpression membership => Value.Of(IsAmong(membership, subject, world)),
        InFieldExpression membership => Value.Of(Items.Contain(
            PathReader.Read(membership.List, subject, world).Statement, Evaluate(membership.Item, subject, world))),
        TextTestExpression test => Value.Of(TextTests.Holds(test.Test, Evaluate(test.Left, subject, world), Evaluate(test.Right, subject, world))),
        VersionExpression version => Value.VersionOf(Evaluate(version.Text, subject, world)),
        MajorExpression major => Value.MajorOf(Evaluate(major.Text, subject, world)),
        KeyedExpression keyed => Value.OfWhole(new KeyedValue(Evaluate(keyed.Value, subject, world), Evaluate(keyed.Key, subject, world))),
        QuantifiedExpression quantified => ItemEvaluator.Evaluate(quantified, subject, world),
        ListFunctionExpression function => ItemEvaluator.Evaluate(function, subject, world),
        _ => Value.Unknown,
    };

    private static Truth Join(LogicalExpression logical, BoundEntry subject, World world)
    {
        Truth left = Test(logical.Left, subject, world);
        if (logical.Operator == LogicalOperator.And)
            return left == Truth.False ? left : left.And(Test(logical.Right, subject, world));
        return left == Truth.True ? left : left.Or(Test(logical.Right, subject, world));
    }

    private static Truth IsAmong(InListExpression membership, BoundEntry subject, World world)
    {
        Value item = Evaluate(membership.Item, subject, world);
        Truth found = Truth.False;
        foreach (Expression option in membership.List)
            found = found.Or(Comparison.AreEqual(item, Evaluate(option, subject, world)));
        return found;
    }

    private static Truth Compare(ComparisonOperator @operator, in Value left, in Value right) => @operator switch
    {
        ComparisonOperator.Equal => Comparison.AreEqual(left, right),
        ComparisonOperator.NotEqual => Comparison.AreEqual(left, right).Not(),
        ComparisonOperator.Less => Comparison.IsLess(left, right),
        ComparisonOperator.LessOrEqual => Comparison.IsNotGreater(left, right),
        ComparisonOperator.Greater => Comparison.IsLess(right, left),
        _ => Comparison.IsNotGreater(right, left),
    };

    private static Value Calculate(ArithmeticOperator @operator, in Value left, in Value right) => @operator switch
    {
        ArithmeticOperator.Add => Arithmetic.Add(left, right),
        ArithmeticOperator.Subtract => Arithmetic.Subtract(left, right),
        _ => Arithmetic.Multiply(left, right),
    };
}
