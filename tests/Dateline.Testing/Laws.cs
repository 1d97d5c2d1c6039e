using FsCheck;

namespace Dateline.Testing;

/// <summary>
/// How often a law is tried. The cases are the same on every run, so that a build never fails by chance;
/// <c>DATELINE_RANDOM=1 dotnet test Dsl.sln</c> looks for new ones.
/// </summary>
public static class Laws
{
    private static readonly bool IsRandom = Environment.GetEnvironmentVariable("DATELINE_RANDOM") is "1" or "true";

    public static Config Tried(int times)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(times);
        return IsRandom ? config : config.WithReplay(20211018, 2019);
    }
}
