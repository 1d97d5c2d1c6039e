namespace Dateline.Language.Tests.Corpora;

/// <summary>The collection of real mistakes, which is not part of this repository: <c>DATELINE_CORPORA</c> says where it is.</summary>
internal static class CorporaFolder
{
    public static string? Path { get; } = Environment.GetEnvironmentVariable("DATELINE_CORPORA") is { Length: > 0 } path && Directory.Exists(path) ? path : null;
}

/// <summary>A fact that is skipped, visibly, where the corpora are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SkippableByFolderFactAttribute : FactAttribute
{
    public SkippableByFolderFactAttribute()
    {
        if (CorporaFolder.Path is null)
            Skip = "DATELINE_CORPORA does not name a folder";
    }
}
