using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Verbs;

/// <summary>Several values of one entry, each of which is held against every one listed before it. Those that are not there are skipped.</summary>
public abstract class PairBody(IReadOnlyList<PathExpression> paths) : EntryBody
{
    public sealed override IReadOnlyList<PathExpression> Paths { get; } = paths;

    internal sealed override Truth Holds(BoundEntry subject, World world)
    {
        Truth holds = Truth.True;
        for (int later = 1; later < Paths.Count; later++)
        {
            PathReading second = PathReader.Read(Paths[later], subject, world);
            for (int earlier = 0; earlier < later && second.Presence != Presence.Absent; earlier++)
            {
                PathReading first = PathReader.Read(Paths[earlier], subject, world);
                if (first.Presence != Presence.Absent)
                    holds = holds.And(HoldsBetween(first.Value, second.Value));
            }
        }

        return holds;
    }

    private protected abstract Truth HoldsBetween(in Value first, in Value second);
}
