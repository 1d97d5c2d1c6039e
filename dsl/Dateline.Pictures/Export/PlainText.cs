using System.Globalization;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Series.Moves;

namespace Dateline.Pictures.Export;

/// <summary>Values as the files write them, for programs: ids, EDTF, numbers without separators.</summary>
internal static class PlainText
{
    public static string Of(BoundValue value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        EstimateValue estimate => estimate.Estimate.Text,
        FlagValue flag => flag.IsSet ? "yes" : "no",
        DateValue date => date.Date.Text,
        MomentValue moment => moment.Moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DurationValue duration => duration.Duration.Iso,
        UrlValue url => url.Url,
        ChoiceValue choice => choice.Option,
        ReferenceValue { Distance: { } distance } distant => $"{distant.Id} ({distance.InWords})",
        ReferenceValue reference => reference.Id,
        ListValue list => string.Join("; ", list.Items.Concat(list.Others).Select(Of)),
        RecordValue record => string.Join(", ", record.Fields.Select(field => $"{field.Symbol.Name}: {Of(field.Value)}")),
        SetStepValue step => string.Join(", ", step.Joining.Select(member => "+" + Of(member)).Concat(step.Leaving.Select(member => "-" + Of(member)))),
        ChangeValue { Delta: SetStepValue step } => Of(step),
        ChangeValue { Delta: EstimateValue delta } => delta.Estimate.TextOfStep,
        ChangeValue { Delta: { } delta } => Of(delta).StartsWith('-') ? Of(delta) : "+" + Of(delta),
        ChangeValue change => (change.From is null ? "" : OfHalf(change.From) + " ") + "-> " + (change.To is null ? "" : OfHalf(change.To)),
        NobodyValue => SeriesValue.Nobody.ToString(),
        UnknownValue => "unknown",
        _ => "",
    };

    private static string OfHalf(BoundValue half) => half is ListValue list ? $"[{string.Join(", ", list.Items.Concat(list.Others).Select(Of))}]" : Of(half);
}
