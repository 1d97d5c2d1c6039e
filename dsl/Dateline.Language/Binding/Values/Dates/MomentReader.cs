using System.Globalization;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Dates;

/// <summary>Reads a point in time with its offset, as RFC 3339 writes it: <c>2021-10-06T14:30:00+02:00</c>.</summary>
internal static class MomentReader
{
    /// <summary>Each <c>0</c> stands for a digit.</summary>
    private const string Seconds = "0000-00-00T00:00:00";
    private const string Offset = "+00:00";
    private const int MostFractionDigits = 7;

    public static BoundValue Read(BindingContext context, in Written text)
    {
        if (Parse(text.Text) is { } moment)
            return new MomentValue(moment, text.Span);
        return context.Fault(text.Span, UnreadMoments.Explain(Slot.Of(context, text, ScalarType.Moment), text.Text));
    }

    private static DateTimeOffset? Parse(string text)
    {
        int end = EndOfTime(text);
        bool hasForm = end > 0 && (text.Substring(end) == "Z" || (HasForm(text, end, Offset) && text.Length == end + Offset.Length));
        return hasForm && DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment)
            ? moment
            : null;
    }

    /// <summary>Where the offset begins; 0 where what stands before it has another form.</summary>
    private static int EndOfTime(string text)
    {
        if (!HasForm(text, 0, Seconds))
            return 0;
        int end = Seconds.Length;
        if (end == text.Length || text[end] != '.')
            return end;
        int start = ++end;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end - start is >= 1 and <= MostFractionDigits ? end : 0;
    }

    private static bool HasForm(string text, int start, string form)
    {
        if (text.Length < start + form.Length)
            return false;
        for (int i = 0; i < form.Length; i++)
        {
            char character = text[start + i];
            bool fits = form[i] switch
            {
                '0' => character is >= '0' and <= '9',
                '+' => character is '+' or '-',
                _ => character == form[i],
            };
            if (!fits)
                return false;
        }

        return true;
    }
}
