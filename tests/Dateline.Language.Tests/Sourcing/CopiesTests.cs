using Dateline.Language.Diagnostics;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;

namespace Dateline.Language.Tests.Sourcing;

/// <summary>The copies that sources name, and what is quoted from them.</summary>
public class CopiesTests
{
    private const string Letter = "To the harbour-master of Brielle.\n\n“The ferry ‘Ada’ did not sail on the fourth of May — the river was too high,”\nwrote Captain Maes. He had waited\nsince dawn; his passen-\ngers hadn’t. In the afternoon the water fell. Eighty people crossed that evening.\n";

    private static readonly string Hash = CopiedText.HashOf(Letter);

    [Theory]
    [InlineData("the river was too high", "")]
    [InlineData("The river was too high.", "")]
    [InlineData("THE river was too high", "DTL5013")]
    [InlineData("\\\"The ferry 'Ada' did not sail on the fourth of May - the river was too high\\\"", "")]
    [InlineData("The ferry «Ada» did not sail on the fourth of May–the river was too high", "")]
    [InlineData("The ferry Ada did not sail on the fourth of May, the river was too high", "DTL5013")]
    [InlineData("He had waited since dawn; his passengers hadn't.", "")]
    [InlineData("his passengers hadnt", "DTL5013")]
    [InlineData("The ferry … was too high", "")]
    [InlineData("The ferry [...] was too high", "")]
    [InlineData("The ferry (…) was too high", "")]
    [InlineData("The ferry . . . was too high", "")]
    [InlineData("The ferry.... In the afternoon the water fell", "")]
    [InlineData("… the water fell …", "")]
    [InlineData("In the afternoon the water fell … the river was too high", "DTL5013")]
    [InlineData("[The captain] had waited since dawn", "")]
    [InlineData("[h]e had waited since dawn", "")]
    [InlineData("did [not] sail", "")]
    [InlineData("[I]n the afternoon the water fell", "")]
    [InlineData("[People], eighty of them: … crossed that evening", "DTL5013")]
    [InlineData("[Maes wrote:] Eighty people … that evening", "")]
    [InlineData("wait[s] since dawn", "")]
    [InlineData("sail[ed] on the fourth", "")]
    [InlineData("To the [captain] crossed that evening", "DTL5013")]
    [InlineData("the [sic] water fell", "")]
    [InlineData("[nothing]", "")]
    [InlineData("Eight people crossed that evening", "DTL5013")]
    [InlineData("eighty people", "")]
    [InlineData("ferry did sail on the fourth", "DTL5013")]
    [InlineData("har", "DTL5013")]
    [InlineData("arbour-master", "DTL5013")]
    [InlineData("harbour", "")]
    [InlineData("eighty persons crossed that evening", "DTL5013")]
    public void Words_stand_in_the_copy(string words, string found) => Assert.Equal(found, Found(Quoting($"\"{words}\"")));

    /// <summary>Texts that were set anew: other marks, dashes, spaces, line ends and ligatures, and letters of two characters.</summary>
    [Theory]
    [InlineData("caf\u00e9 au lait", "cafe\u0301 au lait")]
    [InlineData("the \ufb01fth of\u00a0May", "the fifth of May")]
    [InlineData("a\u00adcross the ri\u2010\r\nver", "across the river")]
    [InlineData("\u201eDer Fluss\u201c", "\u00abDer Fluss\u00bb")]
    [InlineData("\u8239\u4e0d\u958b\u4e86\u3002", "\u4e0d\u958b")]
    public void Texts_are_compared_as_they_are_read(string copy, string words)
    {
        Assert.Equal("", Found(Quoting($"\"{words}\""), copy));
        Assert.Equal("DTL5013", Found(Quoting($"\"{words} x\""), copy));
    }

    [Theory]
    [InlineData("sources: [{ source: letter, words: Eighty people crossed }]", "")]
    [InlineData("sources: [{ source: letter, words: Ninety people crossed }]", "DTL5013")]
    [InlineData("sources: [{ source: letter, at: page 3 }]", "")]
    [InlineData("sources: [{ source: other, words: Ninety people crossed }]", "")]
    [InlineData("people: { value: 80, sources: [{ source: letter, words: Ninety people }] }", "DTL5013")]
    [InlineData("people: { value: 80, says: { letter: { value: 80, at: page 1, words: Ninety people } } }", "DTL5013")]
    [InlineData("people: { value: 80, parts: { women: { value: 80, sources: [{ source: letter, words: Ninety }] } } }", "DTL5013")]
    [InlineData("quotes: [{ speaker: maes, text: the river was low, source: letter }]", "DTL5013")]
    [InlineData("quotes: [{ speaker: maes, reported: that the river was low, source: letter }]", "")]
    [InlineData("quotes: [{ speaker: maes, reported: that it was low, source: { source: letter, at: page 1, words: the river was low } }]", "DTL5013")]
    [InlineData("quotes: [{ speaker: maes, text: the river was low }]", "")]
    [InlineData("quotes: [{ speaker: maes, text: der Fluss war zu hoch, language: de, source: letter }]", "")]
    [InlineData("quotes: [{ speaker: maes, text: the river was low, language: en-GB, source: letter }]", "DTL5013")]
    [InlineData("quotes: [{ speaker: maes, text: the river was low, source: letter }]\n  except: { words-in-source: the scan has a hole there }", "")]
    public void Wherever_a_source_is_named(string fields, string found) => Assert.Equal(found, Found($"e:\n  kind: crossing\n  date: 1868-05-04\n  {fields}\n"));

