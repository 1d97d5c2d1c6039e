using Dateline.Testing;

namespace Dateline.Benchmarks;

/// <summary>A program that checks the chains of the corpus, and how it is called.</summary>
internal sealed record Peer(string Name, string Program, Func<string, string[]> ArgumentsFor)
{
    /// <summary>In jq: every change of a mission begins at what the one before left.</summary>
    private const string ChainsConnect =
        "[group_by(.mission)[] | . as $chain | range(1; length) | $chain[.].ceiling.from == $chain[. - 1].ceiling.to] | all";

    public static IReadOnlyList<Peer> Known { get; } =
    [
        new("ledger", "ledger", folder => ["-f", Path.Combine(folder, PeerCorpus.JournalName), "balance", "--depth", "1"]),
        new("hledger", "hledger", folder => ["-f", Path.Combine(folder, PeerCorpus.JournalName), "check"]),
        new("jq", "jq", folder => ["-e", ChainsConnect, Path.Combine(folder, PeerCorpus.JsonName)]),
    ];

    /// <param name="executable">A published <c>dateline</c>; null for the one that is built beside this program, which the SDK starts.</param>
    public static Peer Dateline(string? executable) => executable is null
        ? new("dateline (JIT)", "dotnet", folder => [Repository.PathTo("dsl", "Dateline.Cli", "bin", CheckBenchmark.Configuration, "net10.0", "dateline.dll"), "check", folder])
        : new("dateline", executable, folder => ["check", folder]);

    public bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Program)));
}
