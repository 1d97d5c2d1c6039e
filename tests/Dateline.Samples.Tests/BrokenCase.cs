using Dateline.Language.Diagnostics;

namespace Dateline.Samples.Tests;

/// <summary>One way to break the sample, and what is to be said about it.</summary>
/// <param name="Name">What an editor or a developer did.</param>
/// <param name="Break">Does it, and marks the place where the finding is expected.</param>
/// <param name="Says">What the message must hold.</param>
public sealed record BrokenCase(string Name, Func<SampleFiles, SampleFiles> Break, string Code, params string[] Says)
{
    /// <summary>Breaks a sample: there is one finding, at the mark, of the code, and it says what it must.</summary>
    public void AssertIn(SampleFiles whole)
    {
        SampleFiles broken = Break(whole);

        IReadOnlyList<Finding> findings = broken.Check();

        Assert.True(findings.Count == 1, $"{findings.Count} findings:\n{Printed.Lines(findings)}");
        Assert.Equal($"{broken.MarkedPlaces().Single()} {Code}", $"{Printed.Place(findings[0])} {findings[0].Code}");
        Assert.All(Says, words => Assert.Contains(words, findings[0].Message, StringComparison.Ordinal));
    }
}
