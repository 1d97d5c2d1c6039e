using Dateline.Language.Diagnostics;

namespace Dateline.Samples.Tests;

public class BrokenSampleTests
{
    public static TheoryData<string> Names { get; } = [.. All.Keys];

    private static Dictionary<string, BrokenCase> All =>
        BrokenEvents.Cases.Concat(BrokenTimelines.Cases).ToDictionary(broken => broken.Name, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void One_mistake_is_one_finding_at_its_place(string name) => All[name].AssertIn(SampleFiles.Unbroken);

    [Fact]
    public void Ten_mistakes_in_one_file_are_ten_findings()
    {
        SampleFiles sample = SampleFiles.Unbroken
            .ReplaceIn("russia-announces-the-break", "value: sergey-lavrov", "value: ▸sergey-lavrow")
            .ReplaceIn("russia-suspends-its-mission", "value: 2021-10-18", "value: ▸2021-02-30")
            .ReplaceIn("russia-suspends-natos-mission", "open -> suspended", "closed -> ▸open")
            .ReplaceIn("russia-ends-the-information-office", "raven-tribune: { value: open", "▸raven-tribune: { value: open")
            .ReplaceIn("russia-ends-the-information-office", "    why: home-world quotes the minister himself\n", "")
            .ReplaceIn("emergency-contact-for-nato", "  contact:", "  ▸contcat:")
            .ReplaceIn("emergency-contact-in-moscow", "  for: nato\n", "")
            .ReplaceIn("emergency-contact-in-moscow", "emergency-contact-in-moscow:", "▸emergency-contact-in-moscow:")
            .ReplaceIn("no-interest-in-dialogue", "kind: accusation", "kind: ▸complaint")
            .ReplaceIn("contacts-reduced", "value: 2021-10-18", "value: ▸2021-10-18")
            .ReplaceIn("contacts-reduced", "since: 2014", "since: 2022")
            .ReplaceIn("no-military-contact", "that: ", "that: ▸&claim ")
            .ReplaceIn("nato-was-told", "title: NATO is", "title: NATO▸: it is");

        IReadOnlyList<Finding> findings = sample.Check();

        Assert.Equal(10, findings.Select(finding => finding.Code).Distinct().Count());
        Assert.Equal(sample.MarkedPlaces(), findings.Select(Printed.Place));
    }
}
