using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Findings;

/// <summary>Texts that need quotation marks, and quotation marks and brackets that do not close where they should.</summary>
public static class TextFindings
{
    private static readonly FindingDescriptor ColonInTextKind = new("DTL1030", "A colon in a text");
    internal static readonly FindingDescriptor TwoFieldsOnALine = new("DTL1095", "Two fields on one line");
    private static readonly FindingDescriptor StartsWithSignKind = new("DTL1032", "A text that starts with a special sign");
    private static readonly FindingDescriptor BracketKind = new("DTL1033", "A bracket in a text");
    private static readonly FindingDescriptor UnclosedQuoteKind = new("DTL1034", "A quotation mark that is never closed");
    private static readonly FindingDescriptor QuoteEndsEarlyKind = new("DTL1035", "A quoted text that ends early");
    private static readonly FindingDescriptor UnclosedBracketKind = new("DTL1036", "A bracket that is never closed");
    private static readonly FindingDescriptor TooManyKind = new("DTL1053", "A comma or a bracket too many");
    private static readonly FindingDescriptor SignBehindKind = new("DTL1071", "A comma or a full stop after a value");
    private static readonly FindingDescriptor OtherBracketKind = new("DTL1072", "Brackets that do not make a list");
    private static readonly FindingDescriptor BackslashKind = new("DTL1038", "A backslash in double quotes");

    private const string ThisColon = "this colon";

