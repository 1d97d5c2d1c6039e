using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Schema;
using Dateline.Language.Series;

namespace Dateline.Language.Rules.Expressions.Evaluation;

internal enum ValueKind : byte
{
    /// <summary>Absent, faulty, unknown, or not to be found: nothing that is computed from it is known.</summary>
    Unknown,
    Truth,
    Number,
    Date,
    Moment,

    /// <summary>A text, the option of a choice, or the id of an entry: the types have made sure that like meets like.</summary>
    Name,
    List,
}

/// <summary>What an expression comes to on one entry.</summary>
internal readonly struct Value
{
    private readonly object? _object;
    private readonly decimal _number;
    private readonly Truth _truth;

    private Value(ValueKind kind, object? value = null, decimal number = 0, Truth truth = Truth.Unknown)
    {
        Kind = kind;
        _object = value;
        _number = number;
        _truth = truth;
    }

    public static Value Unknown => default;

    public ValueKind Kind { get; }

    public bool IsKnown => Kind != ValueKind.Unknown;

    public decimal Number => _number;

    public Truth Truth => Kind == ValueKind.Truth ? _truth : Truth.Unknown;

    public EdtfDate? Date => _object as EdtfDate;

    public string? Name => _object as string;

    public IReadOnlyList<BoundValue>? Items => (_object as ListValue)?.Items;

    public DateTimeOffset? Moment => (_object as MomentValue)?.Moment;

    public static Value Of(Truth truth) => truth == Truth.Unknown ? default : new(ValueKind.Truth, truth: truth);

    public static Value Of(decimal number) => new(ValueKind.Number, number: number);

    public static Value Of(EdtfDate date) => new(ValueKind.Date, date);

    public static Value Of(string name) => new(ValueKind.Name, name);

    public static Value Of(SeriesValue value) =>
        value.Number is { } number ? Of(number) : value.Name is { } name ? Of(name) : Unknown;

    public static Value Of(BoundValue bound) => bound switch
    {
        IntegerValue integer => Of(integer.Number),
        DateValue date => Of(date.Date),
        ChoiceValue choice => Of(choice.Option),
        ReferenceValue reference => Of(reference.Id),
        ListValue list => new Value(ValueKind.List, list),
        TextValue text => Of(text.Text),
        NumberValue number => Of(number.Number),
        FlagValue flag => Of(flag.IsSet.ToTruth()),
        UrlValue url => Of(url.Url),
        MomentValue moment => new Value(ValueKind.Moment, moment),
        _ => Unknown,
    };
}
