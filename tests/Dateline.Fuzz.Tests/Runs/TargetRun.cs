using Dateline.Fuzz.Inputs;
using Dateline.Fuzz.Targets;

namespace Dateline.Fuzz.Runs;

/// <summary>How far a target is in a run.</summary>
/// <param name="most">How many texts it gets.</param>
internal sealed class TargetRun(Target target, long most)
{
    private readonly Mutator _mutator = new(target.Seeds, target.Longest);

    public Target Target { get; } = target;

    public long Executions { get; private set; }

    /// <summary>How many of them failed.</summary>
    public long Failures { get; set; }

    /// <summary>What told the failures apart.</summary>
    public HashSet<string> Faults { get; } = new(StringComparer.Ordinal);

    public bool IsGivenUp { get; set; }

    public bool IsOver => IsGivenUp || Executions >= most;

    /// <summary>The first texts are the seeds as they are.</summary>
    public string Next(int seed)
    {
        long number = Executions++;
        return number < Target.Seeds.Count && most > 2L * Target.Seeds.Count ? Target.Seeds[(int)number] : _mutator.Text(seed, number);
    }
}
