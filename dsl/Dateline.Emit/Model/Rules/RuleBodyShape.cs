using Dateline.Language.Collections;

namespace Dateline.Emit.Model.Rules;

/// <summary>What a verb asks.</summary>
public abstract record RuleBodyShape;

/// <param name="Text">As the timeline file writes it.</param>
public sealed record ConditionBodyShape(ExpressionShape Condition, string Text) : RuleBodyShape;

/// <param name="Values">As the timeline file writes them.</param>
/// <param name="IsForbidden">The series must have none of them.</param>
public sealed record WhileBodyShape(InListShape IsAmong, EquatableArray<string> Values, bool IsForbidden) : RuleBodyShape;

public sealed record OrderBodyShape(bool IsStrict, DurationShape? Slack, EquatableArray<PathShape> Paths) : RuleBodyShape;

/// <param name="IsIndependent">Sources that go back to one origin are one.</param>
/// <param name="Only">Only sources of these grades are counted; none where all are.</param>
/// <param name="LeftOut">Sources of these grades are not counted.</param>
public sealed record CountBodyShape(PathShape List, int? Least, int? Most, bool IsIndependent, EquatableArray<string> Only, EquatableArray<string> LeftOut) : RuleBodyShape;

public sealed record RequiresBodyShape(EquatableArray<PathShape> Paths) : RuleBodyShape;

public sealed record ExcludesBodyShape(EquatableArray<PathShape> Paths) : RuleBodyShape;

/// <param name="TotalText">As the timeline file writes it.</param>
public sealed record SumBodyShape(EquatableArray<PathShape> Parts, ExpressionShape Total, string TotalText, decimal Tolerance) : RuleBodyShape;

/// <param name="Least">The lower bound; null for none.</param>
/// <param name="Most">The upper bound; null for none.</param>
public sealed record WithinBodyShape(PathShape Value, ExpressionShape? Least, ExpressionShape? Most) : RuleBodyShape;

public sealed record AgreeBodyShape(ExpressionShape Tolerance, EquatableArray<PathShape> Paths) : RuleBodyShape;

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

/// <param name="Most">So many may be at once.</param>
public sealed record AtOnceBodyShape(int Most, EquatableArray<PathShape> Per, EquatableArray<PathShape> Compared) : GroupBodyShape(Per, Compared);

public sealed record NoCircleBodyShape(EquatableArray<PathShape> Per, EquatableArray<PathShape> Compared) : GroupBodyShape(Per, Compared);

/// <param name="IsLeast">They have to lie so far apart; otherwise they may not lie farther.</param>
/// <param name="Limit">A number or a length of time.</param>
public sealed record GapBodyShape(bool IsLeast, ExpressionShape Limit, EquatableArray<PathShape> Per, EquatableArray<PathShape> Compared) : GroupBodyShape(Per, Compared);
