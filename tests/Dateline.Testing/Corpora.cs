namespace Dateline.Testing;

/// <summary>
/// Real files with real mistakes, which are not part of the repository: the folder that the environment variable
/// <c>DATELINE_CORPORA</c> names.
/// </summary>
public static class Corpora
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("DATELINE_CORPORA") is { Length: > 0 } folder && Directory.Exists(folder)
        ? folder
        : null;

    /// <summary>Why a test that needs them is skipped; null where they are there.</summary>
    public static string? Missing => Folder is null ? "DATELINE_CORPORA does not name a folder" : null;

    public static string PathTo(params string[] parts) => Path.Combine([Folder!, .. parts]);
}
