using Dateline.Language.Tests.Pipeline;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Naming;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Editing.Tests;

/// <summary>Whatever somebody has typed so far, whatever is asked at any place: an answer within the text, and never a fault.</summary>
public class AnyTextLaws
{
    [Fact]
    public void Every_question_has_an_answer()
    {
        Check.One(Laws.Tried(60, inLongRuns: 3_000), Prop.ForAll(SlipsOfTheHand.Files.ToArbitrary(), Gen.Choose(0, 1_000_000).ArrayOf(12).ToArbitrary(), (files, places) =>
        {
            var session = new EditingSession(BuildDate.None);
            foreach (SourceFile file in files)
                session.Set(file.Path, file.Text);
            foreach (int place in places)
                Ask(session, files[place % files.Length], place / 7);
        }));
    }

    /// <summary>A file is typed letter by letter.</summary>
    [Fact]
    public void Every_beginning_of_a_file()
    {
        string text = Harbour.Happened.ReplaceLineEndings("\n");
        EditingSession session = Harbour.Session();
        for (int end = 0; end <= text.Length; end += 3)
        {
            var file = new SourceFile(Harbour.Events, text[..end]);
            session.Set(file.Path, file.Text);
            Ask(session, file, end);
        }
    }

    private static void Ask(EditingSession session, SourceFile file, int place)
    {
        int offset = place % (file.Text.Length + 1);
        Assert.All(session.Complete(file.Path, offset).Items, item => Assert.InRange(offset, item.Span.Start, item.Span.End));
        if (session.Hover(file.Path, offset) is { } hover)
            Assert.InRange(hover.Span.End, hover.Span.Start, file.Text.Length);
        Assert.All(session.References(file.Path, offset), usage => Assert.InRange(usage.Place.Span.Start, 0, 1_000_000));
        session.RenameAt(file.Path, offset);
        session.CleanPaste("a: “b”\n– c", file.Path, offset);
        if (!TimelineFiles.IsEvents(file.Path) || session.EntryAt(file.Path, offset) is not { Length: > 0 } id)
            return;
        Answers.EntryForm? form = session.EntryForm(file.Path, id);
        foreach (Answers.FormField field in form?.Fields ?? [])
        {
            Answers.EditAnswer same = session.SetField(file.Path, id, field.FieldPath, field.Value);
            Assert.True(field.IsUnknown || field.Input == Answers.FormInput.Raw || same.Edits.Count == 0, $"{file.Path} {id} {field.FieldPath}");
            session.RemoveField(file.Path, id, field.FieldPath);
            session.SetField(file.Path, id, field.FieldPath + "/why", "so");
            session.AddItem(file.Path, id, field.FieldPath, "x");
        }
    }
}
