using System.Runtime.CompilerServices;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Constraints;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Fields;

/// <summary>The defaults that a timeline file declares, each read once by the type of its field.</summary>
internal sealed class DeclaredDefaults
{
    private static readonly ConditionalWeakTable<SchemaTable, DeclaredDefaults> Known = new();

    private readonly Dictionary<FieldSymbol, BoundValue> _values = [];
    private readonly List<Finding> _findings = [];

    private DeclaredDefaults(SchemaTable table)
    {
        TimelineSchema schema = table.Schema;
        IEnumerable<FieldSymbol> fields = schema.Events.Concat(schema.Entities).SelectMany(kind => kind.Fields)
            .Concat(schema.Records.SelectMany(record => record.Fields));
        foreach (FieldSymbol field in fields)
        {
            if (field.Constraints.Default is { } declared && !_values.ContainsKey(field))
                _values.Add(field, Read(new BindingContext(schema.File, table, ValueReading.Instance), field, declared));
        }
    }

    public static DeclaredDefaults Of(SchemaTable table) => Known.GetValue(table, static read => new DeclaredDefaults(read));

    /// <summary>Defaults that their types cannot read, at their places in the timeline file.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The default as a field of an entry that leaves it out.</summary>
    /// <param name="place">Where the field could have stood: nothing of it is in the file.</param>
    public BoundField At(FieldSymbol field, TextSpan place) => BoundField.Of(field, place, At(_values[field], place), evidence: null, isDefault: true);

    private BoundValue Read(BindingContext context, FieldSymbol field, DeclaredDefault declared)
    {
        BoundValue value = context.For(field, () => context.Literally(() => ValueReader.Read(context, declared.Written, field.Type)));
        ConstraintCheck.Run(context, field, value);
        if (context.Findings.Count == 0)
            return value;
        _findings.Add(ConstraintFindings.Default(declared.Place, field.Name, declared.Written.Value, context.Findings[0].Message));
        return new FaultyValue(value.Span);
    }

    private static BoundValue At(BoundValue value, TextSpan place) => value switch
    {
        TextValue text => new TextValue(text.Text, place),
        IntegerValue whole => new IntegerValue(whole.Number, place),
        NumberValue number => new NumberValue(number.Number, place),
        EstimateValue estimate => new EstimateValue(estimate.Estimate, place),
        FlagValue flag => new FlagValue(flag.IsSet, place),
        DateValue date => new DateValue(date.Date, place),
        MomentValue moment => new MomentValue(moment.Moment, place),
        DurationValue duration => new DurationValue(duration.Duration, place),
        UrlValue url => new UrlValue(url.Url, place),
        ChoiceValue choice => new ChoiceValue(choice.Choice, choice.Option, place),
        _ => new FaultyValue(place),
    };
}
