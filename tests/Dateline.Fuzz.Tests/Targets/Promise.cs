namespace Dateline.Fuzz.Targets;

/// <summary>What holds for every text.</summary>
internal static class Promise
{
    /// <param name="promise">A sentence, the same for every text: it tells one fault from another.</param>
    /// <param name="seen">What was seen instead.</param>
    public static void Keep(bool isKept, string promise, Func<string>? seen = null)
    {
        if (!isKept)
            throw new BrokenPromiseException(promise, seen?.Invoke() ?? "");
    }
}

internal sealed class BrokenPromiseException(string promise, string seen) : Exception($"Broken: {promise} {seen}".TrimEnd())
{
    public string Promise { get; } = promise;
}
