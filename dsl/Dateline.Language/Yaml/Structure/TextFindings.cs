using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Structure;

/// <summary>Texts that need quotation marks, and quotation marks and brackets that do not close where they should.</summary>
public static class TextFindings
{
    private static readonly FindingDescriptor ColonInTextKind = new("DTL1030", "A colon in a text");
    private static readonly FindingDescriptor StartsWithSignKind = new("DTL1032", "A text that starts with a sign of YAML");
    private static readonly FindingDescriptor TextBehindBracketKind = new("DTL1033", "A text that starts with a bracket");
    private static readonly FindingDescriptor UnclosedQuoteKind = new("DTL1034", "A quotation mark that is never closed");
    private static readonly FindingDescriptor QuoteEndsEarlyKind = new("DTL1035", "A quotation that ends early");
    private static readonly FindingDescriptor UnclosedBracketKind = new("DTL1036", "A bracket that is never closed");
    private static readonly FindingDescriptor BackslashKind = new("DTL1038", "A backslash in double quotes");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        ColonInTextKind, StartsWithSignKind, TextBehindBracketKind, UnclosedQuoteKind, QuoteEndsEarlyKind, UnclosedBracketKind, BackslashKind,
    ];

    public static Finding ColonInText(Place place, string text, Repair quotes) =>
        new(ColonInTextKind, place, $"The text {Words.Quoted(text)} contains \": \", so YAML takes a part of it for a field. Put quotes around it.")
        {
            Label = "this colon",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding StartsWithSign(Place place, string sign, string text, Repair quotes) =>
        new(StartsWithSignKind, place, $"A text that starts with \"{sign}\" needs quotes: {Words.Quoted(text)}.")
        {
            Label = "this sign means something else in YAML",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding TextBehindBracket(Place place, char bracket, string text, Repair quotes) =>
        new(TextBehindBracketKind, place, $"A text that starts with \"{bracket}\" needs quotes: {Words.Quoted(text)}.")
        {
            Label = "YAML reads a list or braces here",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding UnclosedQuote(Place place, char mark, string text, Repair close) =>
        new(UnclosedQuoteKind, place, $"The quotation mark before {Words.Quoted(text)} is never closed. Add {Name(mark)} at the end of the text.")
        {
            Label = "opens here and never closes",
            Repairs = EquatableArray.Of(close),
        };

    public static Finding ApostropheEndsText(Place place, string word, Repair quotes) =>
        new(QuoteEndsEarlyKind, place, $"The apostrophe in {Words.Quoted(word)} ends the quoted text early. Use double quotes around the text, or double the apostrophe.")
        {
            Label = "the text ends here",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding QuoteEndsEarly(Place place, string behind, Repair quotes) =>
        new(QuoteEndsEarlyKind, place, $"The quoted text ends here, and {Words.Quoted(behind)} follows it on the same line. Put quotes of the other kind around the whole text.")
        {
            Label = "the text ends here",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding UnclosedBracket(Place place, char open, char close, Repair repair) =>
        new(UnclosedBracketKind, place, $"The bracket \"{open}\" is never closed. Add \"{close}\" behind the last item, or put quotes around it if it begins a text.")
        {
            Label = "opens here and never closes",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding Backslash(Place place, string sequence, Repair quotes) =>
        new(BackslashKind, place, $"In double quotes a backslash begins a special character, and \"{sequence}\" is none. Put single quotes around the text instead.")
        {
            Label = "no such special character",
            Repairs = EquatableArray.Of(quotes),
        };

    private static string Name(char mark) => mark == '"' ? "one" : "an apostrophe";
}
