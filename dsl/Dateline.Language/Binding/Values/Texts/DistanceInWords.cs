using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary><c>2 weeks of trial-opens</c>, as people say how far one event was from another.</summary>
internal static class DistanceInWords
{
    private static readonly string[] Joins = ["of", "after", "before", "from", "to", "later-than"];

    /// <summary>Null where the text is something else.</summary>
    public static FaultyValue? Fault(BindingContext context, in Written text)
    {
        string[] words = text.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4 || !Names.IsName(words[words.Length - 1]) || !Joins.Contains(words[words.Length - 2], StringComparer.Ordinal))
            return null;
        string amount = string.Join(" ", words, 0, words.Length - 2);
        if (DurationText.Read(amount) is null)
            return null;
        string[] keys = context.FieldName == BuiltIns.Within.Name ? [BuiltIns.AtMost.Name] : [BuiltIns.AtLeast.Name, BuiltIns.AtMost.Name];
        string[] forms = [.. keys.Select(key => $"{{ event: {words[words.Length - 1]}, {key}: {amount} }}")];
        return context.Fault(text.Span, DistanceFindings.InWords(context.PlaceOf(text.Span), forms));
    }
}
