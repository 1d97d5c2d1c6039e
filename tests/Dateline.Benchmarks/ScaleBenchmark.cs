using System.Globalization;

namespace Dateline.Benchmarks;

/// <summary>
/// What 10,000 and 100,000 events cost a build and a program: as ratios to what stands beside them, in rounds, wall time and the processor time of
/// whatever the build starts. No compiler server lives on between builds, so that none is warmer than another.
/// </summary>
internal static class ScaleBenchmark
{
    private const int Large = 100_000;
    private const int Middle = 10_000;

    private static readonly string Root = Path.Combine(Path.GetTempPath(), "dateline-benchmark-scale");

    public static int Run(int rounds)
    {
        Builds(rounds);
        Starts(rounds);
        return Reads(rounds);
    }

    public static int Builds(int rounds)
    {
        string small = ScaleProject.Timeline(Path.Combine(Root, "Small"), 10);
        string middle = ScaleProject.Timeline(Path.Combine(Root, "Middle"), Middle);
        string large = ScaleProject.Timeline(Path.Combine(Root, "Large"), Large);
        string initializers = ScaleProject.Initializers(Path.Combine(Root, "Initializers"), Middle);
        var builds = new Rounds();
        for (int round = 0; round < rounds; round++)
        {
            foreach (string project in new[] { small, middle, large, initializers })
                builds.Add(Path.GetFileName(Path.GetDirectoryName(project)!), ScaleProject.Build(project));
        }

        builds.Print("build, 10,000 events / 10", "Middle", "Small", "at most 1.5");
        builds.Print("build, 100,000 events / object initializers for 10,000", "Large", "Initializers", "below 1");
        return 0;
    }

    public static int Starts(int rounds)
    {
        string started = ScaleProject.Publish(ScaleProject.Timeline(Path.Combine(Root, "Large"), Large));
        string few = ScaleProject.Publish(ScaleProject.Timeline(Path.Combine(Root, "Thousand"), 1_000));
        string nothing = ScaleProject.Publish(ScaleProject.Empty(Path.Combine(Root, "Empty")));
        var starts = new Rounds();
        for (int round = 0; round <= 5 * rounds; round++)
        {
            starts.Add("nothing", Measured.Process(nothing));
            starts.Add("named", Measured.Process(started, "named"));
            starts.Add("listed", Measured.Process(started, "listed"));
            starts.Add("few", Measured.Process(few, "named"));
        }

        starts.Print("start to Entries.Change050000 of 100,000 / an empty program", "named", "nothing", "at most 1.3");
        starts.Print("start to Timeline.Events[0] of 100,000 / an empty program", "listed", "nothing", "at most 1.3");
        starts.Print("start to Entries.Change000500 of 1,000 / an empty program", "few", "nothing", "at most 1.3");
        return 0;
    }

    public static int Reads(int rounds)
    {
        string started = ScaleProject.Publish(ScaleProject.Timeline(Path.Combine(Root, "Large"), Large));
        string reader = ScaleProject.Publish(ScaleProject.Json(Path.Combine(Root, "Json"), Large));
        var reads = new Rounds();
        for (int round = 0; round <= 3 * rounds; round++)
        {
            reads.Add("json", Measured.Process(reader), Reading);
            reads.Add("all", Measured.Process(started, "all"), Reading);
        }

        reads.Print("reading all 100,000 / System.Text.Json from a file, time", "all", "json", "at most 0.33");
        reads.PrintBytes("reading all 100,000 / System.Text.Json from a file, bytes allocated", "all", "json", "at most 0.7");
        return 0;
    }

    /// <summary>What a program says of itself: milliseconds and bytes.</summary>
    private static Measured Reading(Measured run)
    {
        string[] words = run.Output.Trim().Split(' ');
        return run with { Seconds = double.Parse(words[0], CultureInfo.InvariantCulture) / 1000, PeakBytes = long.Parse(words[1], CultureInfo.InvariantCulture) };
    }

    /// <summary>Runs of several things, in turn. The first of each warms up what all share, and is left out where there are more.</summary>
    private sealed class Rounds
    {
        private readonly Dictionary<string, List<Measured>> _runs = [];

        public void Add(string name, Measured run, Func<Measured, Measured>? read = null)
        {
            if (!_runs.TryGetValue(name, out List<Measured>? runs))
                _runs.Add(name, runs = []);
            runs.Add(read is null ? run : read(run));
        }

        public void Print(string what, string of, string to, string target) =>
            Print($"{what,-70} {MedianOf(of, run => run.Seconds) / MedianOf(to, run => run.Seconds):F2} (processor {MedianOf(of, run => run.ProcessorSeconds) / MedianOf(to, run => run.ProcessorSeconds):F2}; {MedianOf(of, run => run.Seconds):F3} s / {MedianOf(to, run => run.Seconds):F3} s; {target})");

        public void PrintBytes(string what, string of, string to, string target) =>
            Print($"{what,-70} {MedianOf(of, run => run.PeakBytes) / MedianOf(to, run => run.PeakBytes):F2} ({MedianOf(of, run => run.PeakBytes) / 1e6:F1} MB / {MedianOf(to, run => run.PeakBytes) / 1e6:F1} MB; {target})");

        private double MedianOf(string name, Func<Measured, double> value) => Measured.MedianOf(_runs[name].Skip(_runs[name].Count > 1 ? 1 : 0).Select(value));

        private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    }
}
