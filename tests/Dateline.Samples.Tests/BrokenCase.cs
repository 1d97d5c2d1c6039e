namespace Dateline.Samples.Tests;

/// <summary>One way to break the sample, and what is to be said about it.</summary>
/// <param name="Name">What an editor or a developer did.</param>
/// <param name="Break">Does it, and marks the place where the finding is expected.</param>
/// <param name="Says">What the message must hold.</param>
public sealed record BrokenCase(string Name, Func<SampleFiles, SampleFiles> Break, string Code, params string[] Says);
