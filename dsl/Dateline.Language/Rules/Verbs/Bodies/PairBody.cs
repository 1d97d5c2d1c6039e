using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Bodies;

/// <summary>Several values of one entry, each of which is held against every one listed before it. Those that are not there are skipped.</summary>
public abstract class PairBody(IReadOnlyList<PathExpression> paths) : EntryBody
{
    public sealed override IReadOnlyList<PathExpression> Paths { get; } = paths;

    internal sealed override Truth Holds(BoundEntry subject, World world) => HoldsOf(new PathStatements(Paths, subject, world));

    private protected abstract Truth HoldsOf(PathStatements statements);
}
