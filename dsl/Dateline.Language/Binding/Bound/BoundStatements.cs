using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Language.Binding.Bound;

/// <summary>Bound values as rules read them.</summary>
internal static class BoundStatements
{
    public static Statement Of(BoundValue bound) =>
        new(bound is FaultyValue ? Presence.Unsure : Presence.Stated, ValueOf(bound));

    public static Value ValueOf(BoundValue bound) => bound switch
    {
        IntegerValue integer => Value.Of(integer.Number),
        DateValue date => Value.Of(date.Date),
        ChoiceValue choice => Value.Of(choice.Option),
        ReferenceValue reference => Value.OfEntry(reference.Id),
        NobodyValue => Nobody.Value,
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
