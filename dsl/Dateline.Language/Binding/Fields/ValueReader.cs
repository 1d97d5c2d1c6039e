using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Values;
using Dateline.Language.Binding.Values.Absent;
using Dateline.Language.Binding.Values.Changes;
using Dateline.Language.Binding.Values.Dates;
using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Binding.Values.Sets;
using Dateline.Language.Binding.Values.Texts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;
using TextReader = Dateline.Language.Binding.Values.Texts.TextReader;

namespace Dateline.Language.Binding.Fields;

/// <summary>Hands a value to the reader of its declared type. The type reads the value; the value's looks never do.</summary>
internal static class ValueReader
{
    public static BoundValue Read(BindingContext context, YamlNode node, FieldType type) => type switch
    {
        ListType list => ListReader.Read(context, node, list),
        RecordType record => RecordReader.Read(context, node, record.Record),
        WaiversType => WaiversReader.Read(context, node),
        FormerIdsType => FormerIdsReader.Read(context, node),
        ReferenceType { Group: not null } reference when node is YamlMapping group => ReferenceGroups.Read(context, group, reference),
        ScalarType { IsNumber: true } number when node is YamlMapping bounds && EstimateGroups.ReadGroup(context, bounds, number, type) is { } estimate => estimate,
        ChangeType { Series.Type: ListType } change when node is YamlSequence steps => SetChangeReader.Read(context, steps, change),
        ChangeType { Series.Type: ListType } change when node is YamlMapping group => SetChangeReader.Read(context, group, change),
        ChangeType { Bounded: { } number } when node is YamlMapping bounds && EstimateGroups.ReadGroup(context, bounds, number, type) is { } estimate => EstimateGroups.AsChange(estimate),
        _ when node is YamlScalar scalar => ReadScalar(context, scalar, type),
        _ => SeveralValues.Fault(context, node, type),
    };

    /// <summary>Reads a text that is all of a value.</summary>
    public static BoundValue ReadWhole(BindingContext context, in Written text, FieldType type)
    {
        if (ReferenceEquals(type, ScalarType.Text))
            return ChangeForValue.FaultOfObserved(context, text) ?? TextReader.Read(context, text);
        if (ValueStandIns.Contain(text.Text, type))
            return context.Fault(text.Span, ShapeFindings.Placeholder(context.PlaceOf(text.Span), text.Text, context.Site));
        return UnknownInWords.Fault(context, text, type) ?? PlacesBehindReports.Fault(context, text, type) ?? SignsAround.Fault(context, text, type) ?? ChangeForValue.Fault(context, text, type) ?? ReadText(context, text, type);
    }

    /// <summary>Reads a text by a type of single values.</summary>
    public static BoundValue ReadText(BindingContext context, in Written text, FieldType type) => type switch
    {
        ScalarType { IsNumber: true } number => ReadNumber(context, text, number),
        ScalarType scalar => ReadScalar(context, text, scalar.Kind),
        ChoiceType choice => ChoiceReader.Read(context, text, choice.Choice),
        ReferenceType reference => ReferenceReader.Read(context, text, reference),
        ChangeType change => ChangeReader.Read(context, text, change),
        _ => new FaultyValue(text.Span),
    };

    private static BoundValue ReadScalar(BindingContext context, YamlScalar scalar, FieldType type)
    {
        var text = Written.Whole(scalar);
        if (scalar.IsMended)
            return MendedTexts.Read(context, scalar, text.Trimmed(), type);
        if (!ReferenceEquals(type, ScalarType.Text) && context.EndsQuoteIn(scalar.Span))
            return type is ChangeType { Series.Type: ListType } ofSet && SetChangeReader.InQuotes(context, text.Trimmed(), ofSet) is { } inQuotes ? inQuotes : new FaultyValue(scalar.Span);
        return ReadWhole(context, ReferenceEquals(type, ScalarType.Text) ? text : text.Trimmed(), type);
    }

    private static BoundValue ReadNumber(BindingContext context, in Written text, ScalarType type)
    {
        if (EstimateReader.IsRange(text.Text) && (type.IsEstimate || context.TakesEstimates))
            return EstimateReader.Read(context, text, type);
        return type.Kind switch
        {
            ScalarKind.Count => CountReader.Read(context, text, type),
            ScalarKind.Integer => WholeNumbers.Read(context, text, type),
            _ => NumberReader.Read(context, text, type),
        };
    }

    private static BoundValue ReadScalar(BindingContext context, in Written text, ScalarKind kind) => kind switch
    {
        ScalarKind.Text => TextReader.Read(context, text),
        ScalarKind.Flag => FlagReader.Read(context, text),
        ScalarKind.Date => DateReader.Read(context, text, ScalarType.Date),
        ScalarKind.Day => DayReader.Read(context, text),
        ScalarKind.Url => UrlReader.Read(context, text),
        ScalarKind.Duration => DurationReader.Read(context, text),
        ScalarKind.Moment => MomentReader.Read(context, text),
        _ => new FaultyValue(text.Span),
    };
}

/// <summary>The readers of all types, for those that come before them.</summary>
internal sealed class ValueReading : IValueReading
{
    public static readonly ValueReading Instance = new();

    private ValueReading()
    {
    }

    public BoundValue ReadWhole(BindingContext context, in Written text, FieldType type) => ValueReader.ReadWhole(context, text, type);

    public BoundValue ReadText(BindingContext context, in Written text, FieldType type) => ValueReader.ReadText(context, text, type);

    public BoundValue ReadHalf(BindingContext context, in Written half, FieldType type) => ChangeReader.ReadHalf(context, half, type);
}
