using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Absent;
using Dateline.Language.Binding.Values.Sets;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>Reads how a series moves: <c>30 -> 20</c>, <c>-> 20</c>, <c>+5</c>, <c>-10</c>, <c>30 -> unknown</c>, and of estimates <c>40..60 -> 30..</c>, <c>+5..8</c>.</summary>
internal static class ChangeReader
{
    private const string Unknown = "unknown";

    public static BoundValue Read(BindingContext context, in Written text, ChangeType type)
    {
        SeriesSymbol series = type.Series;
        if (series.Type is ListType)
            return SetChangeReader.Read(context, text, type);
        int arrow = Arrows.Find(text.Text, 0, out int length, out bool isProper);
        if (arrow < 0)
            return ReadMove(context, text, type);
        if (Arrows.Find(text.Text, arrow + length, out int secondLength, out _) is >= 0 and int second)
            return TwoArrows(context, text, type, arrow + length, second, secondLength);
        Written arrowText = text.Part(arrow, length);
        // The repair is safe, so what it leads to is read: the dash or double line visibly means the arrow.
        if (!isProper)
            context.Report(ChangeFindings.OtherArrow(context.PlaceOf(arrowText.Span), arrowText.Text, arrowText.MayBeReplaced));

        Written from = text.Part(0, arrow).Trimmed();
        Written to = text.Part(arrow + length, text.Text.Length - arrow - length).Trimmed();
        if (to.IsEmpty)
            return HiddenHalves.Fault(context, text, type) ?? context.Fault(text.Span, ChangeFindings.NothingAfter(context.PlaceOf(arrowText.Span), text.Text, series.Type is ReferenceType));
        if (LikeliestHalves.Fault(context, text, from, to, type) is { } likeliest)
            return likeliest;
        var change = new ChangeValue(text.Span)
        {
            From = from.IsEmpty ? null : ReadBefore(context, text, from, to, arrow, type),
            To = UnknownInWords.FaultAfter(context, text, to, arrow + length, type) ?? ReadAfter(context, to, series.Type),
        };
        if (change is { From: FaultyValue, To: FaultyValue } && !context.IsTrying)
            context.FaultyChanges.Add(new FaultyChange(text.Span, arrowText.Span));
        return change;
    }

    /// <summary>Reads one half, at the position of the context.</summary>
    public static BoundValue ReadHalf(BindingContext context, in Written half, FieldType type)
    {
        if (IsUnknown(half.Text, type))
            return context.Position == ValuePosition.AfterArrow ? new UnknownValue(half.Text, half.Span) : new FaultyValue(half.Span);
        return Halves.StandsIn(half.Text, type) ? new FaultyValue(half.Span) : context.Values.ReadText(context, half, type);
    }

    private static BoundValue ReadBefore(BindingContext context, in Written text, in Written half, in Written to, int arrow, ChangeType changeType)
    {
        FieldType type = changeType.Series.Type;
        if (UnknownInWords.FaultBefore(context, text, half, arrow, changeType) is { } reason)
            return reason;
        if (IsUnknown(half.Text, type) || Halves.StandsIn(half.Text, type))
        {
            Written word = text.Part(0, arrow);
            bool mayBeLeftOut = word.MayBeReplaced && Slot.Of(context, text, changeType).Offer(text.Text.Substring(arrow).Trim()) is not null;
            return context.Fault(half.Span, ChangeFindings.UnknownBefore(context.PlaceOf(half.Span), mayBeLeftOut ? context.PlaceOf(word.Span) : null));
        }

        string after = to.Text;
        ValuePosition outer = context.Position;
        context.Position = ValuePosition.BeforeArrow;
        BoundValue before = Steps.Fault(context, half, after, type) ?? context.Values.ReadText(context, half, type);
        context.Position = outer;
        return before;
    }

