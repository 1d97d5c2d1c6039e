using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Offered;

/// <summary>How a sentence names what may be written instead.</summary>
internal static class Offers
{
    public static string If(string condition) => condition.Length == 0 ? "" : $" if {condition}";

    /// <summary><c>Write A if …, or B if ….</c>, with a space before it; empty where nothing is offered.</summary>
    public static string Write(IReadOnlyList<Offer> offers) => offers.Count == 0
        ? ""
        : $" Write {Listed(offers)}.";

    /// <summary><c>A if …, or B if …</c>.</summary>
    public static string Listed(IReadOnlyList<Offer> offers)
    {
        string[] named = [.. offers.Select(offer => Shown(offer) + If(offer.Condition))];
        bool hasConditions = offers.Any(offer => offer.Condition.Length > 0);
        return named.Length == 2 && hasConditions ? $"{named[0]}, or {named[1]}"
            : named.Length > 2 ? $"{string.Join(", ", named.Take(named.Length - 1))}, or {named[named.Length - 1]}"
            : string.Join(" or ", named);
    }

    public static EquatableArray<Repair> Repairs(IEnumerable<Offer> offers) => offers.Select(offer => offer.Repair).ToEquatableArray();

    public static EquatableArray<Repair> Repairs(Offer? offer) => offer is null ? default : EquatableArray.Of(offer.Repair);

    /// <summary>What ends with a dot is told apart from the dot at the end of a sentence: by quotes, where they may stand.</summary>
    public static string Shown(Offer offer) => !offer.Text.EndsWith(".", StringComparison.Ordinal) ? offer.Text : offer.IsPart ? $"{offer.Text} there" : $"\"{offer.Text}\"";

    /// <inheritdoc cref="Shown(Offer)"/>
    public static string Shown(string text) => text.EndsWith(".", StringComparison.Ordinal) ? $"\"{text}\"" : text;

    /// <summary>A value as it can stand between braces, where it is plain otherwise.</summary>
    public static string InFlow(string text) => PlainScalars.AreSafe(text) ? text : Quoting.Quote(text);

    /// <summary>A text as it can stand between braces: there, signs and commas mean something to YAML.</summary>
    public static string InBraces(string text)
    {
        foreach (char character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '-' or '.'))
                return Quoting.Quote(text);
        }

        // Other tools read some words as yes, no or nothing.
        bool isPlain = PlainScalars.AreSafe(text) && !Names.IsChangedByOtherTools(text.ToLowerInvariant());
        return isPlain ? text : Quoting.Quote(text);
    }
}
