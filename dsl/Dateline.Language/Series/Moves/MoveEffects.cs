using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Values.Sets;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

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
            case ChangeValue { Delta: SetStepValue step }:
                return Names(step.Joining, series, index) is { } joining && Names(step.Leaving, series, index) is { } leaving
                    ? new MoveEffect(MoveKind.Relative, HasFrom: false, default, default, 0) { Step = NameSet.Of(joining, leaving) }
                    : null;
            case ChangeValue { Delta: { } delta }:
                return ValueOf(delta, series, index) switch
                {
                    { Number: { } size } => new MoveEffect(MoveKind.Relative, HasFrom: false, default, default, size),
                    { Estimate: { } size } => new MoveEffect(MoveKind.Relative, HasFrom: false, default, default, 0) { VagueSize = size },
                    _ => null,
                };
            case ChangeValue { To: { } to } change:
                SeriesValue? from = change.From is null ? SeriesValue.Unknown : ValueOf(change.From, series, index);
                if (from is null || ValueOf(to, series, index) is not { } stated)
                    return null;
                return new MoveEffect(MoveKind.Change, from.Value.IsKnown, from.Value, stated, 0);
            default:
                return null;
        }
    }

    /// <summary>What a set was right after those who join and leave by one step, whatever else its day brought; null for every other step.</summary>
    public static SeriesValue? AfterAlone(SeriesStep step) => StepIn(step.Field.Value) is { } moved ? SeriesValue.Of((step.Before.Set ?? NameSet.Anything).After(moved)) : null;

    /// <summary>Who joins a set and who leaves it, whatever the names lead to; null for every other value.</summary>
    private static NameSet? StepIn(BoundValue value) => value is ChangeValue { Delta: SetStepValue moved }
        ? NameSet.Of(moved.Joining.Select(SetMembers.NameOf).OfType<string>(), moved.Leaving.Select(SetMembers.NameOf).OfType<string>())
        : null;

    /// <summary>What a step of a set says itself of somebody: that he is in it from then on, or is not.</summary>
    public static Truth TellsOf(SeriesStep step, string name)
    {
        BoundValue stated = (step.Field.Value as ChangeValue)?.To ?? step.Field.Value;
        return (StepIn(step.Field.Value) ?? ValueOf(stated)?.Set ?? NameSet.Anything).Contains(name);
    }

    /// <summary>Those of whom a step of a set says something itself.</summary>
    public static IReadOnlyList<string> NamesIn(SeriesStep step)
    {
        BoundValue stated = (step.Field.Value as ChangeValue)?.To ?? step.Field.Value;
        return [.. (StepIn(step.Field.Value) ?? ValueOf(stated)?.Set ?? NameSet.Anything).Names];
    }

    /// <summary>Who joins a set and who leaves it, as a change writes it: <c>+ada, -ben</c>. Null for every other value.</summary>
    public static string? TextOfStep(BoundValue value) => StepIn(value) is { } step ? SetText.OfStep(step) : null;

    /// <summary>A change as people write it, whatever a name in it leads to; empty where it cannot be read.</summary>
    public static string TextOf(BoundValue value) => TextOfStep(value)
        ?? (value is ChangeValue { To: { } to } change ? $"{(change.From is { } from ? ValueOf(from)?.Text + " " : "")}-> {ValueOf(to)?.Text}" : "");

    public static MoveEffect? OfObservation(BoundValue value, SeriesSymbol series, EntryIndex index) =>
        ValueOf(value, series, index) is { IsKnown: true } stated
            ? new MoveEffect(MoveKind.Observation, HasFrom: true, stated, stated, 0)
            : null;

    /// <summary>What a value says of a series, whatever a name in it leads to; null where it says nothing that can be read.</summary>
    public static SeriesValue? ValueOf(BoundValue value) => ValueOf(value, null, null);

    /// <summary>Null where it cannot be read: a name that leads nowhere says as little as a number that is none.</summary>
    /// <param name="series">Null where names may lead anywhere.</param>
    private static SeriesValue? ValueOf(BoundValue value, SeriesSymbol? series, EntryIndex? index) => value switch
    {
        IntegerValue integer => SeriesValue.Of(integer.Number),
        NumberValue number => SeriesValue.Of(number.Number),
        EstimateValue estimate => SeriesValue.Of(estimate.Estimate),
        ChoiceValue choice => SeriesValue.Of(choice.Option),
        ReferenceValue reference => LeadsTo(reference, series, index) ? SeriesValue.Of(reference.Id) : null,
        TextValue text => SeriesValue.Of(text.Text),
        DateValue date => SeriesValue.Of(date.Date),
        NobodyValue => SeriesValue.Nobody,
        ListValue list => Names(list.Items, series, index) is { } names ? SeriesValue.Of(list.Others.Count == 0 ? NameSet.Of(names) : NameSet.Of(names, [])) : null,
        UnknownValue => SeriesValue.Unknown,
        _ => null,
    };

    /// <summary>Null where one of them cannot be read.</summary>
    private static IReadOnlyList<string>? Names(IReadOnlyList<BoundValue> members, SeriesSymbol? series, EntryIndex? index)
    {
        string[] names = [.. members.Select(member => ValueOf(member, series, index)?.Name).OfType<string>()];
        return names.Length == members.Count ? names : null;
    }

    private static bool LeadsTo(ReferenceValue reference, SeriesSymbol? series, EntryIndex? index) =>
        series is null || index is null
        || (((series.Type as ListType)?.Element ?? series.Type) is ReferenceType type
            && index.Find(reference.Id) is { } found
            && (found.Kind is null || (type.Kind is { } kind ? found.Kind.Is(kind) : found.Kind.Category == type.Category)));
}
