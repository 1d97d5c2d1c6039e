using System.Text;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Spelling;

public class ComposedTextTests
{
    private const string Declarations =
        """
        dateline: 1
        timeline: t
        entities:
          person:
            fields:
              code: { type: text, optional: yes, unique: yes }
              short: { type: text, optional: yes, length: 5 }
              form: { type: text, optional: yes, matches: "[a-zé]+" }
              other: text?
        rules:
          same:
            in: person
            check: not has(other) or other == "André"

        """;

    [Theory]
    [InlineData("Ren\u0065\u0301", "Ren\u00E9")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("e\u0301\u0301", "\u00E9\u0301")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("plain", "plain")]
    public void A_text_is_brought_into_one_form(string text, string composed) => Assert.Equal(composed, ComposedText.Of(text));

    /// <summary>Where the platform has tables, they say the same.</summary>
    [Fact]
    public void The_platform_agrees_on_any_text()
    {
        Assert.Equal("\u00E9", "e\u0301".Normalize(NormalizationForm.FormC));
        string letters = CompositionData.Pairs + CompositionData.Same + "abcde\uAC00\uAC01\uD7A3\u1100\u1161\u11A8\u0300\u0301\u0323\u0327\u0345\u05B0";
        var random = new Random(20260101);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => letters[random.Next(letters.Length)]));
            Assert.Equal(text.Normalize(NormalizationForm.FormC), ComposedText.Of(text));
        }
    }

    [Theory]
    [InlineData("  name: { value: Andr\u00E9, says: { news: Andre\u0301 } }")]
    [InlineData("  name: A\n  short: Andre\u0301")]
    [InlineData("  name: A\n  form: andre\u0301")]
    [InlineData("  name: A\n  other: Andre\u0301")]
    public void A_letter_with_its_mark_is_one_letter_however_it_was_typed(string fields) =>
        Assert.Empty(Find($"news:\n  kind: source\nann:\n  kind: person\n{fields}\n  sources: [news]\n"));

    [Fact]
    public void The_same_text_in_two_forms_is_not_unique() =>
        Assert.Equal("DTL3120", Assert.Single(Find("ann:\n  kind: person\n  name: A\n  code: e\u0301\nben:\n  kind: person\n  name: B\n  code: \u00E9\n")).Code);

    [Fact]
    public void What_stands_behind_a_text_in_two_characters_is_found_in_its_place()
    {
        Finding finding = Assert.Single(Find("ann:\n  kind: person\n  name: Andre\u0301\n  born: x\n"));
        Assert.Equal((4, 3), (finding.Place.LineNumber, finding.Place.Start.Character + 1));
    }

    private static IReadOnlyList<Finding> Find(string events)
    {
        var definition = TimelineDefinition.Read(new SourceFile("t.timeline.yaml", Declarations));
        Assert.Empty(definition.Findings);
        return Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", events), definition)]).Findings;
    }
}
