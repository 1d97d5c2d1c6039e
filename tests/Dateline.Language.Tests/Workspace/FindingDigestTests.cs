using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Workspace;

public class FindingDigestTests
{
    private static readonly FileMap File = new SourceFile("a.events.yaml", new string('\n', 5000)).Map;

    [Theory]
    [InlineData(49, 49, 0)]
    [InlineData(50, 50, 0)]
    [InlineData(51, 51, 0)]
    [InlineData(52, 51, 2)]
    [InlineData(4000, 51, 3950)]
    public void More_than_fifty_of_a_kind_are_summed_up(int count, int printed, int summedUp)
    {
        IReadOnlyList<Finding> digest = FindingDigest.Of([.. Enumerable.Range(0, count).Select(line => At(line, "DTL0001"))]);

        Assert.Equal(printed, digest.Count);
        Assert.Equal(count, digest.Sum(finding => finding.StandsFor));
        if (summedUp == 0)
            return;
        Assert.Equal($"From here on there are {summedUp} more of these (DTL0001); only the first 50 are listed. To see every one: dateline check --all", digest[^1].Message);
        Assert.Equal((51, Severity.Error), (digest[^1].Place.LineNumber, digest[^1].Severity));
    }

    [Fact]
    public void Kinds_and_severities_are_counted_apart_and_the_order_stays()
    {
        List<Finding> findings =
        [
            .. Enumerable.Range(0, 60).Select(line => At(line, "DTL0001")),
            .. Enumerable.Range(60, 60).Select(line => At(line, "DTL0001") with { Severity = Severity.Warning }),
            At(200, "DTL0002"),
        ];

        IReadOnlyList<Finding> digest = FindingDigest.Of(findings);

        Assert.Equal([(51, Severity.Error, 10), (111, Severity.Warning, 10)], digest.Where(finding => finding.StandsFor > 1).Select(finding => (finding.Place.LineNumber, finding.Severity, finding.StandsFor)));
        Assert.Equal("DTL0002", digest[^1].Code);
        Assert.Equal(digest.OrderBy(finding => finding.Place.LineNumber), digest);
    }

    [Fact]
    public void Every_finding_is_listed_or_counted_once() => Prop.ForAll(
        Gen.Choose(1, 3).Zip(Gen.Choose(0, 2)).ArrayOf(200).ToArbitrary(),
        kinds =>
        {
            List<Finding> findings = [.. kinds.Select((kind, line) => At(line, $"DTL000{kind.Item1}") with { Severity = (Severity)kind.Item2 })];
            IReadOnlyList<Finding> digest = FindingDigest.Of(findings, most: 7);
            return digest.Sum(finding => finding.StandsFor) == findings.Count
                && digest.Where(shown => shown.StandsFor == 1).Select(shown => shown.Place.LineNumber).SequenceEqual(FindingDigest.ListedOf(findings, most: 7).Select(listed => listed.Place.LineNumber))
                && digest.GroupBy(finding => (finding.Code, finding.Severity)).All(kind => kind.Count() <= 8)
                && findings.GroupBy(finding => (finding.Code, finding.Severity)).All(kind => digest.Where(shown => (shown.Code, shown.Severity) == kind.Key).Sum(shown => shown.StandsFor) == kind.Count());
        }).Check(Laws.Tried(200));

    [Fact]
    public void What_one_finding_says_is_bounded_in_its_middle()
    {
        string text = "begin " + string.Concat(Enumerable.Repeat("\U0001F600", 20_000)) + " end";
        Finding wordy = At(0, "DTL0001") with
        {
            Message = text,
            Heading = text,
            Label = text,
            Subject = text,
            Picture = text,
            Related = Enumerable.Range(0, 30).Select(line => new RelatedPlace(At(line, "").Place, text)).ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair(text, RepairSafety.Choice, EquatableArray.Of(new TextEdit("a.events.yaml", default, "short"))),
                new Repair("put it in quotes", RepairSafety.Safe, EquatableArray.Of(new TextEdit("a.events.yaml", default, text)))),
        };

        Finding bounded = FindingBounds.Within(wordy);

        foreach (string part in new[] { bounded.Message, bounded.Heading, bounded.Label, bounded.Subject, bounded.Picture, bounded.Related[0].Label, bounded.Repairs[0].Title })
        {
            Assert.InRange(part.Length, 100, 4000);
            Assert.StartsWith("begin ", part, StringComparison.Ordinal);
            Assert.EndsWith(" end", part, StringComparison.Ordinal);
            Assert.DoesNotContain("\\u", ShownText.Of(part), StringComparison.Ordinal);
        }

        Assert.Equal(20, bounded.Related.Count);
        Assert.EndsWith("(and 10 more such places)", bounded.Related[19].Label, StringComparison.Ordinal);
        Assert.Equal([1, 0], bounded.Repairs.Select(repair => repair.Edits.Count));
    }

    [Fact]
    public void What_keeps_to_the_bounds_is_the_same_object()
    {
        Finding finding = At(0, "DTL0001");

        Assert.Same(finding, FindingBounds.Within(finding));
    }

    private static Finding At(int line, string code) =>
        new(new FindingDescriptor(code, "A title"), File.PlaceOf(new TextSpan(line, 0)), $"Line {line}.");
}
