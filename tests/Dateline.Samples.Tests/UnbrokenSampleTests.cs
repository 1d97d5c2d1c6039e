using Dateline.Language.Diagnostics;

namespace Dateline.Samples.Tests;

public class UnbrokenSampleTests
{
    private const string SomeEvents = "meetings.events.yaml";

    [Fact]
    public void The_sample_gives_no_finding_of_any_severity() => HasNoFinding(SampleFiles.Unbroken);

    [Fact]
    public void The_sample_of_an_api_gives_none() => HasNoFinding(SampleFiles.Of("JsonApi"));

    [Fact]
    public void An_empty_file_is_no_mistake() => HasNoFinding(SampleFiles.Unbroken.With("empty.events.yaml", ""));

    [Fact]
    public void A_file_of_comments_is_no_mistake() =>
        HasNoFinding(SampleFiles.Unbroken.With("comments.events.yaml", "# nothing yet\n\n  # and nothing here\n"));

    [Fact]
    public void A_byte_order_mark_is_read_over()
    {
        HasNoFinding(SampleFiles.Unbroken.With(SomeEvents, '\uFEFF' + SampleFiles.Unbroken[SomeEvents]));
        HasNoFinding(SampleFiles.Unbroken.WithEvery(text => '\uFEFF' + text));
    }

    [Fact]
    public void Other_line_ends_change_nothing() =>
        HasNoFinding(SampleFiles.Unbroken.WithEvery(text => text.ReplaceLineEndings("\r\n")));

    [Fact]
    public void Line_ends_of_an_old_kind_are_one_warning_for_each_file_and_change_nothing_else()
    {
        SampleFiles files = SampleFiles.Unbroken.WithEvery(text => text.ReplaceLineEndings("\r"));
        Assert.Equal(
            files.Names.Order(StringComparer.Ordinal).Select(name => (name, "DTL1060", Severity.Warning)),
            files.Check().Select(finding => (finding.Place.Path, finding.Code, finding.Severity)));
    }

    [Fact]
    public void The_first_and_the_second_cut_stand_once()
    {
        string events = string.Concat(SampleFiles.Unbroken.Names
            .Where(name => name.EndsWith(".events.yaml", StringComparison.Ordinal))
            .Select(name => SampleFiles.Unbroken[name]));

        Assert.Equal(2, events.Split("30 -> 20").Length);
        Assert.Equal(2, events.Split("20 -> 10").Length);
    }

    private static void HasNoFinding(SampleFiles sample)
    {
        IReadOnlyList<Finding> findings = sample.Check();
        Assert.True(findings.Count == 0, Printed.Lines(findings));
    }
}
