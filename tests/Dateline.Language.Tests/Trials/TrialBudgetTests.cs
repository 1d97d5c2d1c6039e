using System.Text;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Language.Tests.Trials;

/// <summary>What is checked again, to try edits, has a bound in every folder.</summary>
public class TrialBudgetTests
{
    private const int Slips = 26 * 26;

    [Fact]
    public void Also_in_a_folder_with_a_timeline_file_alone()
    {
        var timeline = new StringBuilder("dateline: 1\ntimeline: weather\nevents:\n");
        for (char kind = 'a'; kind <= 'z'; kind++)
        {
            timeline.Append("  storm-").Append(kind).Append(":\n    fields:\n");
            for (char field = 'a'; field <= 'z'; field++)
                timeline.Append("      depth-").Append(field).Append(": coun").Append(kind).Append(field).Append("t\n");
        }

        var file = new SourceFile("w.timeline.yaml", timeline.ToString());

        int checks = 0;
        CheckStages counted = CheckStages.All with
        {
            Analyse = (definition, files, day, memo, around, work, cancellation) =>
            {
                checks++;
                return CheckStages.All.Analyse(definition, files, day, memo, around, work, cancellation);
            },
        };
        FolderCheck check = FolderCheck.Of(new FolderListing([file.Path], []), _ => FileText.Of(file), new WorkspaceSettings { Stages = counted });

        Assert.Equal(Slips, check.Findings.Count);
        Assert.InRange(checks, 2, 1 + (4_000_000 / file.Text.Length));
    }
}
