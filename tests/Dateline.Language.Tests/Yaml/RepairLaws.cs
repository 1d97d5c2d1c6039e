using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Yaml;

/// <summary>What holds for every edit that is offered, whatever somebody's hand did to a text.</summary>
public sealed class RepairLaws
{
    private const int Times = 10_000;

    [Fact]
    public void Every_edit_that_is_offered_is_right() => ForEachEdit((text, finding, repair) =>
    {
        AreApart(text, finding, repair);
        LeavesNothing(text, finding, repair);
        SaysWhatWasRead(text, finding, repair);
    });

    /// <summary>Neither the finding stays, nor is there a new one where the edit was made.</summary>
    private static void LeavesNothing(string text, Finding finding, Repair repair)
    {
        string mended = Edits.Apply(text, repair);
        HashSet<(string, int)> before = [.. Read(text).Where(other => !ReferenceEquals(other, finding)).Select(other => (other.Code, Moved(repair, other.Place.Span.Start)))];
        HashSet<int> touched = LinesTouched(mended, finding, repair);
        // That a file is made of entries is said where its lines give nothing else to say: it has waited.
        Finding? worse = Read(mended).FirstOrDefault(after =>
            after.Code != "DTL1002" && touched.Contains(after.Place.Start.Line) && !before.Contains((after.Code, after.Place.Span.Start)));
        Assert.True(worse is null, $"{finding.Code}: {finding.Message}\n{repair.Title}\n---\n{text}\n=>\n{mended}\n=> {worse?.Place.LineNumber} {worse?.Message}");
    }

    private static void AreApart(string text, Finding finding, Repair repair)
    {
        TextEdit[] edits = [.. repair.Edits.OrderBy(edit => edit.Span.Start)];
        for (int i = 0; i < edits.Length; i++)
        {
            Assert.InRange(edits[i].Span.End, edits[i].Span.Start, text.Length);
            Assert.True(i == 0 || edits[i].Span.Start >= edits[i - 1].Span.End, $"{finding.Code}: {repair.Title}");
        }

        Assert.NotEqual(text, Edits.Apply(text, repair));
    }

    /// <summary>A safe repair writes what was read before it, too.</summary>
    private static void SaysWhatWasRead(string text, Finding finding, Repair repair)
    {
        if (repair.Safety != RepairSafety.Safe || Read(text).Count != 1)
            return;
        string mended = Edits.Apply(text, repair);
        if (Read(mended).Count > 0)
            return;
        Assert.True(Said(text) == Said(mended), $"{finding.Code}: {finding.Message}\n{repair.Title}\n{text}\n=>\n{mended}\n{Said(text)}\n{Said(mended)}");
    }

    private static void ForEachEdit(Action<string, Finding, Repair> law) =>
        Check.One(Laws.Tried(Times), Prop.ForAll(RepositoryTexts.WithASlip.ToArbitrary(), text =>
        {
            foreach (Finding finding in YamlDocument.Read(new SourceFile("a.events.yaml", text)).Findings)
            {
                foreach (Repair repair in finding.Repairs.Where(repair => repair.Edits.Count > 0))
                    law(text, finding, repair);
            }
        }));

    private static IReadOnlyList<Finding> Read(string text) => YamlDocument.Read(new SourceFile("a.events.yaml", text)).Findings;

    private static string Said(string text)
    {
        YamlMapping root = YamlDocument.Read(new SourceFile("a.events.yaml", text)).Root;
        return Say(root);
    }

    private static string Say(YamlNode node) => node switch
    {
        YamlScalar scalar => $"\"{scalar.Value.TrimEnd('\n')}\"",
        YamlMapping mapping => "{" + string.Join(",", mapping.Pairs.Select(pair => $"\"{pair.Key.Value}\":{Say(pair.Value)}")) + "}",
        YamlSequence list => "[" + string.Join(",", list.Items.Select(Say)) + "]",
        _ => "?",
    };

    /// <summary>The lines of the mended text that the edits made or changed, the one of the finding, and those next to them.</summary>
    private static HashSet<int> LinesTouched(string mended, Finding finding, Repair repair)
    {
        var lines = LineMap.Of(mended);
        int place = LineAt(Moved(repair, finding.Place.Span.Start));
        var touched = new HashSet<int> { place - 1, place, place + 1 };
        foreach (TextEdit edit in repair.Edits)
        {
            int start = edit.Span.Start + repair.Edits.Where(other => other.Span.Start < edit.Span.Start).Sum(Growth);
            for (int line = LineAt(start) - 1; line <= LineAt(start + edit.NewText.Length) + 1; line++)
                touched.Add(line);
        }

        return touched;

        int LineAt(int offset) => lines.PositionOf(Math.Clamp(offset, 0, mended.Length)).Line;
    }

    private static int Moved(Repair repair, int offset)
    {
        int moved = offset;
        foreach (TextEdit edit in repair.Edits.Where(edit => edit.Span.Start <= offset))
            moved += offset < edit.Span.End ? edit.Span.Start - offset : Growth(edit);
        return moved;
    }

    private static int Growth(TextEdit edit) => edit.NewText.Length - edit.Span.Length;
}
