using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Rules.Causes;

/// <summary>Values that somebody may have meant: one digit is another one, or two stand the other way round; what others say; and what makes a sum.</summary>
internal static class SlipsOfValue
{
    private const int LongestText = 24;

    /// <param name="others">What the rules read besides.</param>
    public static IEnumerable<BoundValue> Of(BoundValue value, IReadOnlyList<BoundValue> others) => value switch
    {
        DateValue date => Texts(date.Date.Text).Select(text => DateOf(text, value)).OfType<BoundValue>().Concat(others.OfType<DateValue>()),
        IntegerValue integer => Texts(integer.Number.ToString(CultureInfo.InvariantCulture)).Select(text => IntegerOf(text, value)).OfType<BoundValue>()
            .Concat(Numbers(others).Where(static number => decimal.Truncate(number) == number && Math.Abs(number) < long.MaxValue / 2).Select(number => new IntegerValue((long)number, value.Span))),
        NumberValue number => Texts(number.Number.ToString(CultureInfo.InvariantCulture)).Select(text => NumberOf(text, value)).OfType<BoundValue>()
            .Concat(Numbers(others).Select(other => new NumberValue(other, value.Span))),
        ChoiceValue choice => choice.Choice.Options.Select(option => new ChoiceValue(choice.Choice, option, value.Span)),
        FlagValue flag => [new FlagValue(!flag.IsSet, value.Span)],
        _ => [],
    };

    /// <summary>Those that are said, what all of them come to, and what one of them leaves of the rest.</summary>
    private static IEnumerable<decimal> Numbers(IReadOnlyList<BoundValue> others)
    {
        decimal[] said = [.. others.Select(BoundStatements.NumberOf).OfType<decimal>().Where(static number => Math.Abs(number) < 1_000_000_000_000_000m)];
        decimal all = said.Sum();
        return said.Append(all).Concat(said.Select(one => one + one - all));
    }

    private static IEnumerable<string> Texts(string text)
    {
        if (text.Length > LongestText)
            yield break;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
                continue;
            for (char digit = '0'; digit <= '9'; digit++)
            {
                if (digit != text[i])
                    yield return text.Substring(0, i) + digit + text.Substring(i + 1);
            }

            if (i + 1 < text.Length && char.IsDigit(text[i + 1]) && text[i + 1] != text[i])
                yield return text.Substring(0, i) + text[i + 1] + text[i] + text.Substring(i + 2);
        }
    }

    private static DateValue? DateOf(string text, BoundValue value) => EdtfDate.TryParse(text, out EdtfDate? date, out _) ? new DateValue(date!, value.Span) : null;

    private static IntegerValue? IntegerOf(string text, BoundValue value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? new IntegerValue(number, value.Span) : null;

    private static NumberValue? NumberOf(string text, BoundValue value) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? new NumberValue(number, value.Span) : null;
}
