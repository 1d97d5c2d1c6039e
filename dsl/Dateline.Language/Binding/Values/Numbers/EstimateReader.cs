using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Reads a number that is partly known: <c>40..60</c>, <c>30..</c>, <c>..30</c>.</summary>
internal static class EstimateReader
{
    private const string Dots = "..";

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

    private static decimal? ReadBound(BindingContext context, Written text, ScalarType type) =>
        BoundStatements.NumberOf(context.At(ValuePosition.Bound, () => context.Values.ReadText(context, text, type.Exact)));

    /// <summary>There are never fewer than none of what is counted.</summary>
    public static BoundValue Made(TextSpan span, ScalarType type, NumberEstimate stated)
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
