using Dateline.Fuzz.Inputs;
using Dateline.Fuzz.Targets;
using SharpFuzz;

namespace Dateline.Fuzz.Runs;

/// <summary>A target under afl++, which hands over its texts and looks at which branches they take (afl.sh).</summary>
internal static class Afl
{
    /// <summary>Nothing of Dateline may run before it: what is instrumented needs the memory that the fuzzer shares.</summary>
    public static void Run(Target target) => Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        target.Run(InputFile.TextOf(bytes.ToArray()));
    });

    /// <summary>What afl++ begins with, a file for each: the smallest of the seeds.</summary>
    public static void WriteSeeds(Target target, string folder, int most)
    {
        Directory.CreateDirectory(folder);
        string[] seeds = [.. target.Seeds.OrderBy(seed => seed.Length).ThenBy(seed => seed, StringComparer.Ordinal).Take(most)];
        for (int i = 0; i < seeds.Length; i++)
            File.WriteAllBytes(Path.Combine(folder, $"{i:0000}.txt"), InputFile.BytesOf(seeds[i]));
    }
}
