using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Dateline.Benchmarks;

/// <summary>One run of a whole process.</summary>
/// <param name="Seconds">From start to exit.</param>
/// <param name="PeakBytes">The largest resident set that was seen (sampled, so at most a little too small); 0 where the system does not say.</param>
internal sealed record Measured(double Seconds, long PeakBytes)
{
    /// <summary>What it and whatever it started took of all processors, as far as the system says.</summary>
    public double ProcessorSeconds { get; private init; }

    /// <summary>What it printed.</summary>
    public string Output { get; private init; } = "";

    public static Measured Process(string file, params string[] arguments)
    {
        double processor = ProcessorOfChildren();
        var watch = Stopwatch.StartNew();
        using Process process = System.Diagnostics.Process.Start(new ProcessStartInfo(file, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => output.Append(line.Data);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long peak = 0;
        while (!process.WaitForExit(10))
            peak = Math.Max(peak, PeakOf(process.Id));
        double seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        process.WaitForExit();
        return new Measured(seconds, peak) { ProcessorSeconds = ProcessorOfChildren() - processor, Output = output.ToString() };
    }

    public static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>Of processes that have ended, with those that they waited for.</summary>
    private static double ProcessorOfChildren() => OperatingSystem.IsLinux() && ProcessorTime.OfChildren(out double seconds) ? seconds : 0;

    private static long PeakOf(int process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).Trim().ToString().Split(' ')[0], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
