using Dateline.Editing.Answers;

namespace Dateline.Editing.Tests;

/// <summary>What a form offers can be done: it is there afterwards, and taken out again it leaves the text as it was.</summary>
public class OfferLaws
{
    public static TheoryData<string> Samples => ["RussiaNato", "DiplomaticCaps"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_field_that_is_offered(string sample)
    {
        IReadOnlyDictionary<string, string> files = Harbour.Sample(sample);
        EditingSession session = Harbour.Of(files);
        int tried = 0;
        foreach ((EntryForm form, FormOffer offer) in Offers(session).Where((_, i) => i % 3 == 0).ToList())
        {
            string value = ValueFor(session, form, offer);
            if (value.Length == 0 || offer.Input is FormInput.Record or FormInput.Waivers)
                continue;
            string before = files[form.Path];
            EditAnswer answer = session.SetField(form.Path, form.Id, offer.FieldPath, value);
            Assert.True(answer.Refusal.Length == 0, $"{form.Id} {offer.FieldPath}: {answer.Refusal}");
            string with = Harbour.Apply(before, answer.Edits);
            session.Set(form.Path, with);

            FormField? now = FieldOf(session, form, offer.Name == "unknown" ? offer.FieldPath[..offer.FieldPath.LastIndexOf('/')] : offer.FieldPath);
            Assert.True(now is not null, $"{form.Id} {offer.FieldPath}: {value}");
            Assert.Equal(offer.Name == "unknown", now.IsUnknown);
            Assert.Equal(value, LeafOf(now).Value);
            if (offer.Name != "unknown")
                Assert.Equal(before, Harbour.Apply(with, session.RemoveField(form.Path, form.Id, offer.FieldPath).Edits));
            session.Set(form.Path, before);
            tried++;
        }

        Assert.InRange(tried, 100, 100_000);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_list_takes_one_more(string sample)
    {
        IReadOnlyDictionary<string, string> files = Harbour.Sample(sample);
        EditingSession session = Harbour.Of(files);
        int tried = 0;
        foreach ((EntryForm form, FormField list) in Forms(session).SelectMany(form => form.Fields.SelectMany(All).Where(field => field.Parts.Count > 0 && field.Input == FormInput.List).Select(field => (form, field))).ToList())
        {
            string before = files[form.Path];
            string with = Harbour.Apply(before, session.AddItem(form.Path, form.Id, list.FieldPath, "x, y").Edits);
            session.Set(form.Path, with);
            FormField now = FieldOf(session, form, list.FieldPath)!;
            Assert.Equal(list.Parts.Count + 1, now.Parts.Count);
            Assert.Equal("x, y", LeafOf(now.Parts[^1]).Value);
            Assert.Equal(list.Parts.Select(part => part.Value), now.Parts.SkipLast(1).Select(part => part.Value));
            Assert.Equal(before, Harbour.Apply(with, session.RemoveField(form.Path, form.Id, now.Parts[^1].FieldPath).Edits));
            session.Set(form.Path, before);
            tried++;
        }

        Assert.InRange(tried, 40, 100_000);
    }

    /// <summary>A new entry of every kind, wherever it goes: it is read as what was asked for, and every other line stays.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_kind_begins_an_entry(string sample)
    {
        IReadOnlyDictionary<string, string> files = Harbour.Sample(sample);
        foreach (string path in files.Keys.Where(path => path.EndsWith(".events.yaml", StringComparison.Ordinal)).Append(""))
        {
            EditingSession session = Harbour.Of(files);
            foreach (KindSummary kind in session.Kinds(path))
            {
                NewEntryAnswer answer = session.NewEntry(path, kind.Name, "Something: new", "2021-10-08", new Dictionary<string, string>());
                Assert.Equal("", answer.Refusal);
                string before = files[answer.Path];
                string after = Harbour.Apply(before, answer.Edits);
                session.Set(answer.Path, after);
                Assert.Equal(kind.Name, session.EntryForm(answer.Path, answer.Id)!.Kind);
                Assert.Equal(answer.Id, session.EntryAt(answer.Path, answer.Caret));
                Assert.Equal(before.Split('\n').Where(line => line.Length > 0), after.Remove(answer.Edits[0].Span.Start, answer.Edits[0].NewText.Length).Split('\n').Where(line => line.Length > 0));
                Assert.EndsWith("\n", after, StringComparison.Ordinal);
                session.Set(answer.Path, before);
            }
        }
    }

    private static IEnumerable<EntryForm> Forms(EditingSession session) => session.Outline("").Select(entry => session.EntryForm(entry.Path, entry.Id)!);

    private static IEnumerable<(EntryForm Form, FormOffer Offer)> Offers(EditingSession session) =>
        from form in Forms(session)
        from offer in form.Optional.Concat(form.Missing).Concat(form.Fields.SelectMany(All).SelectMany(field => field.Offers))
        select (form, offer);

    private static string ValueFor(EditingSession session, EntryForm form, FormOffer offer) => offer.Input switch
    {
        FormInput.Number => "3",
        FormInput.Date => "2021-10",
        FormInput.Day => "2021-10-07",
        FormInput.Moment => "2021-10-07T14:30:00Z",
        FormInput.Url => "https://example.org/a",
        FormInput.Choice or FormInput.Flag => offer.Options[0],
        FormInput.Change => "30 -> 20",
        FormInput.Reference => session.Candidates(form.Path, form.Id, offer.FieldPath, "").Select(candidate => candidate.Id).FirstOrDefault() ?? "",
        _ => "so: it is",
    };

    private static FormField? FieldOf(EditingSession session, EntryForm form, string path) =>
        session.EntryForm(form.Path, form.Id)?.Fields.SelectMany(All).FirstOrDefault(field => field.FieldPath == path);

    private static IEnumerable<FormField> All(FormField field) => field.Parts.Concat(field.Details).SelectMany(All).Prepend(field);

    private static FormField LeafOf(FormField field) => field.Parts.Count > 0 ? LeafOf(field.Parts[0]) : field;

}
