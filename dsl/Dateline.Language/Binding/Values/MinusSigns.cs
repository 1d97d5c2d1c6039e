using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Values;

/// <summary>Dashes that look like the minus sign of the keyboard and are another character.</summary>
internal static class MinusSigns
{
    public static bool IsLookalike(char character) => character is '\u2212' or '\u2013' or '\u2014' or '\u2012' or '\u2010' or '\u2011' or '\uFE63' or '\uFF0D';

    /// <summary>
    /// The number with a plain minus sign. Another one is reported, with the safe repair, and read as what it visibly means.
    /// </summary>
    public static void Unify(BindingContext context, in Written text, out string digits)
    {
        digits = text.Text;
        if (text.IsEmpty || !IsLookalike(digits[0]))
            return;
        digits = "-" + digits.Substring(1);
        if (!Digits.AreDecimal(digits))
        {
            digits = text.Text;
            return;
        }

        Place place = context.PlaceOf(text.SpanOf(0, 1));
        context.Report(NumberFindings.MinusLookalike(place, text.Text, digits));
    }
}