    /// <summary>Between brackets or braces, where a bracket means something in a text, too.</summary>
    public static Finding BracketInText(Place place, char bracket, string text, Repair quotes) =>
        new(BracketKind, place, $"The text {Words.Quoted(text, 60)} contains \"{bracket}\", which starts a list or a group here. Put quotes around the text.")
        {
            Label = "starts a list or a group here",
            Repairs = EquatableArray.Of(quotes),
        };

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        ColonInTextKind, TwoFieldsOnALine, StartsWithSignKind, BracketKind, UnclosedQuoteKind, QuoteEndsEarlyKind, UnclosedBracketKind, BackslashKind, TooManyKind,
        SignBehindKind, OtherBracketKind,
    ];

    /// <summary>It is about the sign with which a text begins: where no text is asked for, its type says more.</summary>
    internal static bool IsAboutItsBeginning(Finding finding) =>
        ReferenceEquals(finding.Descriptor, StartsWithSignKind) || SilentFindings.IsHash(finding);

    /// <summary>It asks for quotes because of a colon: where no text is asked for, they would help nobody.</summary>
    internal static bool IsAboutItsColon(Finding finding) =>
        ReferenceEquals(finding.Descriptor, ColonInTextKind) && finding.Label == ThisColon;

    public static Finding ColonInText(Place place, string text, Repair quotes) =>
        new(ColonInTextKind, place, $"The text {Words.Quoted(text)} contains a colon and a space, which makes part of it look like a field. Put quotes around it.")
        {
            Label = ThisColon,
            Repairs = EquatableArray.Of(quotes),
        };

    /// <summary>The text ends with a quotation mark, and the one before it is missing.</summary>
    public static Finding ColonAndStrayMark(Place place, string text, Repair without, Repair with) =>
        new(ColonInTextKind, place, $"The text {Words.Quoted(text)} contains a colon and a space, which makes part of it look like a field. Put quotes around it, in place of the one mark at its end.")
        {
            Label = ThisColon,
            Repairs = EquatableArray.Of(without, with),
        };

    public static Finding SignInside(Place place, string text, Repair quotes) =>
        new(ColonInTextKind, place, $"Some programs read part of {Words.Quoted(text)} as a field, because of this sign. Put quotes around the text.")
        {
            Label = "this sign",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding ColonAtEnd(Place place, string text, Repair quotes) =>
        new(ColonInTextKind, place, $"{Words.Quoted(text)} ends with a colon, so some programs read it as a name without a value. Put quotes around it.")
        {
            Label = "this colon",
            Repairs = EquatableArray.Of(quotes),
        };

    /// <param name="name">Of what looks like a field of its own.</param>
    /// <param name="text">Which stands before it.</param>
    public static Finding FieldBehindValue(Place place, string name, string text, Repair onItsLine, Repair quotes) =>
        new(TwoFieldsOnALine, place, $"{Words.Quoted(name + ":")} comes after {Words.Quoted(text)} on the same line. Give it a line of its own, or put quotes around the whole if it is one text.")
        {
            Label = ThisColon,
            Repairs = EquatableArray.Of(onItsLine, quotes),
        };

    public static Finding FieldBehindValue(Place place, string name, string value, Repair onItsLine) =>
        new(TwoFieldsOnALine, place, $"{Words.Quoted(name + ":")} comes after {Words.Quoted(value)} on the same line. Give it a line of its own.")
        {
            Label = "starts a field of its own",
            Repairs = EquatableArray.Of(onItsLine),
        };

    /// <param name="more">How many lines below end alike.</param>
    public static Finding SignBehind(Place place, char sign, int more, Repair delete) =>
        new(SignBehindKind, place, more == 0
            ? $"Nothing may follow the end of a value. Delete the \"{sign}\"."
            : $"Nothing may follow the end of a value. Delete the \"{sign}\" here and on {Words.Count(more, "line")} below.")
        {
            Label = "not part of the value",
            Repairs = EquatableArray.Of(delete),
        };

    public static Finding NoListBrackets(Place place, string written, string meant, Repair repair) =>
        new(OtherBracketKind, place, $"A list starts with \"[\" and ends with \"]\", with nothing around it. Write {Words.Shortened(meant, 60)}.")
        {
            Label = $"{Words.Quoted(written, 30)} is not a list",
            Repairs = EquatableArray.Of(repair),
        };

    /// <param name="open">With which it begins.</param>
    /// <param name="written">With which it ends.</param>
    public static Finding OtherBracket(Place place, char open, char written, char close, Repair repair) =>
        new(OtherBracketKind, place, $"What opens with \"{open}\" must close with \"{close}\", not with \"{written}\". Write \"{close}\".")
        {
            Label = $"\"{close}\" expected",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding ColonBehindNumber(Place place, string text, Repair quotes) =>
        new(ColonInTextKind, place, $"{Words.Quoted(text)} contains a colon and a space, which makes part of it look like a field. Write the number alone, or put quotes around it if it is a text.")
        {
            Label = ThisColon,
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding NumberBehindSign(Place place, string sign, string text, IReadOnlyList<Repair> repairs) =>
        new(StartsWithSignKind, place, $"{Words.Quoted(text)} starts with \"{sign}\", which has a special meaning there. {(repairs.Count > 1 ? "Write the number without the space" : "Write the number alone")}, or put quotes around it if it is a text.")
        {
            Label = "this sign has a special meaning here",
            Repairs = repairs.ToEquatableArray(),
        };

    public static Finding HyphenBehindName(Place place, string text, Repair quotes) =>
        new(StartsWithSignKind, place, $"{Words.Quoted(text)} starts with a hyphen and a space. A list starts on the line below its name; a text that starts this way needs quotes.")
        {
            Label = "this sign starts a list item",
            Repairs = EquatableArray.Of(new Repair("If it is a list item, give it a line of its own below the name", RepairSafety.Choice), quotes),
        };

    public static Finding TextOnLineOfSign(Place place, string sign, Repair lineBreak) =>
        new(StartsWithSignKind, place, $"Nothing may follow \"{sign}\" on the same line. The text starts on the line below.")
        {
            Label = "the text starts below this sign",
            Repairs = EquatableArray.Of(lineBreak),
        };

    public static Finding StartsWithSign(Place place, string sign, string text, Repair quotes) =>
        new(StartsWithSignKind, place, $"A text that starts with \"{sign}\" needs quotes: {Words.Quoted(text)}.")
        {
            Label = "this sign has a special meaning here",
            Repairs = EquatableArray.Of(quotes),
        };

    /// <summary>Whether a quotation ends before its value does.</summary>
    public static bool EndsQuoteEarly(Finding finding) => ReferenceEquals(finding.Descriptor, QuoteEndsEarlyKind);

    public static Finding TextBehindBracket(Place place, char bracket, string text, Repair quotes) =>
        new(BracketKind, place, $"A text that starts with \"{bracket}\" needs quotes: {Words.Quoted(text)}.")
        {
            Label = "read as the start of a list or of fields in braces",
            Repairs = EquatableArray.Of(quotes),
        };

    /// <param name="isOtherMark">The text ends with a mark, but with another one.</param>
    public static Finding UnclosedQuote(Place place, char mark, string text, bool isOtherMark, Repair close) =>
        new(UnclosedQuoteKind, place, $"The quotation mark before {Words.Quoted(text)} is never closed. {(isOtherMark ? $"It ends with {text[text.Length - 1]}, which is another mark: write {Name(mark)} there." : $"Add {Name(mark)} at the end of the text.")}")
        {
            Label = "opens here and never closes",
            Repairs = EquatableArray.Of(close),
        };

    /// <summary>Before a list or fields in braces, which stand without quotation marks.</summary>
    public static Finding QuoteBeforeBracket(Place place, char mark, string brackets, Repair delete, Repair close) =>
        new(UnclosedQuoteKind, place, $"The quotation mark before {Words.Quoted(brackets)} is never closed. Delete it, or add {Name(mark)} at the end if all of it is a text.")
        {
            Label = "opens here and never closes",
            Repairs = EquatableArray.Of(delete, close),
        };

    public static Finding ApostropheEndsText(Place place, string word, Repair quotes) =>
        new(QuoteEndsEarlyKind, place, $"The apostrophe in {Words.Quoted(word)} ends the quoted text early. Use double quotes around the text, or write the apostrophe twice.")
        {
            Label = "the text ends here",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding QuoteEndsEarly(Place place, string behind, Repair quotes) =>
        new(QuoteEndsEarlyKind, place, $"The quoted text ends here, and {Words.Quoted(behind)} follows on the same line. Put the other kind of quotes around the whole text.")
        {
            Label = "the text ends here",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding UnclosedBracket(Place place, char open, char close, Repair repair) =>
        new(UnclosedBracketKind, place, $"The bracket \"{open}\" is never closed. Add \"{close}\" after the last item; if the bracket starts a text, put quotes around the text.")
        {
            Label = "opens here and never closes",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding CutOff(Place place, char open, char close, Repair repair) =>
        new(UnclosedBracketKind, place, $"The file ends in the middle of this line: \"{open}\" is never closed with \"{close}\". Check whether part of the file is missing.")
        {
            Label = "opens here and never closes",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding TooMany(Place place, char sign, Repair without) =>
        new(TooManyKind, place, sign == ','
            ? "There is nothing before this comma. Delete it, or write the missing item."
            : $"This \"{sign}\" closes nothing: no bracket is open here. Delete it.")
        {
            Label = "one too many",
            Repairs = EquatableArray.Of(without),
        };

    public static Finding Backslash(Place place, string sequence, string advice, Repair repair) =>
        new(BackslashKind, place, $"In double quotes, the backslash in {Words.Quoted(sequence)} is not read as a backslash. {advice}.")
        {
            Label = "has a special meaning here",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding HalvesOfCharacter(Place place, string halves, string character, Repair repair) =>
        new(BackslashKind, place, $"Some programs cannot read {Words.Quoted(halves)}, which is one character in two halves. Write the character itself: {character}.")
        {
            Label = "two halves of a character",
            Repairs = EquatableArray.Of(repair),
        };

    private static string Name(char mark) => mark == '"' ? "one" : "an apostrophe";
}
