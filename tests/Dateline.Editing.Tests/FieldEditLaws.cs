using Dateline.Editing.Answers;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Editing.Tests;

/// <summary>What holds for every value of every entry of the samples.</summary>
public class FieldEditLaws
{
    private static readonly string[] Values = ["x", "2021-10-07", "a: b", "say \"no\"", "it's", "#1", "- x", "30 -> 20", "yes", "ü ñ 漢", "[a]", "{ b }", "5,000", "a # b", "'", "\"", "\\", "x:"];

    public static TheoryData<string> Samples => ["RussiaNato", "DiplomaticCaps"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_value_that_it_has_changes_no_byte(string sample)
    {
        EditingSession session = Harbour.Of(Harbour.Sample(sample));
        int values = 0;
        foreach ((string path, string id, FormField field) in Fields(session))
        {
            values++;
            EditAnswer answer = session.SetField(path, id, field.IsUnknown ? field.FieldPath + "/unknown" : field.FieldPath, field.Value);
            Assert.True(answer.Edits.Count == 0 && answer.Refusal.Length == 0, $"{path} {id} {field.FieldPath}: {field.Value}");
        }

        Assert.InRange(values, 300, 100_000);
    }

    /// <summary>Another value and the old one again: the text is as it was, where a value stands on one line.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void There_and_back(string sample)
    {
        IReadOnlyDictionary<string, string> files = Harbour.Sample(sample);
        EditingSession session = Harbour.Of(files);
        (string Path, string Id, FormField Field)[] fields = [.. Fields(session).Where(one => one.Field is { Input: not (FormInput.List or FormInput.Record or FormInput.Waivers) } && one.Field.FieldPath != "kind" && !files[one.Path].Substring(one.Field.Span.Start, one.Field.Span.Length).Contains('\n'))];
        Gen<(int Field, string Value)> tries = Gen.Choose(0, fields.Length - 1).SelectMany(_ => Gen.Elements(Values), (field, value) => (field, value));

        Check.One(Laws.Tried(300, inLongRuns: 5_000), Prop.ForAll(tries.ToArbitrary(), one =>
        {
            (string path, string id, FormField field) = fields[one.Field];
            string before = files[path];
            string address = field.IsUnknown ? field.FieldPath + "/unknown" : field.FieldPath;
            string there = Harbour.Apply(before, session.SetField(path, id, address, one.Value).Edits);
            session.Set(path, there);
            try
            {
                Assert.Equal(one.Value, FieldOf(session, path, id, field.FieldPath)?.Value);
                Assert.Equal(LinesOutside(before, field), LinesOutside(there, field));
                Assert.Equal(before, Harbour.Apply(there, session.SetField(path, id, address, field.Value).Edits));
            }
            finally
            {
                session.Set(path, before);
            }
        }));
    }

    /// <summary>What the long form says besides comes and goes again.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_reason_comes_and_goes(string sample)
    {
        IReadOnlyDictionary<string, string> files = Harbour.Sample(sample);
        EditingSession session = Harbour.Of(files);
        int values = 0;
        foreach ((string path, string id, FormField field) in Fields(session).Where(one => one.Field.Offers.Any(offer => offer.Name == "why") && one.Field is { IsUnknown: false }).ToList())
        {
            values++;
            string with = Harbour.Apply(files[path], session.SetField(path, id, field.FieldPath + "/why", "because").Edits);
            session.Set(path, with);
            FormField? now = FieldOf(session, path, id, field.FieldPath);
            Assert.Equal("because", now?.Details.Single(detail => detail.Name == "why").Value);
            Assert.Equal(field.Parts.Select(part => part.Value), now!.Parts.Select(part => part.Value));
            Assert.Equal(field.Input == FormInput.List ? "" : field.Value, field.Input == FormInput.List ? "" : now.Value);
            if (!field.IsLong && !field.Value.Contains('\n'))
                Assert.Equal(files[path], Harbour.Apply(with, session.RemoveField(path, id, field.FieldPath + "/why").Edits));
            session.Set(path, files[path]);
        }

        Assert.InRange(values, 100, 100_000);
    }

    private static IEnumerable<(string Path, string Id, FormField Field)> Fields(EditingSession session) =>
        from entry in session.Outline("")
        from field in session.EntryForm(entry.Path, entry.Id)!.Fields.SelectMany(All)
        select (entry.Path, entry.Id, field);

    private static IEnumerable<FormField> All(FormField field) => field.Parts.Concat(field.Details).SelectMany(All).Prepend(field);

    private static FormField? FieldOf(EditingSession session, string path, string id, string address) =>
        session.EntryForm(path, id)?.Fields.SelectMany(All).FirstOrDefault(field => field.FieldPath == address);

    private static string[] LinesOutside(string text, FormField field)
    {
        int line = text[..field.Span.Start].Count(sign => sign == '\n');
        return [.. text.Split('\n').Where((_, i) => i != line)];
    }
}
