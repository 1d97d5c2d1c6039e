using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Sourcing.Reports;

/// <summary>Values as a sentence shows them, and as a file has them.</summary>
internal static class ReportedText
{
    private const int MostItems = 3;

    /// <summary>As an editor types it: <c>20..</c> is "at least 20" in a sentence alone.</summary>
    public static string AsTyped(BoundValue value) => value is EstimateValue estimate ? estimate.Estimate.Text : Of(value);

    public static string Of(BoundValue value) => value switch
    {
        DateValue date => date.Date.Text,
        IntegerValue integer => Words.Number(integer.Number),
        NumberValue number => Words.Number(number.Number),
        EstimateValue estimate => estimate.Estimate.ToString(),
        TextValue text => Words.Quoted(text.Text, 30),
        FlagValue flag => flag.IsSet ? "yes" : "no",
        ChoiceValue choice => choice.Option,
        ReferenceValue reference => reference.Id,
        UrlValue url => Words.Quoted(url.Url, 30),
        ChangeValue { Delta: SetStepValue step } => Words.List([.. step.Joining.Select(member => "+" + Of(member)), .. step.Leaving.Select(member => "-" + Of(member))], MostItems),
        ChangeValue { Delta: EstimateValue delta } => delta.Estimate.TextOfStep,
        ChangeValue { Delta: { } delta } => Of(delta),
        ChangeValue { From: { } from, To: { } to } => $"{OfHalf(from)} -> {OfHalf(to)}",
        ChangeValue { To: { } to } => $"-> {OfHalf(to)}",
        ListValue { Items.Count: 0 } => "[]",
        ListValue list => Words.List([.. list.Items.Select(Of), .. list.Others.Count == 0 ? Array.Empty<string>() : ["others"]], MostItems),
        NobodyValue => Nobody.Word,
        DurationValue or MomentValue => ValueWords.Of(BoundStatements.ValueOf(value)),
        RecordValue { Fields.Count: 0 } => "{}",
        RecordValue record => $"{{ {string.Join(", ", record.Fields.Take(MostItems).Select(field => $"{field.Symbol.Name}: {Of(field.Value)}"))}{(record.Fields.Count > MostItems ? ", …" : "")} }}",
        UnknownValue => "unknown",
        _ => "something else",
    };

    private static string OfHalf(BoundValue half) => half is EstimateValue { Estimate.TextOfBounds: { Length: > 0 } bounds } ? bounds : Of(half);
}
