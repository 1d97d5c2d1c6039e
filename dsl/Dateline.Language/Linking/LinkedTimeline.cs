using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>The bound files of one timeline, joined: ids are looked up here, and events stand in order of time.</summary>
/// <param name="Chronology">Every event (repeated ids once) in order of time: by date, with its time of day, then <c>after</c>, then id; those without a date last.</param>
/// <param name="Findings">Repeated ids, references that lead nowhere or to the wrong kind, and <c>after</c> that cannot be (DTL31xx).</param>
public sealed record LinkedTimeline(
    TimelineSchema Schema,
    EntryIndex Index,
    IReadOnlyList<BoundEntry> Chronology,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>What <c>after</c> says about order where the dates leave it open.</summary>
    public AfterOrder After { get; init; } = AfterOrder.None;

    /// <summary>The ids of the sources that an entry other than themselves names, in whatever place.</summary>
    public ISet<string> NamedSources { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
