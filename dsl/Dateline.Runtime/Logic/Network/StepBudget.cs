namespace Dateline.Logic;

/// <summary>How many steps a question about dates may still take. It is counted, never timed, so that the answer is the same everywhere.</summary>
internal sealed class StepBudget(long steps)
{
    private const long Least = 2_000_000;
    private const long ForEach = 400;

    private long _left = steps;

    public bool IsSpent => _left <= 0;

    /// <param name="days">How many days depend on each other.</param>
    public static StepBudget For(int days) => new(Least + (ForEach * days));

    public void Spend() => _left--;
}
