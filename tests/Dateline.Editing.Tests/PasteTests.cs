namespace Dateline.Editing.Tests;

/// <summary>Texts of a word processor: plain where they are structure, as they are where they are told.</summary>
public class PasteTests
{
    [Theory]
    [InlineData("¦", "x:\n\u00A0\u00A0kind:\u00A0protest\n\u00A0\u00A0date:\u00A02022", "x:\n  kind: protest\n  date: 2022")]
    [InlineData("x:\n  kind: protest\n¦", "\u00A0 speakers:\n    –\u00A0edda-lund\n    • council", "  speakers:\n    - edda-lund\n    - council")]
    [InlineData("x:\n  kind: protest\n¦", "  by: “council”\n  title: He said “no” – twice", "  by: council\n  title: He said “no” – twice")]
    [InlineData("x:\n  kind: protest\n¦", "  title: “Eight out: a list”", "  title: \"Eight out: a list\"")]
    [InlineData("x:\n  kind: timetable-changed\n¦", "  crossings: 12 → 8\n  note: from 12 → 8", "  crossings: 12 -> 8\n  note: from 12 → 8")]
    [InlineData("x:\n  kind: timetable-changed\n  crossings: ¦", "12 –> 8", "12 -> 8")]
    [InlineData("x:\n  kind: protest\n¦", "\tdate: 2021–10–07", "  date: 2021-10-07")]
    [InlineData("x:\n  kind: protest\n  title: ¦", "He said\u00A0“no” – twice", "He said\u00A0“no” – twice")]
    [InlineData("x:\n  kind: protest\n  by: ¦", "\u00A0“council”\u00A0", "council")]
    [InlineData("x:\n  kind: protest\n  note: |\n    ¦", "a: “b” – c", "a: “b” – c")]
    [InlineData("# ¦", "“x”", "“x”")]
    [InlineData("x:\n  kind: protest\n¦", "  note: |\n    – a dash\n    “quoted”: yes\n  by: “council”", "  note: |\n    – a dash\n    “quoted”: yes\n  by: council")]
    [InlineData("x:\n  kind: protest\n  sources: [¦]", "courier\u200B", "courier")]
    [InlineData("x:\n  kind: protest\n¦", "Only words – and “marks”.", "Only words – and “marks”.")]
    [InlineData("x:\n  kind: protest\n¦", "a\r\nb", "a\nb")]
    public void Pasted(string marked, string text, string expected)
    {
        (EditingSession session, int offset) = Harbour.Behind(marked);

        Assert.Equal(expected, session.CleanPaste(text, Harbour.Events, offset));
    }
}
