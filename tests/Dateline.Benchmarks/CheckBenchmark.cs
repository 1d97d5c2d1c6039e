using System.Globalization;
using Dateline.Testing;

namespace Dateline.Benchmarks;

/// <summary>How long <c>dateline check</c> takes, as a ratio to the bare parser over the same files, runs interleaved.</summary>
internal static class CheckBenchmark
{
    private const int Runs = 5;

    public static int Run()
    {
        string root = Path.Combine(Path.GetTempPath(), "dateline-benchmark");
        string large = Path.Combine(root, "100000");
        string small = Path.Combine(root, "10000");
        Corpus.Write(100_000, large);
        Corpus.Write(10_000, small);
        string cli = Repository.PathTo("dsl", "Dateline.Cli", "bin", Configuration, "net10.0", "dateline.dll");
        string self = typeof(CheckBenchmark).Assembly.Location;

        List<Measured> parse = [], check = [], checkSmall = [];
        for (int run = 0; run <= Runs; run++)
        {
            Measured parsed = Measured.Process("dotnet", self, "parse", large);
            Measured checkedLarge = Measured.Process("dotnet", cli, "check", large);
            Measured checkedSmall = Measured.Process("dotnet", cli, "check", small);
            if (run == 0)
                continue;
            parse.Add(parsed);
            check.Add(checkedLarge);
            checkSmall.Add(checkedSmall);
        }

        double parseMedian = Measured.MedianOf(parse.Select(run => run.Seconds));
        double checkMedian = Measured.MedianOf(check.Select(run => run.Seconds));
        double smallMedian = Measured.MedianOf(checkSmall.Select(run => run.Seconds));
        Print($"YamlDotNet parser, 100,000 events   {parseMedian:F2} s");
        Print($"dateline check, 100,000 events      {checkMedian:F2} s");
        Print($"dateline check, 10,000 events       {smallMedian:F2} s");
        Print($"check / parser                      {checkMedian / parseMedian:F2}   (target at most 1.6)");
        Print($"100,000 / 10,000                    {checkMedian / smallMedian:F2}   (target at most 11)");
        Print($"peak memory                         {check.Max(run => run.PeakBytes) / 1_000_000} MB   (target at most 400)");
        return 0;
    }

    /// <summary>As this program was built.</summary>
    public static string Configuration =>
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
