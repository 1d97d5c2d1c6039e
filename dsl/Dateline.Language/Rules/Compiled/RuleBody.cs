using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Compiled;

/// <summary>What a verb asks, typed for one kind. It holds data only, so that code can be written from it.</summary>
public abstract class RuleBody
{
    /// <summary>The code of the finding where it fails.</summary>
    public abstract string Code { get; }

    /// <summary>Every path that it reads, in the order in which the rule names them.</summary>
    public abstract IReadOnlyList<PathExpression> Paths { get; }

    /// <summary>What it reads of the entries on these paths without a path of its own, as a path would be written.</summary>
    public virtual IReadOnlyList<string> ReadBesides => [];
}

/// <summary>What a verb asks of each entry on its own.</summary>
public abstract class EntryBody : RuleBody
{
    internal abstract Truth Holds(BoundEntry subject, World world);

    /// <summary>Says what is wrong. Called where <see cref="Holds"/> is exactly false.</summary>
    internal abstract void Report(RuleReport report);
}
