namespace Dateline.Testing;

/// <summary>Whether tests run that pack what is published and use it as somebody outside would, which takes minutes.</summary>
public static class Consumers
{
    private const string Switch = "DATELINE_CONSUMERS";

    /// <summary>Why such a test does not run; null where it does.</summary>
    public static string? Missing => Asked is "1" or "true" or "all" ? null : $"NOT RUN: packages are not packed and installed. To run it, set {Switch}=1, as .ci/run does.";

    /// <summary>The same for the longest of them.</summary>
    public static string? MissingForAll => Asked == "all" ? null : $"NOT RUN: it builds a project many times, or to native code, or needs another registry. To run it, set {Switch}=all.";

    private static string? Asked => Environment.GetEnvironmentVariable(Switch);
}
