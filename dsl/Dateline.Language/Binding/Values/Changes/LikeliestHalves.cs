using System.Globalization;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>
/// What is likeliest behind an arrow, <c>-> about 150</c>, or three numbers with their names, <c>-> { low: 5, best: 6, high: 7 }</c>: an
/// arrow has no room for them, and a group in place of the change says what the series is from then on.
/// </summary>
internal static class LikeliestHalves
{
    /// <summary>Null where the half is anything else.</summary>
    /// <param name="before">What stands before the arrow; may be empty.</param>
    public static FaultyValue? Fault(BindingContext context, in Written text, in Written before, in Written half, ChangeType type)
    {
        if (context.IsTrying || type.Bounded is not { } number || Read(half.Text, number.Exact) is not { } known)
            return null;
        var slot = Slot.Of(context, text, type);
        Offer? offer = known.Best is null ? slot.Offer($"{before.Text} -> {known.TextOfBounds}".Trim())
            : slot.OfferEstimate(known, before.IsEmpty ? "" : $"{before.Text} before it");
        return offer is null ? null : context.Fault(text.Span, EstimateFindings.BehindArrow(slot, half.Text, offer));
    }

    private static NumberEstimate? Read(string half, ScalarType type) =>
        half.Length > 2 && half[0] == '{' ? OfGroup(half.Trim('{', '}')) : EstimatesInWords.Read(half, type) is { Best: not null } about ? about : null;

    private static NumberEstimate? OfGroup(string inner)
    {
        var bounds = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (string part in inner.Split(','))
        {
            string[] pair = part.Split(':');
            if (pair.Length != 2 || !decimal.TryParse(pair[1].Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal bound))
                return null;
            bounds[pair[0].Trim()] = bound;
        }

        decimal? Of(string name) => bounds.TryGetValue(name, out decimal bound) ? bound : null;
        (decimal? low, decimal? best, decimal? high) = (Of("low"), Of("best"), Of("high"));
        bool areAll = bounds.Keys.All(name => name is "low" or "best" or "high");
        return areAll && bounds.Count > 0 && !(low > high) && !(low > best) && !(best > high) ? new NumberEstimate(low, best, high) : null;
    }
}
