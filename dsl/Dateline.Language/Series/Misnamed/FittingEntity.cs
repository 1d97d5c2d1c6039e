using Dateline.Language.Linking.Time;

namespace Dateline.Language.Series.Misnamed;

/// <summary>Another entity that an <c>as-of</c> fits.</summary>
/// <param name="Settled">What is wrong with that entity's series because the <c>as-of</c> names another one.</param>
internal sealed record FittingEntity(string EntityId, IReadOnlyCollection<ChainFault> Settled)
{
    /// <summary>Null where one of the values contradicts it, where none is confirmed, or where it has its own for that day.</summary>
    public static FittingEntity? Of(string entityId, IReadOnlyList<ObservedMove> stated, AfterOrder after)
    {
        var settled = new HashSet<ChainFault>();
        bool isConfirmed = false;
        foreach (ObservedMove move in stated)
        {
            if (move.IsStatedIn(entityId))
                return null;
            Trial trial = move.WithIn(entityId, after);
            if (trial.Added.Count > 0)
                return null;
            // What lacked a beginning there, and has one with it, says the same.
            isConfirmed |= trial.IsConfirmed || trial.Gone.Count > 0;
            settled.UnionWith(trial.Gone);
        }

        return isConfirmed ? new FittingEntity(entityId, settled) : null;
    }
}
