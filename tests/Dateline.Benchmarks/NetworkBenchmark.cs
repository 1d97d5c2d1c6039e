using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dateline.Emit.CSharp;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Testing;

namespace Dateline.Benchmarks;

/// <summary>
/// What distances between events cost: 10,000 events with 30,000 of them in one part, half of the events without a date, against the same events
/// without distances; as whole processes, and in one process after the edit of a date.
/// </summary>
internal static class NetworkBenchmark
{
    private const int Events = 10_000;
    private const int InAFile = 500;
    private const int Runs = 5;

    private static readonly DateTime First = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="executable">A published <c>dateline</c>; null for the program that the SDK starts and compiles as it runs.</param>
    public static int Run(string? executable)
    {
        string root = Path.Combine(Path.GetTempPath(), "dateline-benchmark-network");
        string with = Write(Path.Combine(root, "with"), hasDistances: true);
        string without = Write(Path.Combine(root, "without"), hasDistances: false);
        string cli = Repository.PathTo("dsl", "Dateline.Cli", "bin", CheckBenchmark.Configuration, "net10.0", "dateline.dll");
        List<Measured> checkWith = [], checkWithout = [];
        for (int run = 0; run < Runs; run++)
        {
            checkWith.Add(Check(with));
            checkWithout.Add(Check(without));
        }

        double median = Measured.MedianOf(checkWith.Select(run => run.Seconds)), medianWithout = Measured.MedianOf(checkWithout.Select(run => run.Seconds));
        double processor = Measured.MedianOf(checkWith.Select(run => run.ProcessorSeconds)), processorWithout = Measured.MedianOf(checkWithout.Select(run => run.ProcessorSeconds));
        Print($"check, 10,000 events, 30,000 distances   {median:F2} s, processor {processor:F2} s   (target at most 1 s)");
        Print($"check, the same without distances        {medianWithout:F2} s, processor {processorWithout:F2} s");
        Print($"with / without                           {median / medianWithout:F2}, processor {processor / processorWithout:F2}");
        (double first, double edit) = InOneProcess(with);
        (double firstWithout, double editWithout) = InOneProcess(without);
        Print($"in one process, a first analysis         {first:F3} s of processor   (without {firstWithout:F3} s)");
        Print($"in one process, the edit of a date       {edit:F3} s of processor   (without {editWithout:F3} s)");
        return 0;

        Measured Check(string folder) => executable is null ? Measured.Process("dotnet", cli, "check", folder) : Measured.Process(executable, "check", folder);
    }

    private static (double First, double Edit) InOneProcess(string folder)
    {
        string[] paths = [.. Directory.GetFiles(folder, "*.events.yaml").Order(StringComparer.Ordinal)];
        var definition = TimelineDefinition.Read(new SourceFile("network.timeline.yaml", File.ReadAllText(Path.Combine(folder, "network.timeline.yaml"))), CSharpTarget.WithoutProject);
        var files = paths.Select(path => Analysis.Bind(new SourceFile(Path.GetFileName(path), File.ReadAllText(path)), definition)).ToList();
        List<double> firsts = [], edits = [];
        for (int run = 0; run < Runs; run++)
        {
            var memo = new AnalysisMemo();
            double begun = Processor();
            Analysis.Of(definition, files, memo: memo);
            firsts.Add(Processor() - begun);
            string text = File.ReadAllText(paths[3]).Replace("date: 19", "date:  19", StringComparison.Ordinal);
            var edited = files.ToList();
            begun = Processor();
            edited[3] = Analysis.Bind(new SourceFile(Path.GetFileName(paths[3]), text), definition);
            Analysis.Of(definition, edited, memo: new AnalysisMemo(memo));
            edits.Add(Processor() - begun);
        }

        return (Measured.MedianOf(firsts), Measured.MedianOf(edits));
    }

    /// <summary>Each third event has a date; the others lie between. A seed makes the same folder every time.</summary>
    private static string Write(string folder, bool hasDistances)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "network.timeline.yaml"), "dateline: 1\ntimeline: network\nevents:\n  step:\n    fields:\n      place: integer\n");
        var random = new Random(4);
        var text = new StringBuilder();
        for (int i = 0; i < Events; i++)
        {
            string date = i % 3 == 0 ? First.AddDays(4 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "{ unknown: nobody says }";
            text.Append(CultureInfo.InvariantCulture, $"e-{i}:\n  kind: step\n  date: {date}\n  place: {i}\n");
            if (hasDistances && i > 0)
            {
                int one = Math.Max(0, i - random.Next(1, 40)), other = Math.Max(0, i - random.Next(1, 40)), near = Math.Max(0, i - random.Next(1, 10));
                text.Append(CultureInfo.InvariantCulture, $"  after: [{{ event: e-{one}, at-least: {i - one} days }}, {{ event: e-{other}, at-most: {(i - other + 2) / 3 + 1} months }}]\n");
                text.Append(CultureInfo.InvariantCulture, $"  within: {{ event: e-{near}, at-most: {i - near} weeks }}\n");
            }

            if (i % InAFile != InAFile - 1)
                continue;
            File.WriteAllText(Path.Combine(folder, $"{i / InAFile:D3}.events.yaml"), text.ToString());
            text.Clear();
        }

        return folder;
    }

    private static double Processor() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
