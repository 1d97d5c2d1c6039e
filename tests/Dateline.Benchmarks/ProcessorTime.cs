using System.Runtime.InteropServices;

namespace Dateline.Benchmarks;

/// <summary>What the system knows of processor time, in microseconds: what it writes into files are hundredths of a second, and a program starts in two of them.</summary>
internal static partial class ProcessorTime
{
    private const int Children = -1;

    /// <param name="seconds">Of processes that have ended, with those that they waited for.</param>
    public static bool OfChildren(out double seconds)
    {
        Span<long> usage = stackalloc long[64];
        bool isKnown = Usage(Children, ref MemoryMarshal.GetReference(usage)) == 0;
        seconds = usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
        return isKnown;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int Usage(int who, ref long usage);
}
