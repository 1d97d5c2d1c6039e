using Dateline.Dates;
using Dateline.Language.Binding;

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
        TextLiteral text => Value.Of(text.Text),
        FlagLiteral flag => Value.Of(flag.IsYes.ToTruth()),
        HasExpression has => Value.Of(Has(PathReader.Read(has.Path, subject, world))),
        SizeExpression size => SizeOf(PathReader.Read(size.Path, subject, world)),
        ArithmeticExpression arithmetic => Calculate(
            arithmetic.Operator, Evaluate(arithmetic.Left, subject, world), Evaluate(arithmetic.Right, subject, world)),
        InListExpression membership => Value.Of(IsAmong(membership, subject, world)),
        InFieldExpression membership => Value.Of(IsAmong(
            Evaluate(membership.Item, subject, world), PathReader.Read(membership.List, subject, world))),
        _ => Value.Unknown,
    };

    private static Truth Join(LogicalExpression logical, BoundEntry subject, World world)
    {
        Truth left = Test(logical.Left, subject, world);
        if (logical.Operator == LogicalOperator.And)
            return left == Truth.False ? left : left.And(Test(logical.Right, subject, world));
        return left == Truth.True ? left : left.Or(Test(logical.Right, subject, world));
    }

    private static Truth Has(PathReading reading) => reading.Presence switch
    {
        Presence.Stated => Truth.True,
        Presence.Absent => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>Items that could not be read are there all the same; one that stands twice may be one too many, or another one.</summary>
    private static Value SizeOf(PathReading reading) => reading.Presence switch
    {
        Presence.Absent => Value.Of(0m),
        _ => reading.Value.Items is { } items && !NamesOneTwice(items) ? Value.Of(items.Count) : Value.Unknown,
    };

    private static bool NamesOneTwice(IReadOnlyList<BoundValue> items)
    {
        if (items.Count < 2)
            return false;
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoundValue item in items)
        {
            if (item is ReferenceValue reference && !named.Add(reference.Id))
                return true;
        }

        return false;
    }

    private static Truth IsAmong(InListExpression membership, BoundEntry subject, World world)
    {
        Value item = Evaluate(membership.Item, subject, world);
        Truth found = Truth.False;
        foreach (Expression option in membership.List)
            found = found.Or(AreEqual(item, Evaluate(option, subject, world)));
        return found;
    }

    private static Truth IsAmong(Value item, PathReading list)
    {
        if (list.Presence == Presence.Absent)
            return Truth.False;
        if (list.Value.Items is not { } items)
            return Truth.Unknown;
        Truth found = Truth.False;
        foreach (BoundValue one in items)
            found = found.Or(AreEqual(item, Value.Of(one)));
        return found;
    }

    private static Truth Compare(ComparisonOperator @operator, in Value left, in Value right) => @operator switch
    {
        ComparisonOperator.Equal => AreEqual(left, right),
        ComparisonOperator.NotEqual => AreEqual(left, right).Not(),
        ComparisonOperator.Less => IsLess(left, right),
        ComparisonOperator.LessOrEqual => IsLessOrEqual(left, right),
        ComparisonOperator.Greater => IsLess(right, left),
        _ => IsLessOrEqual(right, left),
    };

    public static Truth AreEqual(in Value left, in Value right)
    {
        if (!left.IsKnown || !right.IsKnown)
            return Truth.Unknown;
        return left.Kind switch
        {
            ValueKind.Number => (left.Number == right.Number).ToTruth(),
            ValueKind.Name => (left.Name == right.Name).ToTruth(),
            ValueKind.Truth => (left.Truth == right.Truth).ToTruth(),
            ValueKind.Date => EdtfDate.IsSame(left.Date!, right.Date!),
            ValueKind.Moment => (left.Moment == right.Moment).ToTruth(),
            _ => Truth.Unknown,
        };
    }

    private static Truth IsLess(in Value left, in Value right)
    {
        if (!left.IsKnown || !right.IsKnown)
            return Truth.Unknown;
        return left.Kind switch
        {
            ValueKind.Number => (left.Number < right.Number).ToTruth(),
            ValueKind.Date => EdtfDate.IsBefore(left.Date!, right.Date!),
            ValueKind.Moment => (left.Moment < right.Moment).ToTruth(),
            _ => Truth.Unknown,
        };
    }

    private static Truth IsLessOrEqual(in Value left, in Value right)
    {
        if (!left.IsKnown || !right.IsKnown)
            return Truth.Unknown;
        return left.Kind switch
        {
            ValueKind.Number => (left.Number <= right.Number).ToTruth(),
            ValueKind.Date => EdtfDate.NotAfter(left.Date!, right.Date!),
            ValueKind.Moment => (left.Moment <= right.Moment).ToTruth(),
            _ => Truth.Unknown,
        };
    }

    /// <summary>A result beyond 28 digits is not known.</summary>
    private static Value Calculate(ArithmeticOperator @operator, in Value left, in Value right)
    {
        if (!left.IsKnown || !right.IsKnown)
            return Value.Unknown;
        try
        {
            return Value.Of(@operator switch
            {
                ArithmeticOperator.Add => left.Number + right.Number,
                ArithmeticOperator.Subtract => left.Number - right.Number,
                _ => left.Number * right.Number,
            });
        }
        catch (OverflowException)
        {
            return Value.Unknown;
        }
    }
}
