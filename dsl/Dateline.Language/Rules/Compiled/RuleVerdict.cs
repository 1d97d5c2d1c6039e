using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Compiled;

internal static class RuleVerdict
{
    public static Truth IsMeant(RuleTarget target, BoundEntry subject, World world) =>
        !target.IsForDisproven && subject.IsDisproven ? Truth.False
        : target.Where is null ? Truth.True : Evaluator.Test(target.Where, subject, world);

    /// <summary>An entry for which <c>where</c> is not exactly true is none of the rule's business: there it holds.</summary>
    public static Truth Of(RuleTarget target, BoundEntry subject, World world)
    {
        Truth isMeant = IsMeant(target, subject, world);
        if (isMeant == Truth.False)
            return Truth.True;
        Truth holds = target.Body is EntryBody body ? body.Holds(subject, world) : Truth.Unknown;
        return isMeant == Truth.Unknown ? holds.Or(Truth.Unknown) : holds;
    }
}
