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
            foreach (WrittenWord word in files.Where(file => TimelineFiles.IsTimeline(file.Path)).SelectMany(WrittenWord.In).Where(word => !NewWords.Reasons.Any(reason => reason.Covers(word))))
            {
                missing.AddRange(PlacesWithout(session, word));
                tried++;
            }
        }

        Assert.InRange(tried, 100, 1_000_000);
        Assert.Empty(missing);
    }

    /// <summary>Before the word, in its midst, and where it and what comes behind it are not typed yet.</summary>
    private static IEnumerable<string> PlacesWithout(EditingSession session, WrittenWord word)
    {
        string path = word.File.Path;
        if (!IsOffered(session, word, word.Span.Start))
            yield return "before " + word;
        if (!IsOffered(session, word, word.Span.Start + (word.Span.Length / 2)))
            yield return "within " + word;
        session.Set(path, word.Before + "\n" + word.File.Text[word.Declared.End..]);
        if (!IsDeclaredBelow(word) && !IsOffered(session, word, word.Span.Start))
            yield return "at the end of " + word;
        session.Set(path, word.File.Text);
    }

    /// <summary>Cut there, it is not declared yet.</summary>
    private static bool IsDeclaredBelow(WrittenWord word) =>
        word.File.Text[word.Span.End..word.Declared.End].Split('\n').Any(line => line.TrimStart().StartsWith(word.Text + ":", StringComparison.Ordinal));

    private static bool IsOffered(EditingSession session, WrittenWord word, int offset) =>
        session.Complete(word.File.Path, offset).Items.Any(item => word.File.Text.AsSpan(word.Span.Start).StartsWith(item.Label) && item.Label.Length >= word.Span.Length);
}
