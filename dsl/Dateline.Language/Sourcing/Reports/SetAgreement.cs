using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Values.Sets;

namespace Dateline.Language.Sourcing.Reports;

/// <summary>Whether two changes of a set cannot both be so. A source that tells of fewer who join or leave is vaguer.</summary>
/// <param name="exists">Whether a name leads anywhere: one that does not contradicts nothing.</param>
internal sealed class SetAgreement(Func<string, bool> exists)
{
    public bool Contradict(ChangeValue value, ChangeValue report) => (value, report) switch
    {
        ({ Delta: SetStepValue stated }, { Delta: SetStepValue said }) => TellsMore(stated.Joining, said.Joining) || TellsMore(stated.Leaving, said.Leaving),
        ({ Delta: SetStepValue stated }, { To: ListValue whole }) => Contradict(stated, whole),
        ({ To: ListValue whole }, { Delta: SetStepValue said }) => Contradict(said, whole),
        _ => false,
    };

    private bool Contradict(SetStepValue step, ListValue whole) => (whole.Others.Count == 0 && TellsMore(whole.Items, step.Joining)) || NamesIn(whole.Items).Overlaps(NamesIn(step.Leaving));

    private bool TellsMore(IReadOnlyList<BoundValue> stated, IReadOnlyList<BoundValue> said)
    {
        // What cannot be read may be any of them.
        if (stated.Any(static member => SetMembers.NameOf(member) is null))
            return false;
        return !NamesIn(said).IsSubsetOf(NamesIn(stated));
    }

    private HashSet<string> NamesIn(IReadOnlyList<BoundValue> members) =>
        new(members.Select(SetMembers.NameOf).OfType<string>().Where(exists), StringComparer.Ordinal);
}
