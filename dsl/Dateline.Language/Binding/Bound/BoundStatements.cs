using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Language.Binding.Bound;

/// <summary>Bound values as rules read them.</summary>
internal static class BoundStatements
{
    public static Statement Of(BoundValue bound) =>
        new(bound is FaultyValue ? Presence.Unsure : Presence.Stated, ValueOf(bound));

    /// <summary>A number that is exactly known; null for what is none, and for one that is known only in part.</summary>
    public static decimal? NumberOf(BoundValue? bound) => bound switch
    {
        IntegerValue integer => integer.Number,
        NumberValue number => number.Number,
        _ => null,
    };

    /// <summary>By how much a change moves its series; unknown where it does not say so, nor from what to what.</summary>
    public static Value SizeOf(ChangeValue change) =>
        change.Delta is { } delta ? ValueOf(delta)
        : change is { From: { } from, To: { } to } && AreNumbers(from, to) ? Arithmetic.Subtract(ValueOf(to), ValueOf(from))
        : Value.Unknown;

    private static bool AreNumbers(BoundValue one, BoundValue other) => one is IntegerValue or NumberValue or EstimateValue && other is IntegerValue or NumberValue or EstimateValue;

    /// <summary>Of a set that names only some of those who are in it; one that cannot be read is any of them.</summary>
    private static SetItems OfNamed(ListValue set)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (Value value in set.Items.Select(ValueOf).Where(static value => value.Name is not null))
            values[value.Name!] = value;
        return new SetItems(NameSet.Of(values.Keys, []), name => values[name]);
    }

    public static Value ValueOf(BoundValue bound) => bound switch
    {
        IntegerValue integer => Value.Of(integer.Number),
        DateValue date => Value.Of(date.Date),
        ChoiceValue choice => Value.Of(choice.Option),
        ReferenceValue reference => Value.OfEntry(reference.Id),
        NobodyValue => Nobody.Value,
        ListValue { Others.Count: > 0 } set => Value.Of(OfNamed(set)),
        ListValue list => Value.Of(list),
        TextValue text => Value.Of(text.Text),
        NumberValue number => Value.Of(number.Number),
        EstimateValue estimate => estimate.Estimate.ToValue(),
        FlagValue flag => Value.Of(flag.IsSet.ToTruth()),
        UrlValue url => Value.Of(url.Url),
        DurationValue duration => Value.Of(duration.Duration),
        MomentValue moment => Value.Of(moment.Moment),
        ChangeValue or RecordValue => Value.OfWhole(bound),
        _ => Value.Unknown,
    };
}
