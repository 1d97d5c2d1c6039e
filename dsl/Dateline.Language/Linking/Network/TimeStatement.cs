using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Network;

/// <summary>One thing that an entry says of when it was and when another one was.</summary>
/// <param name="Field"><c>after</c>, <c>before</c> or <c>within</c>.</param>
/// <param name="Amount">How far the two are apart; null where only their order is said.</param>
internal sealed record TimeStatement(BoundEntry Sayer, FieldSymbol Field, ReferenceValue Written, BoundEntry Earlier, BoundEntry Later, Amount? Amount, bool IsAtMost)
{
    public DayShift Shift => Amount is null ? default : DayShift.Of(Amount.Value.Duration);

    /// <summary>Whether another amount alone could make up for so many days.</summary>
    public bool CouldGive(long days) => Amount is not null && (IsAtMost || Shift.Fewest >= days);

    /// <summary>Where it stands: the amount, which is what may be wrong, or the name.</summary>
    public BoundValue Value => Amount is null ? Written : Amount.Value;

    /// <summary>From one name: its order, and what it says of the distance.</summary>
    public static IEnumerable<TimeStatement> Of(BoundEntry sayer, FieldSymbol field, ReferenceValue written, BoundEntry earlier, BoundEntry later)
    {
        EventDistance? distance = written.Distance;
        if (ReferenceEquals(field, BuiltIns.Within))
        {
            if (distance?.AtMost is { } most)
            {
                yield return new TimeStatement(sayer, field, written, earlier, later, most, IsAtMost: true);
                yield return new TimeStatement(sayer, field, written, later, earlier, most, IsAtMost: true);
            }

            yield break;
        }

        yield return new TimeStatement(sayer, field, written, earlier, later, distance?.AtLeast, IsAtMost: false);
        if (distance?.AtMost is { } longest)
            yield return new TimeStatement(sayer, field, written, earlier, later, longest, IsAtMost: true);
    }
}
