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
        ShapePeer.Peer,
    ];

    /// <summary>Packages of Node that the program needs, in one of the folders of <c>NODE_PATH</c>.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>What stands before the name of a command, where the program is started by another.</summary>
    public IReadOnlyList<string> BeforeCommand { get; init; } = [];

    public bool IsInstalled => StartedProgram.IsInstalled(Program)
        && Packages.All(package => StartedProgram.FoldersOf("NODE_PATH").Any(folder => Directory.Exists(Path.Combine(folder, package))));

    /// <param name="executable">A published <c>dateline</c>; null for the one that is built beside this program, which the SDK starts.</param>
    public static Peer Dateline(string? executable)
    {
        string[] before = executable is null ? [Repository.PathTo("dsl", "Dateline.Cli", "bin", CheckBenchmark.Configuration, "net10.0", "dateline.dll")] : [];
        return new Peer(executable is null ? "dateline (JIT)" : "dateline", executable ?? "dotnet", folder => [.. before, "check", folder]) { BeforeCommand = before };
    }
}