    [Fact]
    public void The_nearest_passage_is_shown_with_its_place()
    {
        Finding finding = Assert.Single(Find(Quoting("the river was far too high")));
        Assert.Equal("These words are not in the copy of \"letter\" (letter.txt). The nearest passage is \"the river was too high\".", finding.Message);
        Assert.Equal("texts/letter.txt", Assert.Single(finding.Related).Place.Path);
        Assert.Equal(3, finding.Related[0].Place.LineNumber);
    }

    [Fact]
    public void Words_from_another_source_are_given_back_to_it()
    {
        const string Second = "second: { kind: source, copy: texts/second.txt, copy-hash: HASH }\n";
        Finding finding = Assert.Single(Check(
            Second.Replace("HASH", CopiedText.HashOf("The mill stood still."), StringComparison.Ordinal) + Quoting("The mill stood still") + "f: { kind: crossing, date: 1869, sources: [second] }\n",
            Letter, new SourceFile("texts/second.txt", "The mill stood still.")));
        Assert.Equal("These words are not in the copy of \"letter\" (letter.txt). They are in \"second\".", finding.Message);
        Assert.Equal("second", finding.Repairs[0].Edits[0].NewText);
    }

    [Theory]
    [InlineData("copy: texts/letter.txt, copy-hash: HASH", "")]
    [InlineData("copy: texts/letter.txt", "DTL5019")]
    [InlineData("copy: texts/Letter.txt, copy-hash: HASH", "DTL5015")]
    [InlineData("copy: letter.txt, copy-hash: HASH", "DTL5015")]
    [InlineData("copy: texts/other.txt", "DTL5015")]
    [InlineData("copy: 'texts\\letter.txt', copy-hash: HASH", "DTL5017")]
    [InlineData("copy: ./texts/letter.txt, copy-hash: HASH", "DTL5017")]
    [InlineData("copy: ../texts/letter.txt", "DTL5017")]
    [InlineData("copy: texts/../../x.txt", "DTL5017")]
    [InlineData("copy: /etc/letter.txt", "DTL5017")]
    [InlineData("copy: 'C:/letter.txt'", "DTL5017")]
    [InlineData("copy: '\\\\server\\letter.txt'", "DTL5017")]
    [InlineData("copy: 'https://example.org/letter.txt'", "DTL5017")]
    [InlineData("copy: texts/letter.pdf", "DTL5017")]
    [InlineData("copy: texts/.txt", "DTL5015")]
    [InlineData("copy: texts/letter.txt, copy-hash: 'sha256:0000000000000000000000000000000000000000000000000000000000000000'", "DTL5014")]
    [InlineData("copy: texts/letter.txt, copy-hash: abc", "DTL5018")]
    [InlineData("copy: texts/letter.txt, copy-hash: DIGEST", "DTL5018")]
    [InlineData("copy-hash: HASH", "DTL5018")]
    [InlineData("copy: [texts/letter.txt]", "DTL3018")]
    public void A_source_and_its_copy(string fields, string found)
    {
        string written = fields.Replace("HASH", Hash, StringComparison.Ordinal).Replace("DIGEST", Hash["sha256:".Length..], StringComparison.Ordinal);
        Assert.Equal(found, string.Join(' ', Check($"one: {{ kind: source, {written} }}\ne: {{ kind: crossing, date: 1868, sources: [one] }}\n", Letter).Select(finding => finding.Code)));
    }

    /// <summary>Where a copy cannot be compared, nobody knows whether an exception is needed.</summary>
    [Theory]
    [InlineData("copy: texts/leter.txt", "DTL5015")]
    [InlineData("copy: texts/letter.txt, copy-hash: abc", "DTL5018")]
    [InlineData("copy: 'texts\\letter.txt', copy-hash: HASH", "DTL5017")]
    [InlineData("copy: texts/letter.txt, copy-hash: HASH", "DTL4111")]
    public void An_exception_is_needless_where_its_rule_was_asked(string fields, string found)
    {
        string source = $"one: {{ kind: source, {fields.Replace("HASH", Hash, StringComparison.Ordinal)} }}\n";
        Assert.Equal(found, string.Join(' ', Check(source + "e: { kind: crossing, date: 1868, sources: [{ source: one, words: Eighty people }], except: { words-in-source: a hole } }\n", Letter).Select(finding => finding.Code)));
    }

