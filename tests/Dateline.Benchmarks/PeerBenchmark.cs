using System.Globalization;

namespace Dateline.Benchmarks;

/// <summary>
/// How long <c>dateline check</c> takes beside programs that check the same chains of numbers: each as a whole process, in an order
/// that is shuffled in every round. The others check only that balances connect, or only the shape; Dateline checks the whole of its
/// language.
/// </summary>
internal static class PeerBenchmark
{
    private const int Rounds = 5;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static int Run(string? executable)
    {
        Peer own = Peer.Dateline(executable);
        IReadOnlyList<Peer> peers = [own, .. Peer.Known.Where(peer => peer.IsInstalled)];
        foreach (Peer missing in Peer.Known.Where(peer => !peer.IsInstalled))
            Console.Out.WriteLine($"{missing.Name} is not installed and is left out");
        Console.Out.WriteLine("events   program          median      memory     dateline is");
        foreach (int size in Sizes)
        {
            string folder = Path.Combine(Path.GetTempPath(), "dateline-benchmark-peers", size.ToString(CultureInfo.InvariantCulture));
            Corpus.Write(size, folder, Console.Error);
            PeerCorpus.Write(size, folder);
            ShapePeer.Write(own, folder);
            IReadOnlyDictionary<Peer, List<Measured>> runs = RunAll(peers, folder);
            double ownMedian = Measured.MedianOf(runs[own].Select(run => run.Seconds));
            foreach (Peer peer in peers)
            {
                double median = Measured.MedianOf(runs[peer].Select(run => run.Seconds));
                string ratio = peer == own ? "" : string.Create(CultureInfo.InvariantCulture, $"{ownMedian / median,10:F2} x");
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{size,7}  {peer.Name,-15} {1000 * median,7:F0} ms  {runs[peer].Max(run => run.PeakBytes) / 1_000_000,6} MB {ratio}"));
            }
        }

        return 0;
    }

    private static Dictionary<Peer, List<Measured>> RunAll(IReadOnlyList<Peer> peers, string folder)
    {
        var random = new Random(20211018);
        var runs = peers.ToDictionary(peer => peer, _ => new List<Measured>());
        for (int round = 0; round <= Rounds; round++)
        {
            Peer[] order = [.. peers];
            random.Shuffle(order);
            foreach (Peer peer in order)
            {
                var measured = Measured.Process(peer.Program, peer.ArgumentsFor(folder));
                if (round > 0)
                    runs[peer].Add(measured);
            }
        }

        return runs;
    }
}
