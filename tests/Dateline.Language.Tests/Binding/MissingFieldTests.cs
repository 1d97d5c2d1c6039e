using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Binding;

/// <summary>Which entries are told what they lack: nothing is kept silent, and what one cause explains is said once.</summary>
public class MissingFieldTests
{
    /// <summary>Meetings a, b, c with the fields that each of them has.</summary>
    [Theory]
    [InlineData("host place; host; place", "b: \"b\" is missing \"place\".", "c: \"c\" is missing \"host\".")]
    [InlineData("host place; host; ", "b: \"b\" is missing \"place\".", "c: \"c\" is missing \"host\" and \"place\".")]
    [InlineData("host", "a: \"a\" is missing \"place\".")]
    [InlineData("host; host", "a: \"place\" is missing from all 2 entries of this file that need it.")]
    [InlineData("; ", "a: \"host\" and \"place\" are missing from all 2 entries of this file that need them.")]
    [InlineData("; host; host", "a: \"place\" is missing from all 3 entries of this file that need it.", "a: \"a\" is missing \"host\".")]
    [InlineData("host; ; host", "a: \"place\" is missing from all 3 entries of this file that need it.", "b: \"b\" is missing \"host\".")]
    public void Each_is_told_what_is_its_own(string entries, params string[] expected)
    {
        string text = string.Concat(entries.Split(';').Select((fields, i) =>
            $"{(char)('a' + i)}:\n  kind: meeting\n  date: 2021\n{string.Concat(fields.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(field => $"  {field}: {(field == "host" ? "ada" : "Rome")}\n"))}"));

        IEnumerable<Finding> found = Probe.Bind(text).Findings;

        Assert.Equal(expected.Order(), found.Select(finding => $"{finding.Subject}: {FirstSentence(finding)}").Order());
    }

    [Fact]
    public void An_unfinished_entry_is_told_that_and_the_others_the_rest()
    {
        IReadOnlyList<Finding> found = [.. Probe.Bind("a:\n  kind: meeting\nb:\n  kind: meeting\n  date: 2021\n  host: ada\nc:\n  kind: meeting\n  date: 2021\n  host: ada\n").Findings];

        Assert.Equal(["DTL3012 (3,1)", "DTL3029 (1,1)"], Probe.Shown(found).Order());
        Assert.Equal("\"place\" is missing from all 3 entries of this file that need it.", FirstSentence(found.Single(finding => finding.Code == "DTL3012")));
    }

    private static string FirstSentence(Finding finding) => Dateline.Testing.FirstSentence.Of(finding.Message);
}
