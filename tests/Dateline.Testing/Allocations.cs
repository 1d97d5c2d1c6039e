namespace Dateline.Testing;

/// <summary>What a piece of work takes of memory, told apart from what other threads do to the figure.</summary>
public static class Allocations
{
    private const int Tries = 5;

    /// <summary>Bytes allocated on this thread, the fewest of five tries: a collection that another thread starts in the middle counts the unused
    /// rest of this thread's allocation buffer (up to 8 kB) as if it had been taken.</summary>
    public static long FewestOf(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        long fewest = long.MaxValue;
        for (int number = 0; number < Tries; number++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return fewest;
    }
}
