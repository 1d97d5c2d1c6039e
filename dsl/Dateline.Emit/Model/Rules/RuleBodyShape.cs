using Dateline.Language.Collections;

namespace Dateline.Emit.Model.Rules;

/// <summary>What a verb asks.</summary>
public abstract record RuleBodyShape;

/// <param name="IsOwnCondition">The developer wrote the condition, rather than a verb that comes down to one.</param>
public sealed record ConditionBodyShape(ExpressionShape Condition, bool IsOwnCondition) : RuleBodyShape;

public sealed record OrderBodyShape(bool IsStrict, EquatableArray<PathShape> Paths) : RuleBodyShape;

public sealed record CountBodyShape(ExpressionShape List, int? Least, int? Most) : RuleBodyShape;

public sealed record RequiresBodyShape(EquatableArray<PathShape> Paths) : RuleBodyShape;

public sealed record ExcludesBodyShape(EquatableArray<PathShape> Paths) : RuleBodyShape;

public sealed record SumBodyShape(EquatableArray<PathShape> Parts, ExpressionShape Total, decimal Tolerance) : RuleBodyShape;

/// <param name="NotBelow">A condition; null where nothing is asked.</param>
/// <param name="NotAbove">Likewise.</param>
public sealed record WithinBodyShape(ExpressionShape? NotBelow, ExpressionShape? NotAbove) : RuleBodyShape;

public sealed record AgreeBodyShape(decimal Tolerance, EquatableArray<PathShape> Paths) : RuleBodyShape;

/// <summary>How a text follows from others.</summary>
public enum DerivationShape
{
    Beginning,
    Year,
    Dates,
}

/// <param name="Text">What follows; null for the id.</param>
public sealed record DerivedBodyShape(DerivationShape Way, PathShape? Text, EquatableArray<PathShape> Others) : RuleBodyShape;

/// <summary>What is asked of several entries together.</summary>
/// <param name="Per">What they have in common.</param>
/// <param name="Compared">What is read of each.</param>
public abstract record GroupBodyShape(EquatableArray<PathShape> Per, EquatableArray<PathShape> Compared) : RuleBodyShape;

public sealed record UniqueBodyShape(EquatableArray<PathShape> Per, EquatableArray<PathShape> Compared) : GroupBodyShape(Per, Compared);

public sealed record NoOverlapBodyShape(EquatableArray<PathShape> Per, EquatableArray<PathShape> Compared) : GroupBodyShape(Per, Compared);

public sealed record GapBodyShape(decimal Limit, EquatableArray<PathShape> Per, EquatableArray<PathShape> Compared) : GroupBodyShape(Per, Compared);
