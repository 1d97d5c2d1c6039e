using Dateline.Language.Text;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Editing.Tests.Written;

/// <summary>What stands in a file that holds together is offered where it stands, or nobody can offer it.</summary>
public class WrittenLaws
{
    public static TheoryData<string> Folders => [.. WrittenFolders.Names];

    [Theory]
    [MemberData(nameof(Folders))]
    public void What_stands_in_a_timeline_file_is_offered_there(string folders)
    {
        var missing = new List<string>();
        int tried = 0;
        foreach (IReadOnlyList<SourceFile> files in WrittenFolders.Of(folders))
        {
            EditingSession session = WrittenFolders.SessionOver(files);
            foreach (WrittenWord word in files.Where(file => TimelineFiles.IsTimeline(file.Path)).SelectMany(WrittenWord.In))
            {
                if (NewWords.Reasons.Any(reason => reason.Covers(word)))
                    continue;
                tried++;
                if (!IsOffered(session, word, word.Span.Start))
                    missing.Add("whole " + word);
            }
        }

        File.WriteAllLines($"/tmp/complete-{folders}.txt", missing);
        Assert.InRange(tried, 100, 1_000_000);
        Assert.Empty(missing);
    }

    private static bool IsOffered(EditingSession session, WrittenWord word, int offset) =>
        session.Complete(word.File.Path, offset).Items.Any(item => item.Label == word.Text);
}
