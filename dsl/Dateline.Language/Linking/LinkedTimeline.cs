using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Network;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking;

/// <summary>The bound files of one timeline, joined: ids are looked up here, and events stand in order of time.</summary>
/// <param name="Chronology">Every event (repeated ids once) in order of time: by the days that follow for it, with its time of day, then <c>after</c>, then id; those of whose days nothing is known last.</param>
/// <param name="Findings">Repeated ids, references that lead nowhere or to the wrong kind, and circles of <c>after</c> (DTL31xx).</param>
public sealed record LinkedTimeline(
    TimelineSchema Schema,
    EntryIndex Index,
    IReadOnlyList<BoundEntry> Chronology,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>The files that were joined, with every reference by the id that its entry has now.</summary>
    public IReadOnlyList<BoundFile> Files { get; init; } = [];

    /// <summary>Findings of Binding that need all entries to be finished, each with what it becomes; null where another one says it.</summary>
    internal IReadOnlyDictionary<Finding, Finding?> Finished { get; init; } = new Dictionary<Finding, Finding?>();

    /// <summary>What <c>after</c> says about order where the dates leave it open.</summary>
    public AfterOrder After { get; init; } = AfterOrder.None;

    /// <summary>What is said of dates, with distances, and what follows from it.</summary>
    internal TimeKnowledge Times { get; init; } = TimeKnowledge.None;

    /// <summary>The days that follow for an event or an observation from its own date and from everything that is said of it and of others.</summary>
    public EntryBounds BoundsOf(BoundEntry entry) => EntryBounds.Of(Times.Network, entry);

    /// <summary>The days that follow for an entry, in a sentence with its reasons; null where its own date says as much.</summary>
    public string? WhatFollowsFor(BoundEntry entry) => BoundsWords.Of(Times.Network, entry);

    /// <summary>The entries for which something may follow.</summary>
    public IReadOnlyList<BoundEntry> WithBounds => Times.Network.Events;

    /// <summary>Every name under <c>after</c>, <c>before</c> and <c>within</c> that leads to an event, in the order of files and places.</summary>
    public IEnumerable<(BoundEntry Sayer, FieldSymbol Field, ReferenceValue Named)> SaidOfTimes => Times.Sayings.Select(said => (said.Sayer, said.Field, said.Written));

    /// <summary>Entries that say the same: hints, which an entry may be excused from.</summary>
    internal IReadOnlyList<RuleFinding> Alike { get; init; } = [];

    /// <summary>The ids of the sources that an entry other than themselves names, in whatever place.</summary>
    public ISet<string> NamedSources { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Findings of Binding as they are said, once all entries are known.</summary>
    public IEnumerable<Finding> Finish(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            Finding? said = Finished.TryGetValue(finding, out Finding? finished) ? finished : finding;
            if (said is not null)
                yield return said;
        }
    }
}
