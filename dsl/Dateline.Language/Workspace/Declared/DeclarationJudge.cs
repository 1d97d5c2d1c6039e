using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Declared;

/// <summary>
/// Finds the declarations that explain what is found elsewhere. Nothing is concluded from names alone: the timeline is checked
/// with the declaration as it was probably meant, and it is at fault where findings vanish by that and no error comes in their place.
/// </summary>
internal static class DeclarationJudge
{
    /// <summary>Whether anything is found that a declaration could explain.</summary>
    public static bool MayBeAsked(string timeline, IReadOnlyList<Finding> findings)
    {
        int uses = 0;
        foreach (Finding finding in findings)
        {
            if (!MisspeltDeclarations.MayBeTold(finding) && !MisplacedKind.MayBeTold(finding))
                continue;
            uses += finding.Place.Path == timeline ? 2 : 1 + finding.Related.Count(RepeatedMistake.IsRepetition);
            if (uses > 1)
                return true;
        }

        return false;
    }

    /// <param name="check">What is found with another text in place of the timeline file.</param>
    /// <returns>The findings, in printing order, without what a faulty declaration explains.</returns>
    public static IReadOnlyList<Finding> Judge(ReadTexts texts, IReadOnlyList<Finding> findings, Func<SourceFile, IReadOnlyList<Finding>> check)
    {
        int checks = 0;
        IReadOnlyList<Finding> remaining = findings;
        var settled = new List<TextEdit>();
        var verdicts = new List<Finding>();
        foreach ((DeclaredName declared, string used) in MisspeltDeclarations.Candidates(texts, findings))
            Try([new TextEdit(texts.Timeline.Path, declared.Name.Span, used)], trial => MisspeltDeclarations.Judge(texts, declared, used, trial));
        if (remaining.Any(MisplacedKind.MayBeTold))
        {
            foreach (MisplacedKind kind in MisplacedKind.In(texts))
                Try(kind.Edits, trial => trial.Explained.Any(MisplacedKind.MayBeTold) ? kind.Finding(texts.Timeline) : null);
        }

        if (verdicts.Count == 0)
            return findings;
        List<Finding> all = [.. remaining, .. verdicts];
        all.Sort(FindingOrder.Instance);
        return all;

        void Try(IReadOnlyList<TextEdit> edits, Func<DeclarationTrial, Finding?> judge)
        {
            if (checks++ >= texts.Checks || DeclarationTrial.Of(texts.Timeline, remaining, check, [.. settled, .. edits]) is not { } trial || judge(trial) is not { } verdict)
                return;
            verdicts.Add(verdict);
            settled.AddRange(edits);
            remaining = trial.Remaining;
        }
    }
}
