using Dateline.Editing.Answers;
using Dateline.Testing;

namespace Dateline.Editing.Tests;

/// <summary>Where names are declared and used, and how they get others.</summary>
public class NamingTests
{
    [Theory]
    [InlineData(Harbour.Events, "by: council", "council", 5)]
    [InlineData(Harbour.Events, "landing-protest:", "landing-protest", 1)]
    [InlineData(Harbour.Events, "letter: 250", "letter", 3)]
    [InlineData(Harbour.Events, "kind: protest", "protest", 3)]
    [InlineData(Harbour.Events, "people:\n", "people", 2)]
    [InlineData(Harbour.Timeline, "service: change of service", "service", 2)]
    [InlineData(Harbour.Timeline, "== closed", "closed", 3)]
    public void All_uses(string path, string at, string name, int count)
    {
        EditingSession session = Harbour.Session();
        string text = path == Harbour.Events ? Harbour.Happened : Harbour.Declared;
        text = text.ReplaceLineEndings("\n");
        int found = text.IndexOf(at, StringComparison.Ordinal);
        int offset = text.IndexOf(name, found, StringComparison.Ordinal);

        IReadOnlyList<Usage> usages = session.References(path, offset);

        Assert.True(usages[0].IsDeclaration);
        Assert.All(usages, usage => Assert.Equal(name.Length, usage.Place.Span.Length));
        Assert.Equal(count, usages.Count);
    }

    [Fact]
    public void The_definition_is_where_the_entry_begins()
    {
        EditingSession session = Harbour.Session();

        Usage definition = Assert.Single(session.Definition(Harbour.Events, Harbour.Happened.ReplaceLineEndings("\n").IndexOf("island-ferry", StringComparison.Ordinal) + 2));

        Assert.Equal((Harbour.People, "island-ferry"), (definition.Place.Path, definition.Entry));
    }

    [Theory]
    [InlineData("Council", "\"Council\" is not a valid id. It uses lowercase letters, digits and single hyphens, and starts with a letter. Write council.")]
    [InlineData("letter", "The id \"letter\" is already used in people.events.yaml, line 22.")]
    [InlineData("file", "An entry cannot be called file: that is where a file has its settings.")]
    public void Refused_with_a_sentence(string name, string sentence)
    {
        EditingSession session = Harbour.Session();

        EditAnswer answer = session.Rename(Harbour.Events, Harbour.Happened.ReplaceLineEndings("\n").IndexOf("island-ferry", StringComparison.Ordinal), name);

        Assert.Equal(sentence, answer.Refusal);
        Assert.Empty(answer.Edits);
    }

    [Fact]
    public void What_the_language_has_keeps_its_name()
    {
        EditingSession session = Harbour.Session();
        string text = Harbour.Happened.ReplaceLineEndings("\n");

        Assert.Null(session.RenameAt(Harbour.Events, text.IndexOf("date:", StringComparison.Ordinal)));
        Assert.Null(session.RenameAt(Harbour.Events, text.IndexOf("Four", StringComparison.Ordinal)));
        Assert.Equal("Nothing here can be renamed.", session.Rename(Harbour.Events, 0, "x").Refusal);
    }

    /// <summary>Every id, kind, field, choice and series of a sample, renamed wherever it is named: nothing is wrong afterwards that was right before.</summary>
    [Theory]
    [InlineData("RussiaNato")]
    [InlineData("DiplomaticCaps")]
    public void Every_name_of_a_sample(string sample)
    {
        IReadOnlyDictionary<string, string> files = Harbour.Sample(sample);
        EditingSession session = Harbour.Of(files);
        int findings = session.Found().Findings.Count;
        var places = session.Outline("").Select(entry => (entry.Path, entry.IdSpan.Start)).Where((_, i) => i % 7 == 0).ToList();
        string timeline = files.Keys.Single(path => path.EndsWith(".timeline.yaml", StringComparison.Ordinal));
        places.AddRange(session.SemanticTokens(timeline).Where(token => token.IsDeclaration).Select(token => (timeline, token.Span.Start)));

        int renamed = 0;
        foreach ((string path, int offset) in places)
        {
            if (session.RenameAt(path, offset) is not { } target)
                continue;
            EditAnswer answer = session.Rename(path, offset, target.Name + "-renamed");
            if (answer.Refusal.Length > 0)
            {
                // A rule or a default of a file may name a field for several kinds, of which one alone gets another name.
                Assert.True(target.What == "field", $"{target.What} {target.Name}: {answer.Refusal}");
                continue;
            }

            EditingSession after = Harbour.Of(files.ToDictionary(file => file.Key, file => Harbour.Apply(file.Value, answer.Edits.Where(edit => edit.Path == file.Key)), StringComparer.Ordinal));
            Assert.Equal(findings, after.Found().Findings.Count);
            renamed++;
        }

        Assert.InRange(renamed, 40, 1_000);
    }
}
