using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Reads a number that is partly known: <c>40..60</c>, <c>30..</c>, <c>..30</c>, <c>{ low: 40, best: 50, high: 60 }</c>.</summary>
internal static class EstimateReader
{
    public const string Low = "low";
    public const string Best = "best";
    public const string High = "high";

    private const string Dots = "..";

    public static readonly IReadOnlyList<string> Keys = [Low, Best, High];

    public static bool HasKey(YamlMapping mapping) => mapping.Pairs.Any(pair => Keys.Contains(pair.Key.Value, StringComparer.Ordinal));

    /// <summary>Whether a text is written as one: what stands around two dots, and no third one, is for the numbers to say.</summary>
    public static bool IsRange(string text) => text.IndexOf(Dots, StringComparison.Ordinal) >= 0 && text.IndexOf("...", StringComparison.Ordinal) < 0;

    /// <param name="type">An estimate, or the exact number that a source may know in part.</param>
    public static BoundValue Read(BindingContext context, in Written text, ScalarType type)
    {
        int dots = text.Text.IndexOf(Dots, StringComparison.Ordinal);
        Written before = text.Part(0, dots).Trimmed();
        Written after = text.Part(dots + Dots.Length, text.Text.Length - dots - Dots.Length).Trimmed();
        if (before.IsEmpty && after.IsEmpty)
            return context.Fault(text.Span, EstimateFindings.WithoutNumber(context.PlaceOf(text.Span), text.Text));
        if (before.IsEmpty)
            return ReadBound(context, after, type) is { } most ? Made(text.Span, type, new NumberEstimate(null, null, most)) : new FaultyValue(text.Span);
        decimal? low = ReadBound(context, before, type);
        if (after.IsEmpty)
            return low is null ? new FaultyValue(text.Span) : Made(text.Span, type, new NumberEstimate(low, null, null));
        decimal? high = ReadBound(context, after, type);
        if (low is null || high is null)
            return new FaultyValue(text.Span);
        return low > high
            ? context.Fault(text.Span, EstimateFindings.Reversed(Slot.Of(context, text, type), low.Value, high.Value))
            : Made(text.Span, type, new NumberEstimate(low, null, high));
    }

    /// <summary>Reads a group that is a value by itself: what a source says, an item of a list.</summary>
    /// <returns>Null for what is no such group, or may not stand there.</returns>
    public static BoundValue? ReadGroup(BindingContext context, YamlMapping group, ScalarType type)
    {
        bool mayStand = type.IsEstimate || context.TakesEstimates;
        if (!HasKey(group))
            return mayStand ? InReason(context, group, type) : null;
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
        if (!((ScalarType)symbol.Type).IsEstimate)
            return context.Fault(bounds[0].Key.Span, NumberFindings.Bounds(Slot.Around(context, around, symbol.Type), first));
        return value is null
            ? ReadBounds(context, bounds, around.Span, (ScalarType)symbol.Type)
            : context.Fault(bounds[0].Key.Span, EstimateFindings.ValueAndBounds(first, context.PlaceOf(value.Key.Span), bounds[0].Key.Value, value.Key.Value, symbol.Name));
    }

    private static BoundValue ReadBounds(BindingContext context, IReadOnlyList<YamlPair> bounds, TextSpan span, ScalarType type)
    {
        var read = new Dictionary<string, (decimal Number, YamlPair Pair)>(StringComparer.Ordinal);
        foreach (YamlPair pair in bounds)
        {
            BoundValue bound = context.At(ValuePosition.Bound, () => FieldBinder.ReadValue(context, type.Exact, pair));
            if (NumberOf(bound) is { } number)
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

        return Made(span, type, new NumberEstimate(Find(Low), Find(Best), Find(High)));

        decimal? Find(string name) => read.TryGetValue(name, out var found) ? found.Number : null;
    }

    /// <summary><c>agency: { unknown: at least 30 }</c>: that is known. Null for any other group.</summary>
    private static BoundValue? InReason(BindingContext context, YamlMapping group, ScalarType type)
    {
        bool isKnown = context.TakesEstimates && group is { IsFlow: true, Pairs: { Count: 1 } pairs } && pairs[0].Key.Value == "unknown"
            && pairs[0].Value is YamlScalar { Value: var reason } && EstimatesInWords.Read(reason, type) is not null;
        return isKnown ? context.Fault(group.Span, NumberFindings.Approximate(Slot.Around(context, group, type), ((YamlScalar)group.Pairs[0].Value).Value)) : null;
    }

    private static decimal? ReadBound(BindingContext context, Written text, ScalarType type) =>
        NumberOf(context.At(ValuePosition.Bound, () => context.Values.ReadText(context, text, type.Exact)));

    private static decimal? NumberOf(BoundValue value) => value switch
    {
        IntegerValue whole => whole.Number,
        NumberValue number => number.Number,
        _ => null,
    };

    /// <summary>There are never fewer than none of what is counted.</summary>
    private static BoundValue Made(TextSpan span, ScalarType type, NumberEstimate stated)
    {
        NumberEstimate estimate = type.Kind == ScalarKind.Count && stated.Low is null ? stated with { Low = 0 } : stated;
        return estimate switch
        {
            { Low: { } only } when only != estimate.High => new EstimateValue(estimate, span),
            { Low: { } only } when type.Kind == ScalarKind.Number => new NumberValue(only, span),
            { Low: { } only } => new IntegerValue((long)only, span),
            _ => new EstimateValue(estimate, span),
        };
    }
}
