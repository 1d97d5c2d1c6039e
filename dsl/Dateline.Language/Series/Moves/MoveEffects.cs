using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Series.Moves;

/// <summary>Reads what a value does to a series. What is at fault anywhere cannot be read at all.</summary>
internal static class MoveEffects
{
    public static MoveEffect? OfChange(BoundValue value, SeriesSymbol series, EntryIndex index)
    {
        switch (value)
        {
            case UnknownValue:
                return new MoveEffect(MoveKind.Change, HasFrom: false, default, SeriesValue.Unknown, 0);
            case ChangeValue { Delta: { } delta }:
                return ValueOf(delta, series, index) is { Number: { } size }
                    ? new MoveEffect(MoveKind.Relative, HasFrom: false, default, default, size)
                    : null;
            case ChangeValue { To: { } to } change:
                SeriesValue? from = change.From is null ? SeriesValue.Unknown : ValueOf(change.From, series, index);
                if (from is null || ValueOf(to, series, index) is not { } stated)
                    return null;
                return new MoveEffect(MoveKind.Change, from.Value.IsKnown, from.Value, stated, 0);
            default:
                return null;
        }
    }

    public static MoveEffect? OfObservation(BoundValue value, SeriesSymbol series, EntryIndex index) =>
        ValueOf(value, series, index) is { IsKnown: true } stated
            ? new MoveEffect(MoveKind.Observation, HasFrom: true, stated, stated, 0)
            : null;

    /// <summary>Null where it cannot be read: a name that leads nowhere says as little as a number that is none.</summary>
    private static SeriesValue? ValueOf(BoundValue value, SeriesSymbol series, EntryIndex index) =>
        value is ReferenceValue reference && !LeadsTo(reference, series, index) ? null : ValueOf(value);

    /// <summary>What a value says of a series, whatever a name in it leads to; null where it says nothing that can be read.</summary>
    public static SeriesValue? ValueOf(BoundValue value) => value switch
    {
        IntegerValue integer => SeriesValue.Of(integer.Number),
        NumberValue number => SeriesValue.Of(number.Number),
        ChoiceValue choice => SeriesValue.Of(choice.Option),
        ReferenceValue reference => SeriesValue.Of(reference.Id),
        TextValue text => SeriesValue.Of(text.Text),
        DateValue date => SeriesValue.Of(date.Date),
        NobodyValue => SeriesValue.Nobody,
        UnknownValue => SeriesValue.Unknown,
        _ => null,
    };

    private static bool LeadsTo(ReferenceValue reference, SeriesSymbol series, EntryIndex index) =>
        series.Type is ReferenceType type
        && index.Find(reference.Id) is { } found
        && (found.Kind is null || (type.Kind is { } kind ? found.Kind.Is(kind) : found.Kind.Category == type.Category));
}
