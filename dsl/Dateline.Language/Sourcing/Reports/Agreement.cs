using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Logic;

namespace Dateline.Language.Sourcing.Reports;

/// <summary>
/// Whether what a source reports cannot be true together with a value. A vaguer report that contains the value
/// agrees; what is unknown or unreadable on either side contradicts nothing.
/// </summary>
/// <param name="index">The entries that there are: a reference that leads nowhere contradicts nothing. Null where they all are.</param>
public sealed class Agreement(EntryIndex? index)
{
    /// <summary>For data of which no reference leads nowhere, or of which somebody else has said so.</summary>
    public static readonly Agreement OfWhatIsWritten = new(null);

    /// <param name="tolerance">How far numbers, and in days dates, may lie apart and still agree.</param>
    public bool Contradict(BoundValue value, BoundValue report, decimal tolerance = 0) => (value, report) switch
    {
        (DateValue a, DateValue b) => EdtfDate.IsSame(a.Date, b.Date) == Truth.False && (tolerance == 0 || Distance.LeastDays(a.Date, b.Date) > tolerance),
        (IntegerValue a, IntegerValue b) => Distance.Of(a.Number, b.Number) > tolerance,
        (NumberValue a, NumberValue b) => Distance.Of(a.Number, b.Number) > tolerance,
        (EstimateValue, IntegerValue or NumberValue or EstimateValue) or (IntegerValue or NumberValue, EstimateValue) =>
            Logic.Comparison.AreAlike(BoundStatements.ValueOf(value), BoundStatements.ValueOf(report), tolerance) == Truth.False,
        (TextValue a, TextValue b) => a.Text != b.Text,
        (FlagValue a, FlagValue b) => a.IsSet != b.IsSet,
        (ChoiceValue a, ChoiceValue b) => a.Option != b.Option,
        (UrlValue a, UrlValue b) => a.Url != b.Url,
        (MomentValue a, MomentValue b) => a.Moment != b.Moment,
        (DurationValue a, DurationValue b) => DurationOrder.IsSame(a.Duration, b.Duration) == Truth.False,
        (ReferenceValue a, ReferenceValue b) => a.Id != b.Id && Exists(a.Id) && Exists(b.Id),
        (NobodyValue, ReferenceValue b) => Exists(b.Id),
        (ReferenceValue a, NobodyValue) => Exists(a.Id),
        (ChangeValue a, ChangeValue b) => ContradictChange(a, b, tolerance),
        (ListValue a, ListValue b) => (b.Others.Count == 0 && MissesAny(a, b, tolerance)) || (a.Others.Count == 0 && MissesAny(b, a, tolerance)),
        (RecordValue a, RecordValue b) => ContradictFields(a, b),
        _ => false,
    };

    private bool Exists(string id) => index is null || index.Find(id) is not null;

    private bool ContradictChange(ChangeValue value, ChangeValue report, decimal tolerance)
    {
        if (value.From is { } valueFrom && report.From is { } reportFrom && Contradict(valueFrom, reportFrom, tolerance))
            return true;
        if (value.To is { } valueTo && report.To is { } reportTo)
            return Contradict(valueTo, reportTo, tolerance);
        if (value.Delta is SetStepValue || report.Delta is SetStepValue)
            return new SetAgreement(Names).Contradict(value, report);
        return Logic.Comparison.AreAlike(BoundStatements.SizeOf(value), BoundStatements.SizeOf(report), tolerance) == Truth.False;
    }

    /// <summary>An option and a text are what they are.</summary>
    private static readonly Func<string, bool> Anything = static _ => true;

    private Func<string, bool> Names => index is null ? Anything : Exists;

    /// <summary>Lists name the same things, in any order.</summary>
    private bool MissesAny(ListValue list, ListValue other, decimal tolerance)
    {
        foreach (BoundValue item in list.Items)
        {
            bool isMissing = true;
            foreach (BoundValue candidate in other.Items)
                isMissing &= Contradict(item, candidate, tolerance);
            if (isMissing)
                return true;
        }

        return false;
    }

    private bool ContradictFields(RecordValue value, RecordValue report)
    {
        foreach (BoundField field in value.Fields)
        {
            if (report.Find(field.Symbol.Name) is { } reported && Contradict(field.Value, reported.Value, field.Symbol.Tolerance))
                return true;
        }

        return false;
    }
}
