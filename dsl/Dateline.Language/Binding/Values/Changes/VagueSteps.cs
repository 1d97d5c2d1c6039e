using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>By how much a series moves where that is known only in part: <c>+5..8</c>, <c>-5..</c>, <c>+..8</c>. The sign says in which direction, whatever the number is.</summary>
internal static class VagueSteps
{
    private const string Dots = "..";

    /// <summary>Whether a text with a sign in front is one: two numbers around two dots, of which one may be left out.</summary>
    public static bool IsOne(string text, ScalarType type)
    {
        int dots = text.IndexOf(Dots, StringComparison.Ordinal);
        return dots > 0 && text.Length > Dots.Length + 1 && MayBeBound(text.Substring(1, dots - 1).Trim(), type) && MayBeBound(text.Substring(dots + Dots.Length).Trim(), type);
    }

    /// <param name="type">The estimate of a number that says by how much; how much it is at most and at least is never negative.</param>
    public static BoundValue Read(BindingContext context, in Written text, ScalarType type)
    {
        if (MinusSigns.IsLookalike(text.Text[0]))
            context.Report(NumberFindings.MinusLookalike(context.PlaceOf(text.SpanOf(0, 1)), text.Text, "-" + text.Text.Substring(1)));
        Written size = text.Part(1, text.Text.Length - 1).Trimmed();
        BoundValue read = EstimateReader.Read(context, size, type);
        if (read is not EstimateValue { Estimate: var estimate })
            return read is IntegerValue or NumberValue ? new ChangeValue(text.Span) { Delta = Signed(text, NumberEstimate.Exactly(BoundStatements.NumberOf(read)!.Value), type) } : read;
        return new ChangeValue(text.Span) { Delta = Signed(text, estimate.Low is null ? estimate with { Low = 0 } : estimate, type) };
    }

    private static BoundValue Signed(in Written text, in NumberEstimate size, ScalarType type) =>
        EstimateReader.Made(text.Span, type, text.Text[0] == '+' ? size : size.Negated());

    private static bool MayBeBound(string text, ScalarType type) =>
        text.Length == 0 || (text[0] is >= '0' and <= '9' && (type.Kind == ScalarKind.Number ? Digits.AreDecimal(text) : Digits.AreWhole(text)));
}
