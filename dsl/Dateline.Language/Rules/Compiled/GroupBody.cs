using Dateline.Language.Rules.Expressions;

namespace Dateline.Language.Rules.Compiled;

/// <summary>What a verb asks of several entries together. On one entry alone it can neither hold nor fail.</summary>
/// <param name="per">Entries with the same values of these form a group; with none of them, all are one.</param>
/// <param name="compared">What is compared within a group.</param>
public abstract class GroupBody(IReadOnlyList<PathExpression> per, IReadOnlyList<PathExpression> compared) : RuleBody
{
    public IReadOnlyList<PathExpression> Per { get; } = per;

    public override IReadOnlyList<PathExpression> Paths { get; } = [.. compared, .. per];

    private protected IReadOnlyList<string> PerTexts => [.. Per.Select(path => path.Text)];

    /// <summary>Says what is wrong among the entries of one group.</summary>
    /// <param name="group">In the order of files (by path) and places. Their bodies are of this type, each typed for its kind.</param>
    /// <param name="isComplete">No other entry can be one of the group.</param>
    internal abstract void Report(IReadOnlyList<GroupMember> group, bool isComplete);
}
