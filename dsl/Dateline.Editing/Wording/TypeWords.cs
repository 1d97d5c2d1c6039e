using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Wording;

/// <summary>What a field takes, in words.</summary>
internal static class TypeWords
{
    private const int MostOptions = 6;

    /// <summary><c>a whole number, zero or more</c> · <c>the id of an entry of kind mission</c> · <c>a list of texts</c>.</summary>
    public static string Of(FieldType type) => type switch
    {
        ScalarType { IsEstimate: true } estimate => $"{OfScalar(estimate.Kind)}, or what is known of it: 40..60, 30.. (at least 30)",
        ScalarType scalar => OfScalar(scalar.Kind),
        ChoiceType { Choice: var choice } => "one of " + Words.List(choice.Options, MostOptions, "or"),
        ReferenceType reference => "the id of " + (reference.IsAnyEntity ? "a person, an organization or the like" : Words.AnEntry(reference.Name)) + (reference.MayBeNobody ? ", or nobody" : ""),
        RecordType { Record: var record } => ReferenceEquals(record, BuiltIns.Quote) ? "a quotation: who said what" : "a group of fields: " + Words.List([.. record.Fields.Select(field => field.Name)], MostOptions),
        ListType { IsSet: true } set => $"all who are in it, as a list; each is {Of(set.Element)}, and {{ unknown: why }} stands for others whom nobody names",
        ListType list => "a list; each item is " + Of(list.Element),
        ChangeType { Series: { Type: ListType set } series } => $"a change of {series.Name}, such as {ExampleOf(series)}; each is {Of(set.Element)}",
        ChangeType change => $"a change of {change.Series.Name}, such as {ExampleOf(change.Series)}",
        WaiversType => "names of rules, each with the reason why it does not hold here",
        _ => type.Name,
    };

    /// <summary>The same with the unit, and whether it may be left out.</summary>
    public static string Of(FieldSymbol field, bool isRequired) =>
        Of(field.Type) + (field.Unit is { } unit ? $" ({unit})" : "") + (isRequired ? ", required" : "");

    /// <summary>What a series is on a day.</summary>
    public static string Of(SeriesSymbol series) => Of(series.Type) + (series.Unit is { } unit ? $" ({unit})" : "");

    /// <summary>How a series moves, as it is written.</summary>
    public static string ExampleOf(SeriesSymbol series) => series.Type switch
    {
        ChoiceType { Choice.Options: { Count: > 1 } options } => $"{options[0]} -> {options[1]}",
        ListType => "+one, -another",
        ReferenceType => "one-id -> another-id",
        ScalarType { Kind: ScalarKind.Text } => "Old Name -> New Name",
        ScalarType { Kind: ScalarKind.Date } => "2018-10 -> 2019-03",
        ScalarType { Kind: ScalarKind.Day } => "2018-10-01 -> 2019-03-01",
        ScalarType { IsEstimate: true } => "-> 40..60, 40..60 -> 30.. or +5..8",
        _ => "30 -> 20",
    };

    private static string OfScalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Count => "a whole number, zero or more",
        ScalarKind.Integer => "a whole number",
        ScalarKind.Number => "a number",
        ScalarKind.Flag => "yes or no",
        ScalarKind.Date => "a date",
        ScalarKind.Day => "an exact day",
        ScalarKind.Moment => "a day and a time, such as 2021-10-07T14:30:00Z",
        ScalarKind.Duration => "a length of time, such as 6 months",
        ScalarKind.Url => "a web address",
        _ => "text",
    };
}