    private static BoundValue ReadAfter(BindingContext context, in Written half, FieldType type)
    {
        if (IsUnknown(half.Text, type))
            return new UnknownValue(half.Text, half.Span);
        ValuePosition outer = context.Position;
        context.Position = ValuePosition.AfterArrow;
        BoundValue after = Halves.StandsIn(half.Text, type) ? StandsInAfter(context, half, type) : context.Values.ReadText(context, half, type);
        context.Position = outer;
        return after;
    }

    private static FaultyValue StandsInAfter(BindingContext context, in Written half, FieldType type)
    {
        var slot = Slot.Of(context, half, type);
        return context.Fault(half.Span, ChangeFindings.UnknownAfter(slot, half.Text, slot.Offer(Unknown)));
    }

    /// <summary>A choice may have an option of that name: the declared type reads the word.</summary>
    private static bool IsUnknown(string text, FieldType type) =>
        text == Unknown && !(type is ChoiceType choice && choice.Choice.Options.Contains(Unknown, StringComparer.Ordinal));

    /// <summary>An arrow before the first value, or behind the last one, is one too many.</summary>
    private static FaultyValue TwoArrows(BindingContext context, in Written text, ChangeType type, int behindFirst, int second, int secondLength)
    {
        var slot = Slot.Of(context, text, type);
        string first = text.Text.Substring(0, behindFirst).Trim();
        string between = text.Text.Substring(behindFirst, second - behindFirst).Trim();
        string last = text.Text.Substring(second + secondLength).Trim();
        string meant = between.Length == 0 && last.Length > 0 ? $"{text.Text.Substring(0, Arrows.Find(text.Text, 0, out _, out _)).Trim()} -> {last}".Trim()
            : Arrows.Find(first, 0, out int length, out _) == 0 && length == first.Length && last.Length > 0 ? $"{between} -> {last}"
            : last.Length == 0 ? $"{first} {between}"
            : "";
        Place place = context.PlaceOf(text.SpanOf(second, secondLength));
        string written = text.Text;
        return context.FaultWith(slot, offers => ChangeFindings.TwoArrows(place, written, offers), slot.OffersOf(meant));
    }

    /// <summary>Without an arrow only a sign says how far it moves.</summary>
    private static BoundValue ReadMove(BindingContext context, in Written text, ChangeType type)
    {
        bool hasSign = text.Text.Length > 1 && (text.Text[0] is '+' or '-' || MinusSigns.IsLookalike(text.Text[0]));
        ScalarType? delta = DeltaType(type.Series.Type);
        if (hasSign && delta is null && Digits.AreDecimal(MinusSigns.Unified(text.Text)))
        {
            var slot = Slot.Of(context, text, type);
            return context.Fault(text.Span, ChangeFindings.MoveOfNoNumber(slot, text.Text, type.Series.Name, ChangeExamples.Of(slot, type.Series)));
        }

        if (hasSign && delta is { IsEstimate: true } && VagueSteps.IsOne(text.Text, delta))
            return VagueSteps.Read(context, text, delta);
        if (!hasSign || delta is null || !IsStep(text.Text, delta))
            return UnreadChanges.Fault(context, text, type);
        BoundValue step = context.Values.ReadText(context, text, delta);
        return step is FaultyValue ? step : new ChangeValue(text.Span) { Delta = step };
    }

    private static bool IsStep(string text, ScalarType delta)
    {
        string step = MinusSigns.Unified(text);
        return delta.Kind == ScalarKind.Number ? Digits.AreDecimal(step) : Digits.AreWhole(step);
    }

    /// <summary>A count moves up and down, so how far it moves may be negative where it may not.</summary>
    public static ScalarType? DeltaType(FieldType type)
    {
        if (type is not ScalarType { IsNumber: true } number)
            return null;
        ScalarType exact = number.Kind == ScalarKind.Number ? ScalarType.Number : ScalarType.Integer;
        return number.IsEstimate ? exact.Estimate : exact;
    }
}
