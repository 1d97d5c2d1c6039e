namespace Dateline.Language.Diagnostics;

/// <summary>
/// Counts the steps of what could grow faster than its input. The clock differs between machines; a law over attacks asks
/// that twice the text takes about twice the steps. Nobody counts outside of the tests.
/// </summary>
internal static class Effort
{
    private static readonly AsyncLocal<Counter?> Current = new();

    public static void Count(long steps) => Current.Value?.Add(steps);

    /// <summary>Counts whatever this call does, on whichever threads.</summary>
    public static long Of(Action run)
    {
        var counter = new Counter();
        Current.Value = counter;
        try
        {
            run();
        }
        finally
        {
            Current.Value = null;
        }

        return counter.Steps;
    }

    private sealed class Counter
    {
        private long _steps;

        public long Steps => Interlocked.Read(ref _steps);

        public void Add(long steps) => Interlocked.Add(ref _steps, steps);
    }
}
