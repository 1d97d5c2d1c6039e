using Dateline.Language.Diagnostics;

namespace Dateline.Samples.Tests;

/// <summary>Slips that take several lines, or meet a type: one finding each.</summary>
public class OneSlipTests
{
    /// <summary>File, what it says, what is written instead, the code, and the line.</summary>
    public static TheoryData<string, string, string, string, int> Slips => new()
    {
        { "2018.events.yaml", "    says:\n      raven-tribune: { value: 2018, at: paragraph 13 }\n", "    says:\n    raven-tribune: { value: 2018, at: paragraph 13 }\n", "DTL1040", 28 },
        { "2018.events.yaml", "    parts:\n      expelled: 7\n", "    parts:\n    expelled: 7\n", "DTL1040", 35 },
        { "2018.events.yaml", "    value: 7\n    parts:\n      expelled: 7\n", "  value: 7\n  parts:\n    expelled: 7\n", "DTL1040", 33 },
        { "2018.events.yaml", "\n    value: 7\n    parts:\n", " 7\n    parts:\n", "DTL1093", 32 },
        { "2018.events.yaml", "\nskripal-withdrawals:\n", "\nskripal-withdrawals\n", "DTL1098", 21 },
        { "2018.events.yaml", "\nskripal-withdrawals:\n", "\n  skripal-withdrawals:\n", "DTL1040", 21 },
        { "2018.events.yaml", "  by: nato\n", "  by: nato: all\n", "DTL3042", 30 },
        { "2018.events.yaml", "  ceiling: 30 -> 20\n", "  ceiling: ? -> 20\n", "DTL3065", 65 },
        { "2018.events.yaml", "\n  sources: [home-world, raven-tribune]\n", "\n  sources: home-world raven-tribune\n", "DTL3019", 19 },
        { "2021.events.yaml", "  people: 8\n", "  people: 8: eight\n", "DTL3038", 12 },
        { "2021.events.yaml", "  people: 8\n", "  people: { value: 1,200, note: x }\n", "DTL1037", 12 },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void One_slip_is_one_finding(string file, string text, string broken, string code, int line)
    {
        string whole = SampleFiles.Unbroken[file];
        int at = whole.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {text}");
        IReadOnlyList<Finding> findings = SampleFiles.Unbroken.With(file, whole[..at] + broken + whole[(at + text.Length)..]).Check();
        Assert.True(findings is [{ } only] && only.Code == code && only.Place.LineNumber == line, Printed.Lines(findings));
    }
}
