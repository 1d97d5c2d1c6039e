using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;
using Theirs = YamlDotNet.RepresentationModel;

namespace Dateline.Language.Tests.Yaml;

/// <summary>What holds for every text, tried on texts made of the pieces that break files.</summary>
public sealed class ReadingLaws
{
    private static readonly string[] Pieces =
    [
        "a", "kind", "x", "30 -> 20", ": ", ":", "\n", "\n  ", "\n    ", "\n   ", " ", "- ", "-", "\n- ", "\n  - ", "\"", "'", "[", "]", "{", "}", ", ", ",",
        " #", " # ", "|\n", ">", "&a", "*a", "!b", "<<", "---\n", "...\n", "@", "%", "\t", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\\", "\uD83D", "😀", "7", "?",
        "\nid:\n  kind: x\n  name: y\n", "\nb:\n  also: [x, y]\n", "=======\n", "\n<<<<<<< x\n",
    ];

    /// <summary>Entries that are whole, of which one line or character may then be lost or changed.</summary>
    private static readonly string[] Lines =
    [
        "  kind: ceiling-cut", "  date: 2018", "  ceiling: 30 -> 20", "  sources: [home-world, raven-tribune]", "  note: \"a: b\"", "  title: 'it''s'",
        "  quotes:", "    - speaker: x", "      text: y", "  also:", "    - x", "    - y", "  people: { value: 7, parts: { a: 4, b: 3 } }", "  # a comment", "",
        "  text: |", "    some: text", "      deeper", "  after: x   # why",
    ];

    /// <summary>The same texts on every run.</summary>
    private static readonly Config Always = Laws.Tried(1000);

    private static readonly Arbitrary<string> Scraps = Arb.From(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)));

    private static readonly Arbitrary<string> Entries = EntriesWith(Pieces, mostLost: 2);

    /// <summary>What a hand adds or loses without noticing.</summary>
    private static readonly Arbitrary<string> Slips = EntriesWith(["", " ", "\t", "\u00A0", "x"], mostLost: 1);

    private static Arbitrary<string> EntriesWith(string[] scraps, int mostLost) => Arb.From(
        from lines in Gen.Elements(Lines).ListOf()
        from id in Gen.Elements("a:", "b:", "c:")
        from scrap in Gen.Elements(scraps)
        from place in Gen.Choose(0, 400)
        from lost in Gen.Choose(0, mostLost)
        let whole = id + "\n" + string.Join("\n", lines) + "\nz:\n  kind: x\n"
        where IsRight(whole)
        select Damage(whole, scrap, place, lost));

    [Fact]
    public void Nothing_throws_and_every_place_lies_in_the_file_on_a_character_boundary() =>
        Hold(text =>
        {
            YamlDocument document = Read(text);
            foreach (Finding finding in document.Findings)
            {
                CheckSpan(text, finding.Place.Span);
                foreach (Repair repair in finding.Repairs)
                {
                    foreach (TextEdit edit in repair.Edits)
                        CheckSpan(text, edit.Span);
                }
            }

            CheckSpans(text, document.Root);
        });

    [Fact]
    public void Findings_do_not_depend_on_line_ends() =>
        Hold(text =>
        {
            string plain = text.Replace("\r", "", StringComparison.Ordinal);
            Assert.Equal(Summary(plain), Summary(plain.Replace("\n", "\r\n", StringComparison.Ordinal)));
        });

    [Fact]
    public void What_is_good_for_us_says_the_same_to_YamlDotNet() =>
        Hold(text =>
        {
            YamlDocument document = Read(text);
            // The same id twice is found where the files are joined.
            bool isRepeated = document.Root.Pairs.Select(pair => pair.Key.Value).Distinct(StringComparer.Ordinal).Count() < document.Root.Pairs.Count;
            if (document.Findings.Count > 0 || isRepeated)
                return;
            var stream = new Theirs.YamlStream();
            stream.Load(new StringReader(text.TrimStart('\uFEFF')));
            string theirs = stream.Documents.Count == 0 ? "{}" : Say(stream.Documents[0].RootNode);
            Assert.Equal(theirs == "\"\"" ? "{}" : theirs, Say(document.Root));
        });

    [Fact]
    public void What_is_read_plainly_is_what_YamlDotNet_reads() => Hold(text => PlainReading.Judge(text));

    [Fact]
    public void A_safe_fix_of_a_damaged_line_removes_its_finding_and_adds_none() =>
        HoldOf(Slips, text =>
        {
            IReadOnlyList<Finding> findings = Read(text).Findings;
            if (findings.Count != 1)
                return;
            foreach (Repair repair in findings[0].Repairs.Where(repair => repair.Safety == RepairSafety.Safe))
            {
                string mended = Edits.Apply(text, repair);
                // That a file is made of entries is said where its lines give nothing else to say: it has waited.
                Assert.True(Read(mended).Findings.All(finding => finding.Code == "DTL1002"), $"{findings[0].Code}: {text}\n=>\n{mended}\n{string.Join('\n', Summary(mended))}");
            }
        });

    private static void Hold(Action<string> law)
    {
        HoldOf(Scraps, law);
        HoldOf(Entries, law);
    }

    private static void HoldOf(Arbitrary<string> texts, Action<string> law) => Check.One(Always, Prop.ForAll(texts, law));

    private static string Damage(string text, string scrap, int place, int lost)
    {
        int at = place % text.Length;
        return text.Remove(at, Math.Min(lost, text.Length - at)).Insert(at, scrap);
    }

    private static bool IsRight(string text) => YamlDocument.ReadUntried(new SourceFile("a.events.yaml", text)).Findings.Count == 0;

    private static YamlDocument Read(string text) => YamlDocument.Read(new SourceFile("a.events.yaml", text));

    private static List<string> Summary(string text) =>
        [.. Read(text).Findings.Select(finding => $"{finding.Place.Start.Line},{finding.Place.Start.Character} {finding.Code} {finding.Message}")];

    private static void CheckSpans(string text, YamlNode node)
    {
        CheckSpan(text, node.Span);
        if (node is YamlMapping mapping)
        {
            foreach (YamlPair pair in mapping.Pairs)
            {
                CheckSpan(text, pair.Key.Span);
                CheckSpans(text, pair.Value);
            }
        }

        if (node is YamlSequence list)
        {
            foreach (YamlNode item in list.Items)
                CheckSpans(text, item);
        }
    }

    private static void CheckSpan(string text, TextSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start, text.Length);
        foreach (int edge in (int[])[span.Start, span.End])
            Assert.False(edge > 0 && edge < text.Length && char.IsHighSurrogate(text[edge - 1]) && char.IsLowSurrogate(text[edge]), $"{span} splits a character");
    }

    private static string Say(YamlNode node) => node switch
    {
        YamlScalar scalar => $"\"{scalar.Value}\"",
        YamlMapping mapping => "{" + string.Join(",", mapping.Pairs.Select(pair => $"\"{pair.Key.Value}\":{Say(pair.Value)}")) + "}",
        YamlSequence list => "[" + string.Join(",", list.Items.Select(Say)) + "]",
        _ => "?",
    };

    private static string Say(Theirs.YamlNode node) => node switch
    {
        Theirs.YamlScalarNode scalar => $"\"{scalar.Value}\"",
        Theirs.YamlMappingNode mapping => "{" + string.Join(",", mapping.Children.Select(pair => $"{Say(pair.Key)}:{Say(pair.Value)}")) + "}",
        Theirs.YamlSequenceNode list => "[" + string.Join(",", list.Children.Select(Say)) + "]",
        _ => "?",
    };
}
