using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields.Otherwise;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads a number that is partly known by its bounds: <c>{ low: 40, best: 50, high: 60 }</c>.</summary>
internal static class EstimateGroups
{
    public const string Low = "low";
    public const string Best = "best";
    public const string High = "high";

    public static readonly IReadOnlyList<string> Keys = [Low, Best, High];

    public static bool HasKey(YamlMapping mapping) => mapping.Pairs.Any(pair => Keys.Contains(pair.Key.Value, StringComparer.Ordinal));

    /// <summary>Reads a group that is a value by itself: what a source says, an item of a list.</summary>
    /// <param name="asked">What may stand there: the number itself, or a change of one.</param>
    /// <returns>Null for what is no such group, or may not stand there.</returns>
    public static BoundValue? ReadGroup(BindingContext context, YamlMapping group, ScalarType type, FieldType asked)
    {
        bool mayStand = type.IsEstimate || context.TakesEstimates;
        if (!HasKey(group))
            return BoundsInWords.Fault(context, group, type, asked, mayStand) ?? (mayStand ? InReason(context, group, type) : null);
        if (!mayStand)
            return context.Fault(group.Span, NumberFindings.Bounds(Slot.Around(context, group, type)));
        foreach (YamlPair other in group.Pairs.Where(pair => !Keys.Contains(pair.Key.Value, StringComparer.Ordinal)))
            context.Report(LongFormFindings.UnknownKey(context.PlaceOf(other.Key.Span), other.Key.Value, context.Symbol?.Name ?? context.FieldName, MeantName.Of(other.Key.Value, Keys, group), false, Keys));
        return ReadBounds(context, [.. group.Pairs.Where((pair, i) => Keys.Contains(pair.Key.Value, StringComparer.Ordinal) && !Repeated.IsLater(group, i))], group.Span, type);
    }

    /// <summary>Reads the bounds that stand in the long form of a value.</summary>
    /// <param name="value">What stands beside them in place of a value; null where nothing does.</param>
    public static BoundValue ReadBeside(BindingContext context, IReadOnlyList<YamlPair> bounds, YamlPair? value, FieldSymbol symbol, YamlMapping around)
    {
        Place first = context.PlaceOf(bounds[0].Key.Span);
        if (NumberOf(symbol.Type) is not { IsEstimate: true } type)
            return context.Fault(bounds[0].Key.Span, NumberFindings.Bounds(Slot.Around(context, around, symbol.Type), first));
        if (value is null)
        {
            BoundValue read = ReadBounds(context, bounds, around.Span, type);
            return symbol.Type is ChangeType ? AsChange(read) : read;
        }

        return context.Fault(bounds[0].Key.Span, EstimateFindings.ValueAndBounds(first, context.PlaceOf(value.Key.Span), bounds[0].Key.Value, value.Key.Value, symbol.Name));
    }

    /// <summary>The number whose bounds may stand in the long form of a value: of a change, what it is from then on.</summary>
    public static ScalarType? NumberOf(FieldType type) => type is ScalarType { IsNumber: true } number ? number : type.Bounded;

    /// <summary>What a series is from then on, where only its bounds are written: an arrow has no room before them.</summary>
    public static BoundValue AsChange(BoundValue estimate) => estimate is FaultyValue ? estimate : new ChangeValue(estimate.Span) { To = estimate };

    private static BoundValue ReadBounds(BindingContext context, IReadOnlyList<YamlPair> bounds, TextSpan span, ScalarType type)
    {
        var read = new Dictionary<string, (decimal Number, YamlPair Pair)>(StringComparer.Ordinal);
        foreach (YamlPair pair in bounds)
        {
            BoundValue bound = context.At(ValuePosition.Bound, () => About(context, pair, type.Exact) ?? FieldBinder.ReadValue(context, type.Exact, pair));
            if (BoundStatements.NumberOf(bound) is { } number)
                read[pair.Key.Value] = (number, pair);
        }

        if (read.Count < bounds.Count)
            return new FaultyValue(span);
        foreach ((string lower, string upper) in new[] { (Low, High), (Low, Best), (Best, High) })
        {
            if (read.TryGetValue(lower, out var one) && read.TryGetValue(upper, out var other) && one.Number > other.Number)
            {
                return context.Fault(span, EstimateFindings.OutOfOrder(
                    context.PlaceOf(other.Pair.Value.Span), context.PlaceOf(one.Pair.Value.Span), lower, one.Number, upper, other.Number));
            }
        }

        return EstimateReader.Made(span, type, new NumberEstimate(Find(Low), Find(Best), Find(High)));

        decimal? Find(string name) => read.TryGetValue(name, out var found) ? found.Number : null;
    }

    /// <summary><c>best: about 174</c>; null for anything else.</summary>
    private static FaultyValue? About(BindingContext context, YamlPair pair, ScalarType exact)
    {
        if (pair.Key.Value != Best || pair.Value is not YamlScalar { Value: var text } scalar || EstimatesInWords.Read(text, exact) is not { Low: null, Best: { } about, High: null })
            return null;
        var slot = Slot.Of(context, Written.Whole(scalar).Trimmed(), exact);
        return slot.Offer(Words.Number(about)) is { } number ? context.Fault(pair.Value.Span, EstimateFindings.BestIsAbout(slot, text, number)) : null;
    }

    /// <summary><c>agency: { unknown: at least 30 }</c>: that is known. Null for any other group.</summary>
    private static BoundValue? InReason(BindingContext context, YamlMapping group, ScalarType type)
    {
        string? reason = context.TakesEstimates && group is { IsFlow: true, Pairs: { Count: 1 } pairs } && pairs[0].Key.Value == "unknown" ? (pairs[0].Value as YamlScalar)?.Value : null;
        return reason is not null && EstimatesInWords.Read(reason, type) is { } known
            ? context.Fault(group.Span, NumberFindings.Approximate(Slot.Around(context, group, type), reason, known))
            : null;
    }
}
