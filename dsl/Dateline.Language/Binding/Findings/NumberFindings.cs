using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that are not the number which was asked for.</summary>
internal static class NumberFindings
{
    private static readonly FindingDescriptor NoNumber = new("DTL3030", "Not a number in digits");
    private static readonly FindingDescriptor NumberInWords = new("DTL3031", "A number in words");
    private static readonly FindingDescriptor SeparatedDigits = new("DTL3032", "A number with separators");
    private static readonly FindingDescriptor NegativeCount = new("DTL3033", "A count below zero");
    private static readonly FindingDescriptor NoWholeNumber = new("DTL3034", "Not a whole number");
    private static readonly FindingDescriptor InexactNumber = new("DTL3035", "A number that is not exact");
    private static readonly FindingDescriptor LargeNumber = new("DTL3036", "A number with too many digits");
    private static readonly FindingDescriptor OtherMinus = new("DTL3037", "Another minus sign");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [NoNumber, NumberInWords, SeparatedDigits, NegativeCount, NoWholeNumber, InexactNumber, LargeNumber, OtherMinus];

    public static Finding NotDigits(Place place, string text, ScalarType type, string? repaired) =>
        new(NoNumber, place, $"{Words.Quoted(text)} is not {Meaning(type)}. Write digits only{(repaired is null ? "" : ": " + repaired)}.")
        {
            Repairs = repaired is null ? default : Replacements.Choice(place, repaired),
        };

    public static Finding InWords(Place place, string text, string digits) =>
        new(NumberInWords, place, $"{Words.Quoted(text)} is a number in words. Write it in digits: {digits}.")
        {
            Repairs = Replacements.Choice(place, digits),
        };

    public static Finding Separators(Place place, string text, string joined) =>
        new(SeparatedDigits, place, $"{Words.Quoted(text)} has something between its digits. Write the number without it: {joined}.")
        {
            Repairs = Replacements.Choice(place, joined),
        };

    public static Finding Negative(Place place, string text) =>
        new(NegativeCount, place, $"{Words.Quoted(text)} is below zero, and a count cannot be. Write how many there were; that something fell is told by a change.");

    public static Finding NotWhole(Place place, string text, string? whole) =>
        new(NoWholeNumber, place, whole is null
            ? $"{Words.Quoted(text)} is not a whole number, and only whole ones can stand here."
            : $"{Words.Quoted(text)} has a point, and only whole numbers can stand here. Write {whole}.")
        {
            Repairs = whole is null ? default : Replacements.Choice(place, whole),
        };

    public static Finding Approximate(Place place, string text, ScalarType type, ValuePosition position) =>
        new(InexactNumber, place,
            $"{Words.Quoted(text)} is not exact, but {Meaning(type)} is. {NotExact(position, text)}");

    private static string NotExact(ValuePosition position, string text) =>
        InPlaceOfAValue.Sentence(position, "", InBraces(Words.Shortened(text))) + (position is ValuePosition.Field or ValuePosition.LongFormValue ? " Or write the number, and how exact it is in \"note:\"." : "");

    public static Finding TooLarge(Place place, string text) =>
        new(LargeNumber, place, $"{Words.Quoted(text)} has more digits than a number can have here. Look for a digit too many.");

    public static Finding MinusLookalike(Place place, string text, string repaired) =>
        new(OtherMinus, place, $"The dash in {Words.Quoted(text)} only looks like a minus sign. Use the one on the keyboard: {repaired}.")
        {
            Repairs = Replacements.Safe(place, "-"),
        };

    /// <summary>The text as it can stand between braces: there, signs and commas mean something to YAML.</summary>
    private static string InBraces(string text)
    {
        foreach (char character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '-' or '.'))
                return Quoting.Quote(text);
        }

        return text;
    }

    private static string Meaning(ScalarType type) => type.Kind switch
    {
        ScalarKind.Count => "a count (a whole number, zero or more)",
        ScalarKind.Integer => "a whole number",
        _ => "a number",
    };
}
