using Dateline.Editing.Answers;
using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Pages;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing;

namespace Dateline.Editing.Tests;

/// <summary>What is offered inside of a timeline file is a word that may stand there: written down, nobody says that it is unknown.</summary>
public class RuleOfferLaws
{
    /// <summary>Unknown keys, kinds, fields, options, functions and units, keys of another verb, names that mean several things or nothing, what no example gives.</summary>
    private static readonly string[] Unknown =
        ["DTL2102", "DTL2106", "DTL2110", "DTL2187", "DTL2130", "DTL2131", "DTL2150", "DTL2151", "DTL2152", "DTL2157", "DTL2158", "DTL2161", "DTL2162", "DTL2172", "DTL2190", "DTL2201"];

    public static TheoryData<string> Pages => ["rules.md", "timeline-file.md", "recipes.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_word_that_is_offered_is_known(string page)
    {
        int tried = 0;
        foreach ((string _, string block) in ExampleBlocks.In(File.ReadAllText(Repository.PathTo("dsl", "reference", page))))
        {
            foreach (SourceFile file in ExampleBlocks.FilesOf(block).Where(file => TimelineFiles.IsTimeline(file.Path)))
                tried += Try(file.Path, file.Text.ReplaceLineEndings("\n"));
        }

        Assert.InRange(tried, 400, 100_000);
    }

    private static int Try(string path, string text)
    {
        var session = new EditingSession(BuildDate.None);
        session.Set(path, text);
        int tried = 0;
        for (int offset = 0; offset < text.Length; offset += 3)
        {
            IReadOnlyList<CompletionItem> items = session.Complete(path, offset).Items;
            for (int i = offset % 7; i < items.Count; i += 7)
            {
                CompletionItem item = items[i];
                // What asks for more, such as each and and, stands before the word that is there.
                string replaced = item.Kind == CompletionKind.Word && item.Insert.EndsWith(' ') ? text.Substring(item.Span.Start, item.Span.Length) : "";
                session.Set(path, text[..item.Span.Start] + item.Insert + replaced + text[item.Span.End..]);
                TextSpan written = new(item.Span.Start, item.Insert.Length);
                Assert.Empty(session.Found().Findings.Where(finding => Unknown.Contains(finding.Code) && Touches(finding.Place.Span, written)).Select(finding => $"{item.Label} at {offset}: {finding.Code} {finding.Message}"));
                session.Set(path, text);
                tried++;
            }
        }

        return tried;
    }

    private static bool Touches(TextSpan span, TextSpan written) => span.Start < written.End && written.Start < span.End;
}
