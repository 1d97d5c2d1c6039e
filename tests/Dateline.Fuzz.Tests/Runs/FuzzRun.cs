using System.Diagnostics;
using Dateline.Fuzz.Inputs;
using Dateline.Fuzz.Targets;

namespace Dateline.Fuzz.Runs;

/// <summary>
/// Gives texts to targets, round by round, so that none waits for the others. Of one fault the first text is kept, as small as
/// it can be made; a target with many faults is left alone.
/// </summary>
/// <param name="output">Where failures are told as they come.</param>
internal sealed class FuzzRun(int seed, FailureFolder failures, UnderWay underWay, TextWriter output)
{
    private const int MostFaults = 20;

    /// <param name="executions">Of all targets together; each gets its share, and at least one.</param>
    public IReadOnlyList<TargetRun> Count(IReadOnlyList<Target> targets, long executions)
    {
        long shares = targets.Sum(target => target.Share);
        TargetRun[] runs = [.. targets.Select(target => new TargetRun(target, Math.Max(1, (long)((decimal)executions * target.Share / shares))))];
        while (Array.Exists(runs, run => !run.IsOver))
            Round(runs);
        return runs;
    }

    /// <summary>Whole rounds, as many as begin in this time.</summary>
    public IReadOnlyList<TargetRun> Time(IReadOnlyList<Target> targets, TimeSpan time)
    {
        TargetRun[] runs = [.. targets.Select(target => new TargetRun(target, long.MaxValue))];
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < time && Array.Exists(runs, run => !run.IsOver))
            Round(runs);
        return runs;
    }

    private void Round(TargetRun[] runs)
    {
        foreach (TargetRun run in runs)
        {
            for (int i = 0; i < run.Target.Share && !run.IsOver; i++)
                Execute(run);
        }
    }

    private void Execute(TargetRun run)
    {
        string text = run.Next(seed);
        underWay.Is(text);
        if (Fault.Of(run.Target, text) is not { } fault)
            return;
        run.Failures++;
        if (!run.Faults.Add(fault.Name))
            return;
        run.IsGivenUp = run.Faults.Count >= MostFaults;
        string small = Minimizer.Minimize(text, candidate =>
        {
            underWay.Is(candidate);
            return Fault.Of(run.Target, candidate)?.Name == fault.Name;
        });
        string path = failures.Keep(run.Target.Name, small);
        output.WriteLine($"{run.Target.Name}: {Fault.Of(run.Target, small)?.Detail ?? fault.Detail}");
        output.WriteLine($"  {path}");
        output.WriteLine($"  dotnet run -c Release --project tests/Dateline.Fuzz.Tests -- --repeat {path} {run.Target.Name}");
    }
}
