using System.Runtime.CompilerServices;
using Dateline.Language.Workspace;

namespace Dateline.Generator.Pipeline;

/// <summary>
/// Remembers the last join of each timeline. Roslyn hands over all files of all timelines when one changes, and the same
/// objects for those that did not: where all are the same, so is the join. It may only save work.
/// </summary>
internal sealed class JoinMemo
{
    private readonly ConditionalWeakTable<TimelineFile, JoinedTimeline> _last = new();

    public JoinedTimeline Join(TimelineFile timeline, IReadOnlyList<EventsFile> files, BuildDate buildDate, Func<JoinedTimeline> join)
    {
        lock (_last)
        {
            if (_last.TryGetValue(timeline, out JoinedTimeline? last) && last.BuildDate == buildDate && AreSame(last.Files, files))
                return last;
            JoinedTimeline joined = join();
            _last.Remove(timeline);
            _last.Add(timeline, joined);
            return joined;
        }
    }

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
}
