using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Linking.Time;

/// <summary>One name under <c>after</c>, <c>before</c> or <c>within</c>, where it is written.</summary>
internal sealed class WrittenSaying(BoundEntry sayer, TimeWord word, ReferenceValue written, BoundEntry named)
    : TimeSaying<BoundEntry>(sayer, word, named, AmountOf(written.Distance?.AtLeast), AmountOf(written.Distance?.AtMost))
{
    public ReferenceValue Written { get; } = written;

    public FieldSymbol Field => FieldOf(Word);

    public static FieldSymbol FieldOf(TimeWord word) => word switch { TimeWord.After => BuiltIns.After, TimeWord.Before => BuiltIns.Before, _ => BuiltIns.Within };

    public static WrittenSaying Of(AfterArc<BoundEntry> arc) => (WrittenSaying)arc.Said;

    public static WrittenSaying Of(TimeStatement<BoundEntry> statement) => (WrittenSaying)statement.Said;

    /// <summary>Where a statement stands: the amount, which is what may be wrong, or the name.</summary>
    public static BoundValue ValueOf(TimeStatement<BoundEntry> statement)
    {
        ReferenceValue written = Of(statement).Written;
        return statement.Amount is null ? written : (statement.IsAtMost ? written.Distance!.AtMost : written.Distance!.AtLeast)!.Value;
    }

    private static TimeAmount? AmountOf(Binding.Bound.Amount? amount) => amount is null ? null : new TimeAmount(amount.Text, DayShift.Of(amount.Value.Duration));
}
