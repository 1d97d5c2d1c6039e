using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;

namespace Dateline.Language.Binding.Values.Signs;

/// <summary>Dashes that look like the minus sign of the keyboard and are another character.</summary>
internal static class MinusSigns
{
    public static bool IsLookalike(char character) => character is '\u2212' or '\u2013' or '\u2014' or '\u2012' or '\u2010' or '\u2011' or '\uFE63' or '\uFF0D';

    /// <summary>The number with a plain minus sign; the text as it is where it is no such number.</summary>
    public static string Unified(string text)
    {
        if (text.Length == 0 || !IsLookalike(text[0]))
            return text;
        string digits = "-" + text.Substring(1);
        return Digits.AreDecimal(digits) ? digits : text;
    }

    /// <summary>Another sign is reported, with the safe repair, and read as what it visibly means.</summary>
    public static void Report(BindingContext context, in Written text, string unified)
    {
        if (!ReferenceEquals(unified, text.Text))
            context.Report(NumberFindings.MinusLookalike(context.PlaceOf(text.SpanOf(0, 1)), text.Text, unified));
    }
}
