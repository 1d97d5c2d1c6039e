using Dateline.Language.Binding.Bound;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>What an entry says along the paths of a rule, read when it is asked for.</summary>
internal readonly struct PathStatements(IReadOnlyList<PathExpression> paths, BoundEntry subject, World world) : IStatements
{
    public int Count => paths.Count;

    public Statement this[int index] => PathReader.Read(paths[index], subject, world).Statement;
}
