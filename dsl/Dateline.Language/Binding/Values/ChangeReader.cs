using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads how a series moves: <c>30 -> 20</c>, <c>-> 20</c>, <c>+5</c>, <c>-10</c>, <c>30 -> unknown</c>.</summary>
internal static class ChangeReader
{
    private const string Unknown = "unknown";

    public static BoundValue Read(BindingContext context, in Written text, SeriesSymbol series)
    {
        int arrow = Arrows.Find(text.Text, 0, out int length, out bool isProper);
        if (arrow < 0)
            return ReadMove(context, text, series);
        if (Arrows.Find(text.Text, arrow + length, out int secondLength, out _) is >= 0 and int second)
            return context.Fault(text.Span, ChangeFindings.TwoArrows(context.PlaceOf(text.SpanOf(second, secondLength)), text.Text));
        // The repair is safe, so what it leads to is read: the dash or double line visibly means the arrow.
        if (!isProper)
            context.Report(ChangeFindings.OtherArrow(context.PlaceOf(text.SpanOf(arrow, length)), text.Text.Substring(arrow, length)));

        Written from = text.Part(0, arrow).Trimmed();
        Written to = text.Part(arrow + length, text.Text.Length - arrow - length).Trimmed();
        if (to.IsEmpty)
            return context.Fault(text.Span, ChangeFindings.NothingAfter(context.PlaceOf(text.SpanOf(arrow, length)), text.Text));
        return new ChangeValue(text.Span)
        {
            From = from.IsEmpty ? null : ReadBefore(context, text, from, arrow, series.Type),
            To = ReadAfter(context, to, series.Type),
        };
    }

    private static BoundValue ReadBefore(BindingContext context, in Written text, in Written half, int arrow, FieldType type) =>
        IsUnknown(half.Text, type)
            ? context.Fault(half.Span, ChangeFindings.UnknownBefore(context.PlaceOf(half.Span), context.PlaceOf(text.SpanOf(0, arrow))))
            : ReadHalf(context, half, type, ValuePosition.BeforeArrow);

    private static BoundValue ReadAfter(BindingContext context, in Written half, FieldType type) =>
        IsUnknown(half.Text, type)
            ? new UnknownValue(half.Text, half.Span)
            : ReadHalf(context, half, type, ValuePosition.AfterArrow);

    private static BoundValue ReadHalf(BindingContext context, in Written half, FieldType type, ValuePosition position)
    {
        ValuePosition outer = context.Position;
        context.Position = position;
        BoundValue value = Halves.StandIn(context, half, type) ?? ValueReader.ReadText(context, half, type);
        context.Position = outer;
        return value;
    }

    /// <summary>A choice may have an option of that name: the declared type reads the word.</summary>
    private static bool IsUnknown(string text, FieldType type) =>
        text == Unknown && !(type is ChoiceType choice && choice.Choice.Options.Contains(Unknown, StringComparer.Ordinal));

    /// <summary>Without an arrow only a sign says how far it moves.</summary>
    private static BoundValue ReadMove(BindingContext context, in Written text, SeriesSymbol series)
    {
        bool hasSign = text.Text.Length > 1 && (text.Text[0] is '+' or '-' || MinusSigns.IsLookalike(text.Text[0]));
        Place place = context.PlaceOf(text.Span);
        if (!hasSign)
            return context.Fault(text.Span, ChangeFindings.NoMove(place, text.Text, series.Name, ChangeMeantBy(text.Text)));
        if (DeltaType(series.Type) is not { } type)
            return context.Fault(text.Span, ChangeFindings.MoveOfNoNumber(place, text.Text, series.Name));
        BoundValue delta = ValueReader.ReadText(context, text, type);
        return delta is FaultyValue ? delta : new ChangeValue(text.Span) { Delta = delta };
    }

    /// <summary>A count moves up and down, so how far it moves may be negative where it may not.</summary>
    private static ScalarType? DeltaType(FieldType type) => type is not ScalarType scalar ? null : scalar.Kind switch
    {
        ScalarKind.Count or ScalarKind.Integer => ScalarType.Integer,
        ScalarKind.Number => ScalarType.Number,
        _ => null,
    };

    /// <summary><c>30 to 20</c> is a change in other words; a value alone is what it is from now on.</summary>
    private static string? ChangeMeantBy(string text)
    {
        string[] words = text.Split(' ');
        if (words.Length == 4 && words[0] == "from" && words[2] == "to")
            return $"{words[1]} -> {words[3]}";
        if (words.Length == 3 && (words[1] is "to" or "-" or ">" or ".." or "..." or "…"))
            return $"{words[0]} -> {words[2]}";
        if (words.Length == 3 && (words[1] is "<-" or "←"))
            return $"{words[2]} -> {words[0]}";
        if (words.Length == 2 && Digits.AreAll(words[0], 0, words[0].Length) && (words[1] is "fewer" or "less" or "more"))
            return (words[1] == "more" ? "+" : "-") + words[0];
        return words.Length == 1 ? "-> " + text : null;
    }
}
