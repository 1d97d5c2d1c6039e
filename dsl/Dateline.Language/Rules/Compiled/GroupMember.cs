using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Compiled;

/// <summary>An entry that a rule compares with others.</summary>
/// <param name="Index">Its place among the entries that the rule is for.</param>
/// <param name="IsExcused">What the rule finds at it is excused: it may be said, and speaks for nothing found elsewhere.</param>
internal sealed record GroupMember(GroupBody Body, RuleReport Report, int Index, bool IsExcused)
{
    /// <summary>What the entry says along these paths.</summary>
    public PathStatements Read(IReadOnlyList<PathExpression> paths) => new(paths, Report.Subject, Report.World);

    /// <summary><c>"cut-2018" (2018.events.yaml, line 3)</c>.</summary>
    public string InWords(Place place) =>
        $"{Words.Quoted(Report.Subject.Id, 60)} ({Words.File(place.Path)}, line {Words.Number(place.LineNumber)})";
}
