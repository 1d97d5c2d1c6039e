using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary>
/// How people say how far one event was from another: <c>2 weeks after trial-opens</c>, <c>trial-opens, at least 2 weeks</c>,
/// <c>trial-opens + 2 weeks</c>.
/// </summary>
internal static class DistanceInWords
{
    /// <summary>Longer ones say more than that.</summary>
    private const int LongestDistance = 120;

    /// <summary>Words of the longest phrase that says whether it is at least or at most so far.</summary>
    private const int MostInPhrase = 4;

    private static readonly char[] Between = [' ', ',', ';', ':', '(', ')', '\t'];

    private static readonly string[] Joins = ["of", "after", "before", "from", "to", "later-than", "later"];

    private static readonly string[] Signs = ["+", "-", "plus", "minus", "by", "and"];

    /// <summary>Null where the text is something else.</summary>
    public static FaultyValue? Fault(BindingContext context, in Written text, ReferenceType needed)
    {
        if (text.Text.Length > LongestDistance)
            return null;
        string[] words = text.Text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        if ((WithIdFirst(words) ?? WithIdLast(words)) is var (id, key, amount))
            return Fault(context, text.Span, needed, id, key, amount);
        if (AmountIn(words) is var (said, alone))
            return context.Fault(text.Span, DistanceFindings.WithoutEvent(context.PlaceOf(text.Span), KeysOf(context, said)[0], alone));
        // How far it was can only stand in digits; the one word beside it that is no word for time may be the event.
        string[] names = [.. words.Where(word => Names.IsName(word) && word.Contains('-') && AmountWords.Meant(word) is null && !Joins.Contains(word, StringComparer.Ordinal))];
        bool hasNumber = words.Any(word => word.Any(sign => sign is >= '0' and <= '9') && !Names.IsName(word));
        return names.Length == 1 && hasNumber && words.Length > 1
            ? context.Fault(text.Span, DistanceFindings.Unclear(context.PlaceOf(text.Span), text.Text, names[0], KeysOf(context, null)[0]))
            : null;
    }

    /// <summary>The finding that shows the forms of the language that say it.</summary>
    /// <param name="key">Whether it is at least or at most so far; null where that is not said.</param>
    public static FaultyValue Fault(BindingContext context, TextSpan span, ReferenceType needed, string id, string? key, string amount)
    {
        string[] forms = [.. KeysOf(context, key).Select(one => $"{{ event: {id}, {one}: {amount} }}")];
        Place place = context.PlaceOf(span);
        return context.FaultNaming(span, id, needed, DistanceFindings.InWords(place, forms), DistanceFindings.InWords(place, forms, mayBeEdited: false));
    }

    private static string[] KeysOf(BindingContext context, string? key) =>
        context.FieldName == BuiltIns.Within.Name ? [BuiltIns.AtMost.Name] : key is not null ? [key] : [BuiltIns.AtLeast.Name, BuiltIns.AtMost.Name];

    /// <summary>How far, with or without a word for at least or at most: <c>at least 2 weeks</c>. Null where it is something else.</summary>
    public static (string? Key, string Amount)? AmountIn(string text) => AmountIn(text.Split(Between, StringSplitOptions.RemoveEmptyEntries));

    private static (string? Key, string Amount)? AmountIn(ReadOnlySpan<string> words)
    {
        for (int count = Math.Min(MostInPhrase, words.Length - 1); count > 0; count--)
        {
            if (AmountWords.Meant(string.Join("-", words.Slice(0, count).ToArray())) is { } key && DurationIn(words.Slice(count)) is { } bound)
                return (key, bound);
        }

        return DurationIn(words) is { } amount ? (null, amount) : null;
    }

    /// <summary>As it is written where that can be read, and otherwise what it means.</summary>
    private static string? DurationIn(ReadOnlySpan<string> words)
    {
        string text = string.Join(" ", words.ToArray());
        return words.Length == 0 ? null : DurationText.Read(text) is not null ? text : UnreadDurations.Meant(text);
    }

    private static (string Id, string? Key, string Amount)? WithIdFirst(string[] words)
    {
        if (words.Length < 2 || !Names.IsName(words[0]))
            return null;
        int begin = Signs.Contains(words[1], StringComparer.Ordinal) ? 2 : 1;
        // The sign may stand before the number without a space.
        words = [.. words.Select((word, i) => i == begin ? word.TrimStart('+') : word)];
        return AmountIn(words.AsSpan(begin)) is var (key, amount) ? (words[0], key, amount) : null;
    }

    private static (string Id, string? Key, string Amount)? WithIdLast(string[] words)
    {
        int last = words.Length - 1;
        if (last < 2 || !Names.IsName(words[last]) || !Joins.Contains(words[last - 1], StringComparer.Ordinal))
            return null;
        return AmountIn(words.AsSpan(0, last - 1)) is var (key, amount) ? (words[last], key, amount) : null;
    }
}
