using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Logic;

namespace Dateline.Language.Linking.Network;

/// <summary>What is said of the times of entries, and what follows from all of it, worked out when it is asked for.</summary>
internal sealed class TimeKnowledge(IReadOnlyList<WrittenSaying> sayings, TimeNetwork<BoundEntry> network, bool isWorkedOut)
{
    private readonly Lazy<TimeNetwork<BoundEntry>> _network = new(
        () =>
        {
            // What cannot be has been said by the order alone.
            if (!isWorkedOut)
                network.Resolve(report: null);
            return network;
        },
        LazyThreadSafetyMode.ExecutionAndPublication);

    public static TimeKnowledge None { get; } = new([], TimeNetwork<BoundEntry>.Empty, isWorkedOut: true);

    /// <summary>In the order of files and places, also what cannot be so.</summary>
    public IReadOnlyList<WrittenSaying> Sayings => sayings;

    public TimeNetwork<BoundEntry> Network => _network.Value;
}
