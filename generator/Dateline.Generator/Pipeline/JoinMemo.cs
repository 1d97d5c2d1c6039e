using System.Runtime.CompilerServices;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;

namespace Dateline.Generator.Pipeline;

/// <summary>
/// Remembers the last join of each timeline. Roslyn hands over all files of all timelines when one changes, and the same
/// objects for those that did not: where all are the same, so is the join; otherwise what was found in them is looked at
/// again where it may differ. It may only save work.
/// </summary>
internal sealed class JoinMemo
{
    private readonly ConditionalWeakTable<TimelineFile, Remembered> _last = new();

    public JoinedTimeline Join(TimelineFile timeline, IReadOnlyList<EventsFile> files, Surroundings around, BuildDate buildDate, Func<AnalysisMemo, JoinedTimeline> join)
    {
        lock (_last)
        {
            Remembered remembered = _last.GetValue(timeline, _ => new Remembered());
            if (remembered.Joined is not { } last || last.BuildDate != buildDate || !AreSame(last.Around, around) || !AreSame(last.Files, files))
                remembered.Joined = join(remembered.Analysed);
            return remembered.Joined;
        }
    }

    /// <summary>Mostly nothing lies around a timeline; what does is looked at anew in every run.</summary>
    private static bool AreSame(Surroundings left, Surroundings right) => left.AreEmpty && right.AreEmpty;

    private static bool AreSame(IReadOnlyList<EventsFile> left, IReadOnlyList<EventsFile> right)
    {
        if (left.Count != right.Count)
            return false;
        for (int i = 0; i < left.Count; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
                return false;
        }

        return true;
    }

    private sealed class Remembered
    {
        public JoinedTimeline? Joined { get; set; }

        public AnalysisMemo Analysed { get; } = new();
    }
}
