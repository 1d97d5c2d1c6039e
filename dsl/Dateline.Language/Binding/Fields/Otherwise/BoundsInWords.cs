using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Binding.Fields.Otherwise;

/// <summary>A number that is partly known, with other names for its bounds: <c>{ min: 5, max: 9 }</c>, <c>{ at-least: 5 }</c>.</summary>
internal static class BoundsInWords
{
    private static readonly string[] Lows = ["min", "minimum", "least", "at-least", "lower", "lowest", "from", "more-than"];
    private static readonly string[] Highs = ["max", "maximum", "most", "at-most", "upper", "highest", "to", "up-to", "less-than"];
    private static readonly string[] Bests = ["about", "likely", "likeliest", "estimate", "estimated", "mid", "middle", "probably", "approx", "circa", "mean", "average"];

    /// <summary>Null where the group is something else.</summary>
    /// <param name="asked">What may stand there: the number itself, or a change of one.</param>
    /// <param name="mayStand">An estimate may stand there.</param>
    public static FaultyValue? Fault(BindingContext context, YamlMapping group, ScalarType type, FieldType asked, bool mayStand)
    {
        decimal? low = null, best = null, high = null;
        foreach (YamlPair pair in group.Pairs)
        {
            if (pair.Value is not YamlScalar { Value: var text } || EstimatesInWords.Number(text, type.Exact) is not { } number)
                return null;
            string word = pair.Key.Value.Replace(' ', '-').Replace('_', '-');
            // A change goes from one value to another.
            if (asked is ChangeType && word is "from" or "to")
                return null;
            if (Lows.Contains(word, StringComparer.OrdinalIgnoreCase))
                low = number;
            else if (Highs.Contains(word, StringComparer.OrdinalIgnoreCase))
                high = number;
            else if (Bests.Contains(word, StringComparer.OrdinalIgnoreCase))
                best = number;
            else
                return null;
        }

        if (group.Pairs.Count == 0 || low > high || low > best || best > high)
            return null;
        var slot = Slot.Around(context, group, asked);
        return context.Fault(group.Span, mayStand ? EstimateFindings.OtherNames(slot, slot.OfferEstimate(new NumberEstimate(low, best, high))) : NumberFindings.Bounds(slot));
    }
}
