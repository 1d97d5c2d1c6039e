using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary>What a source reports, and behind it where in the source: <c>4 at folio 12</c>, <c>2021-10, p. 4</c>.</summary>
internal static class PlacesBehindReports
{
    /// <summary>Longer ones are no place.</summary>
    private const int LongestPlace = 80;

    private static readonly char[] Between = [' ', ',', ';', '(', ')', '\u00A0'];
    private static readonly string[] Leads = ["at ", "on ", "in ", "see "];

    /// <summary>Null where no place stands behind it.</summary>
    public static FaultyValue? Fault(BindingContext context, in Written text, FieldType type)
    {
        if (context.Position != ValuePosition.Says || context.IsTrying || text.Text.Length > 2 * LongestPlace)
            return null;
        var slot = Slot.Of(context, text, type);
        for (int at = text.Text.IndexOfAny(Between); at > 0; at = text.Text.IndexOfAny(Between, at + 1))
        {
            string place = WithoutLead(text.Text.Substring(at).Trim(Between));
            if (place.Length <= LongestPlace && PlaceWords.Name(place) && slot.WithPlace(text.Text.Substring(0, at).TrimEnd(Between), place) is { } offer)
                return context.Fault(text.Span, CitationFindings.PlaceBehind(slot, text.Text, offer));
        }

        return null;
    }

    private static string WithoutLead(string place) =>
        Array.Find(Leads, lead => place.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) is { } written ? place.Substring(written.Length).Trim(Between) : place;
}
