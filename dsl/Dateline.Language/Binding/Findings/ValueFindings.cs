using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that are not the flag, the option, the id or the address which was asked for.</summary>
internal static class ValueFindings
{
    private static readonly FindingDescriptor NeitherYesNorNo = new("DTL3040", "Neither yes nor no");
    private static readonly FindingDescriptor OptionIsUnknown = new("DTL3041", "Not one of the choices");
    private static readonly FindingDescriptor ReferenceIsNoId = new("DTL3042", "Not an id");
    private static readonly FindingDescriptor NoAddress = new("DTL3043", "Not a web address");

    private static readonly FindingDescriptor OtherQuotes = new("DTL3067", "Quotation marks of a word processor");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NeitherYesNorNo, OptionIsUnknown, ReferenceIsNoId, NoAddress, OtherQuotes];

    /// <param name="offers">The value without them; empty where no entry has that id.</param>
    public static Finding InOtherQuotes(Slot slot, string text, IReadOnlyList<Offer> offers)
    {
        string straight = Quoting.Quote(text.Substring(1, text.Length - 2).Trim());
        return new Finding(OtherQuotes, slot.Place, $"{text[0]} and {text[text.Length - 1]} are the quotation marks of a word processor; here they are part of the value. {(offers.Count > 0 ? $"Write {offers[0].Text}, or {straight} with straight ones." : "Leave them out.")}")
        {
            Repairs = Offers.Repairs(offers),
        };
    }

    public static Finding TightComment(Slot slot, string value, string comment, IReadOnlyList<Offer> offers) =>
        new(StandardFindings.TightCommentSign, slot.Place, $"A comment needs a space before its \"#\": without one, {Words.Quoted(comment)} is part of the value.{(offers.Count == 0 ? "" : $" {offers[0].Repair.Title}.")}")
        {
            Repairs = Offers.Repairs(offers),
        };

    public static Finding NoFlag(Slot slot, string text, Offer? meant)
    {
        string letter = meant is null ? "" : Lookalikes.Named(text);
        string how = letter.Length > 0 ? $": {letter}." : ", in lowercase letters.";
        return new(NeitherYesNorNo, slot.Place, $"{Words.Quoted(text)} is neither yes nor no. Write {meant?.Text ?? "yes or no"}{how}")
        {
            Repairs = Offers.Repairs(meant),
        };
    }

    public static Finding NoOption(Slot slot, string text, ChoiceSymbol choice, Offer? meant)
    {
        string options = Words.List(choice.Options, lastWord: "or");
        string letter = Lookalikes.Named(text);
        bool mayBeAdded = meant is null && !choice.IsInPlace && choice.Place is not null && Names.IsKebabCase(text);
        string advice = mayBeAdded ? $"It can be {options}. If {Words.Quoted(text)} is right, add it to the choice \"{choice.Name}\" in the timeline file."
            : meant is null ? $"It can be {options}."
            : letter.Length > 0 ? $"Write {meant.Text}: {letter}."
            : $"Did you mean \"{meant.Text}\"? It can be {options}.";
        return new Finding(OptionIsUnknown, slot.Place, $"{Words.Quoted(text)} is not one of the choices here. {advice}")
        {
            Label = meant is null ? "no such choice" : $"did you mean {meant.Text}?",
            Repairs = Offers.Repairs(meant),
        };
    }

    public static Finding SeveralOptions(Slot slot, IReadOnlyList<Offer> offers) =>
        new(OneValueFindings.OneValue, slot.Place, $"This field takes one of the choices; you wrote {(offers.Count == 2 ? "two" : Words.Number(offers.Count))}. Keep {Words.List([.. offers.Select(offer => offer.Text)], lastWord: "or")}.")
        {
            Repairs = Offers.Repairs(offers),
        };

    /// <summary>Which entry it may mean is not known here: <see cref="UnreadName"/>.</summary>
    public static Finding NoId(Place place, string text) =>
        new(ReferenceIsNoId, place, $"This field takes the id of another entry, and {Words.Quoted(text)} is not an id. Ids use lowercase letters, digits and single hyphens.");

    public static bool IsNoId(Finding finding) => ReferenceEquals(finding.Descriptor, ReferenceIsNoId);

    /// <param name="fault">Where in the text the sign stands that no address has; null where no sign is to blame.</param>
    public static Finding NoUrl(Slot slot, string text, string fault, IReadOnlyList<Offer> offers) =>
        new(NoAddress, slot.Place, $"{Words.Quoted(text, 60)} is not a complete web address{fault}. {(offers.Count > 0 ? $"Write {Offers.Listed(offers)}." : "A web address starts with https:// or http:// and contains no spaces.")}")
        {
            Repairs = Offers.Repairs(offers),
        };
}