    /// <summary>What is offered is tried: it leaves nothing behind.</summary>
    [Theory]
    [InlineData("copy: texts/letter.txt")]
    [InlineData("copy: texts/Letter.txt\n  copy-hash: HASH")]
    [InlineData("copy: 'texts\\letter.txt'\n  copy-hash: HASH")]
    [InlineData("copy: texts/letter.txt\n  copy-hash: DIGEST")]
    [InlineData("copy: texts/letter.txt\n  copy-hash: sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    public void An_edit_mends_it(string fields)
    {
        string events = $"one:\n  kind: source\n  {fields.Replace("HASH", Hash, StringComparison.Ordinal).Replace("DIGEST", Hash["sha256:".Length..], StringComparison.Ordinal)}\ne: {{ kind: crossing, date: 1868, sources: [one] }}\n";
        TextEdit edit = Assert.Single(Check(events, Letter)).Repairs.SelectMany(repair => repair.Edits).First();
        Assert.Empty(Check(events[..edit.Span.Start] + edit.NewText + events[edit.Span.End..], Letter));
    }

    [Fact]
    public void A_changed_copy_is_one_finding_that_names_what_is_lost()
    {
        Finding finding = Assert.Single(Find(Quoting("the river was too high"), "Nothing of it is left."));
        Assert.Equal("DTL5014", finding.Code);
        Assert.Contains("1 quotation is no longer in it.", finding.Message, StringComparison.Ordinal);
        Assert.Contains(CopiedText.HashOf("Nothing of it is left."), finding.Message, StringComparison.Ordinal);
        Assert.Single(finding.Related);
    }

    [Fact]
    public void Line_ends_and_a_mark_at_the_beginning_do_not_count() =>
        Assert.Equal(CopiedText.HashOf("a\nb\n"), CopiedText.HashOf("\uFEFFa\r\nb\r\n"));

    [Theory]
    [InlineData(FileFaultKind.Link, "it is a link")]
    [InlineData(FileFaultKind.Binary, "it is not a text")]
    [InlineData(FileFaultKind.TooLarge, "it is larger than 32 MB")]
    [InlineData(FileFaultKind.NoPermission, "it may not be read")]
    public void What_a_host_cannot_read_is_said(FileFaultKind kind, string words)
    {
        var listing = new FolderListing(["c.timeline.yaml", "c.events.yaml"], [new FileFault("texts/letter.txt", kind)]);
        Finding finding = Assert.Single(FolderCheck.Of(listing, path => FileText.Of(new SourceFile(path, path == "c.timeline.yaml" ? Timeline : Sources(Letter)))).Findings);
        Assert.Equal("DTL5016", finding.Code);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CopiedText.Longest + 1, 'a', "it has more than 4 million characters")]
    [InlineData(0, 'a', "it is empty")]
    [InlineData(20, ' ', "it is empty")]
    [InlineData(20, '\0', "it is not a text")]
    public void What_is_no_text_is_said(int length, char sign, string words)
    {
        Finding finding = Assert.Single(Check("", new string(sign, length)));
        Assert.Equal("DTL5016", finding.Code);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_begin_at_the_folder_of_the_timeline() => Assert.Empty(FolderCheck.Of(
    [
        new SourceFile("here/c.timeline.yaml", Timeline), new SourceFile("here/below/c.events.yaml", Sources(Letter)), new SourceFile("here/texts/letter.txt", Letter),
    ]).Findings);

    private const string Timeline = "dateline: 1\ntimeline: crossings\nentities:\n  person: {}\nevents:\n  crossing:\n    fields:\n      people: count?\n";

    private static string Sources(string copy) =>
        $"letter: {{ kind: source, language: en, copy: texts/letter.txt, copy-hash: '{CopiedText.HashOf(copy)}' }}\nother: {{ kind: source }}\nmaes: {{ kind: person, name: Maes }}\nlast: {{ kind: crossing, date: 1870, sources: [letter, other] }}\n";

    private static string Quoting(string words) => $"e:\n  kind: crossing\n  date: 1868-05-04\n  quotes:\n    - speaker: maes\n      text: {words}\n      source: letter\n";

    private static string Found(string events, string copy = Letter) => string.Join(' ', Check(events, copy).Select(finding => finding.Code));

    /// <summary>The source states the hash of the letter, whatever its copy is.</summary>
    private static IReadOnlyList<Finding> Find(string events, string copy = Letter) => FolderCheck.Of(
        [new("c.timeline.yaml", Timeline), new("a.events.yaml", Sources(Letter)), new("b.events.yaml", events), new("texts/letter.txt", copy)]).Findings;

    private static IReadOnlyList<Finding> Check(string events, string copy, params SourceFile[] more) => FolderCheck.Of(
        [new("c.timeline.yaml", Timeline), new("a.events.yaml", Sources(copy)), new("b.events.yaml", events), new("texts/letter.txt", copy), .. more]).Findings;
}
