using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Declared;

/// <summary>What is found where a declaration is edited, beside what is found as it is.</summary>
internal sealed class DeclarationTrial
{
    private DeclarationTrial(IReadOnlyList<Finding> explained, IReadOnlyList<Finding> remaining)
    {
        Explained = explained;
        Remaining = remaining;
    }

    /// <summary>What would not be found.</summary>
    public IReadOnlyList<Finding> Explained { get; }

    public IReadOnlyList<Finding> Remaining { get; }

    /// <param name="before">What is found with the edits that are settled already.</param>
    /// <param name="check">What is found with a text in place of the timeline file.</param>
    /// <param name="edits">All edits of the timeline file: the settled ones, and those that are tried.</param>
    /// <returns>Null where they explain nothing, or where another error comes in its place.</returns>
    public static DeclarationTrial? Of(SourceFile timeline, IReadOnlyList<Finding> before, Func<SourceFile, IReadOnlyList<Finding>> check, IReadOnlyList<TextEdit> edits)
    {
        var set = new EditSet(edits);
        if (set.Overlap)
            return null;
        IReadOnlyList<Finding> after = check(new SourceFile(timeline.Path, set.Apply(timeline.Text, 0)));
        var unmatched = new Dictionary<(string, string, int), int>();
        foreach ((string, string, int) key in after.Select(finding => KeyOf(finding, position => position)))
            unmatched[key] = unmatched.TryGetValue(key, out int count) ? count + 1 : 1;
        var explained = new List<Finding>();
        var remaining = new List<Finding>();
        foreach (Finding finding in before)
        {
            (string, string, int) key = KeyOf(finding, position => finding.Place.Path == timeline.Path ? Moved(edits, set, position) : position);
            bool remains = unmatched.TryGetValue(key, out int left) && left > 0;
            if (remains)
                unmatched[key] = left - 1;
            (remains ? remaining : explained).Add(finding);
        }

        bool isWorse = after.Any(finding => finding.Severity == Severity.Error && unmatched[KeyOf(finding, position => position)] > 0);
        return isWorse || explained.Count == 0 ? null : new DeclarationTrial(explained, remaining);
    }

    private static (string Path, string Code, int Start) KeyOf(Finding finding, Func<int, int> moved) =>
        (finding.Place.Path, finding.Code, moved(finding.Place.Span.Start));

    /// <summary>Where a place is after the edits: what one edit takes away and another writes elsewhere has moved with it.</summary>
    private static int Moved(IReadOnlyList<TextEdit> edits, EditSet set, int position)
    {
        TextEdit? taken = edits.FirstOrDefault(edit => edit.NewText.Length == 0 && edit.Span.Start <= position && position < edit.Span.End);
        TextEdit? written = taken is null ? null : edits.FirstOrDefault(edit => edit.Span.Length == 0 && edit.NewText.Length == taken.Span.Length);
        return written is null ? set.Moved(position) : set.Written(written).Start + position - taken!.Span.Start;
    }
}
