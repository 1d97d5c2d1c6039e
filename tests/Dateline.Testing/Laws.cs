using FsCheck;

namespace Dateline.Testing;

/// <summary>
/// How often a law is tried. The cases are the same on every run, so that a build never fails by chance;
/// <c>DATELINE_RANDOM=1 dotnet test Dsl.sln</c> looks for new ones.
/// </summary>
public static class Laws
{
    private static readonly bool IsRandom = Environment.GetEnvironmentVariable("DATELINE_RANDOM") is "1" or "true";

    /// <param name="times">In every run of the tests.</param>
    /// <param name="inLongRuns">With <c>DATELINE_LONG=1 dotnet test Dsl.sln</c>, for laws whose every try checks a whole folder several times.</param>
    public static Config Tried(int times, int inLongRuns) => Tried(Environment.GetEnvironmentVariable("DATELINE_LONG") is "1" or "true" ? inLongRuns : times);

    public static Config Tried(int times)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(times);
        return IsRandom ? config : config.WithReplay(20211018, 2019);
    }
}
