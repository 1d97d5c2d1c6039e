using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Dateline.Benchmarks;

/// <summary>
/// What an IDE asks of the generator: a first run over 200 files with 500 events each, then one after the edit of a value, and one after an
/// edit of C#, in the same process; and what is kept between them.
/// </summary>
internal static class GeneratorBenchmark
{
    private const int Events = 100_000;
    private const int Rounds = 5;

    public static int Run()
    {
        string folder = Path.Combine(Path.GetTempPath(), "dateline-benchmark-generator");
        Corpus.Write(Events, folder, Console.Error);
        List<double> first = [], value = [], date = [], csharp = [];
        for (int round = 0; round <= Rounds; round++)
        {
            var project = new RunningProject(folder);
            double firstMs = Time(project.Run);
            double valueMs = Time(() => project.Edit(file: 100 + round, "  people: 7\n", "  people: 8\n").Run());
            double dateMs = Time(() => project.Edit(file: 50 + round, "-01\n", "-02\n").Run());
            double csharpMs = Time(() => project.EditCSharp().Run());
            if (round == 0)
                continue;
            first.Add(firstMs);
            value.Add(valueMs);
            date.Add(dateMs);
            csharp.Add(csharpMs);
        }

        double firstMedian = Measured.MedianOf(first);
        Print($"first run               {firstMedian:F0} ms");
        PrintRatio("after a value", value, firstMedian, " (target at most 0.03)");
        PrintRatio("after dates", date, firstMedian, "");
        PrintRatio("after an edit of C#", csharp, firstMedian, "");
        Print($"steps after it          {RunningProject.StepsAfterCSharp(folder)}   (target 0)");
        return PrintMemory(folder);
    }

    /// <summary>Files are edited by one line; what is kept is counted without the texts, which are the host's.</summary>
    private static int PrintMemory(string folder)
    {
        var project = new RunningProject(folder);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        project.Run();
        long afterFirst = GC.GetTotalMemory(forceFullCollection: true) - before;
        project.Edit(file: 100, "  people: 7\n", "  people: 8\n").Run();
        long afterEdit = GC.GetTotalMemory(forceFullCollection: true) - before;
        Print($"kept after a first run  {afterFirst / 1_000_000} MB, {afterFirst / (double)project.Bytes:F1} x the YAML   (target at most 6)");
        Print($"kept after an edit      {afterEdit / 1_000_000} MB, {afterEdit / (double)project.Bytes:F1} x the YAML");
        Print($"of which C# that the compiler keeps: {project.GeneratedCharacters * 2 / (double)project.Bytes:F1} x the YAML");
        GC.KeepAlive(project);
        return 0;
    }

    private static double Time(Action run)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void PrintRatio(string name, List<double> times, double first, string target)
    {
        double median = Measured.MedianOf(times);
        Print($"{name,-23} {median:F1} ms, {median / first:F3} of it   {target}");
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
