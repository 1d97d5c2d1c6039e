using Dateline.Fuzz.Runs;
using Dateline.Fuzz.Targets;

namespace Dateline.Fuzz;

/// <summary>The fuzzer as a program. Its exit status is 1 where a text failed, and 2 where the command line cannot be read.</summary>
internal static class Program
{
    private const int MostSeeds = 200;

    public static int Main(string[] arguments) => Run(arguments, Console.Out);

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        Options options = Options.Read(arguments, out string fault);
        if (fault.Length > 0)
        {
            output.WriteLine(fault);
            output.WriteLine(Options.Usage);
            return 2;
        }

        if (options.IsAfl)
            Afl.Run(options.Targets[0]);
        else if (options.Seeds is not null)
            Afl.WriteSeeds(options.Targets[0], options.Seeds, MostSeeds);
        else if (options.Repeat is not null)
            return Repeat(options, options.Repeat, output);
        else
            return Fuzz(options, output);
        return 0;
    }

    private static int Fuzz(Options options, TextWriter output)
    {
        var failures = new FailureFolder(options.Failures);
        IReadOnlyList<TargetRun> runs;
        using (var underWay = new UnderWay(failures))
        {
            output.WriteLine($"What is under way stands in {underWay.Path} until the run is over.");
            var run = new FuzzRun(options.Seed, failures, underWay, output);
            runs = options.Seconds is { } seconds ? run.Time(options.Targets, TimeSpan.FromSeconds(seconds)) : run.Count(options.Targets, options.Executions);
        }

        foreach (TargetRun run in runs)
            output.WriteLine($"{run.Target.Name,-12}{run.Executions,12} executions{FailuresOf(run)}");
        output.WriteLine($"{"in total",-12}{runs.Sum(run => run.Executions),12} executions, seed {options.Seed}, {runs.Sum(run => run.Faults.Count)} faults");
        return runs.Any(run => run.Failures > 0) ? 1 : 0;
    }

    private static string FailuresOf(TargetRun run) =>
        run.Failures == 0 ? "" : $", {run.Failures} failed in {run.Faults.Count} ways{(run.IsGivenUp ? ", given up" : "")}";

    private static int Repeat(Options options, string path, TextWriter output)
    {
        string text = path.EndsWith(".bin", StringComparison.Ordinal) ? UnderWay.TextIn(path) : InputFile.Read(path);
        int failed = 0;
        foreach (Target target in options.Targets)
        {
            Fault? fault = Fault.Of(target, text);
            failed += fault is null ? 0 : 1;
            output.WriteLine($"{target.Name}: {fault?.Detail ?? "nothing wrong"}");
        }

        return failed > 0 ? 1 : 0;
    }
}
