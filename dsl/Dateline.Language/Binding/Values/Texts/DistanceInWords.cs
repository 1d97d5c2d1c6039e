using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary><c>2 weeks of trial-opens</c> or <c>trial-opens + 2 weeks</c>, as people say how far one event was from another.</summary>
internal static class DistanceInWords
{
    private static readonly string[] Joins = ["of", "after", "before", "from", "to", "later-than"];

    private static readonly string[] Signs = ["+", " - ", " plus ", " minus "];

    /// <summary>Null where the text is something else.</summary>
    public static FaultyValue? Fault(BindingContext context, in Written text)
    {
        if ((Behind(text.Text) ?? BehindSign(text.Text)) is not var (id, amount) || !Names.IsName(id) || DurationText.Read(amount) is null)
            return null;
        string[] keys = context.FieldName == BuiltIns.Within.Name ? [BuiltIns.AtMost.Name] : [BuiltIns.AtLeast.Name, BuiltIns.AtMost.Name];
        string[] forms = [.. keys.Select(key => $"{{ event: {id}, {key}: {amount} }}")];
        return context.Fault(text.Span, DistanceFindings.InWords(context.PlaceOf(text.Span), forms));
    }

    /// <summary><c>2 weeks after trial-opens</c>.</summary>
    private static (string Id, string Amount)? Behind(string text)
    {
        string[] words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 4 && Joins.Contains(words[words.Length - 2], StringComparer.Ordinal)
            ? (words[words.Length - 1], string.Join(" ", words, 0, words.Length - 2))
            : null;
    }

    /// <summary><c>trial-opens + 2 weeks</c>, as a rule would compute it.</summary>
    private static (string Id, string Amount)? BehindSign(string text)
    {
        foreach (string sign in Signs)
        {
            int at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0)
                return (text.Substring(0, at).Trim(), text.Substring(at + sign.Length).Trim());
        }

        return null;
    }
}
