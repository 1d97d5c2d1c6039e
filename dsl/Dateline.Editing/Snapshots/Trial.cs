using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Documents;

namespace Dateline.Editing.Snapshots;

/// <summary>Tries edits of which nothing may be wrong that was right before.</summary>
internal static class Trial
{
    /// <summary>A finding that there would be more of; null where there is none.</summary>
    public static Finding? NewFinding(Snapshot snapshot, IReadOnlyList<TextEdit> edits, IReadOnlyList<Finding> before)
    {
        DocumentChange[] changes = [.. edits.GroupBy(edit => edit.Path, StringComparer.Ordinal).Select(file => DocumentChange.Set(new SourceFile(file.Key, new EditSet(file).Apply(snapshot.Texts[file.Key].Text, 0))))];
        IReadOnlyList<Finding> after = snapshot.Workspace.With(changes).CheckUntried(CancellationToken.None).Findings;
        var counts = before.CountBy(finding => finding.Code).ToDictionary(StringComparer.Ordinal);
        foreach (IGrouping<string, Finding> code in after.GroupBy(finding => finding.Code, StringComparer.Ordinal))
        {
            if (code.Count() > counts.GetValueOrDefault(code.Key))
                return code.First();
        }

        return null;
    }
}
