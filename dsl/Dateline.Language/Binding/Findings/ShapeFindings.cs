using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Binding.Findings;

/// <summary>A value has another form than its field: nothing, one value, a list, a group of fields.</summary>
internal static class ShapeFindings
{
    /// <summary>A longer reason stands in the repair alone.</summary>
    private const int MostOfReason = 60;

    private static readonly FindingDescriptor ValueIsMissing = new("DTL3017", "A field without a value");
    private static readonly FindingDescriptor DetailsOutside = new("DTL3079", "Details beside a field");
    private static readonly FindingDescriptor ListWithoutBrackets = new("DTL3019", "A list needs brackets");
    private static readonly FindingDescriptor ItemWithName = new("DTL3047", "A list item with a colon");
    private static readonly FindingDescriptor GroupInsteadOfList = new("DTL3020", "A list is needed");
    private static readonly FindingDescriptor ItemIsMissing = new("DTL3021", "An item without a value");
    private static readonly FindingDescriptor GroupOfFields = new("DTL3022", "A group of fields is needed");
    private static readonly FindingDescriptor WaiversAreAGroup = new("DTL3023", "An exception names its rule");
    private static readonly FindingDescriptor WaiverNeedsAReason = new("DTL3024", "An exception needs a reason");
    private static readonly FindingDescriptor StandIn = new("DTL3025", "A word instead of a value");
    private static readonly FindingDescriptor MayStandIn = new("DTL3087", "A text that may only hold a place", Severity.Warning);

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        ValueIsMissing, DetailsOutside, ListWithoutBrackets, ItemWithName, GroupInsteadOfList, ItemIsMissing, GroupOfFields,
        WaiversAreAGroup, WaiverNeedsAReason, StandIn, MayStandIn,
    ];

    public static Finding NoValue(Place place, string field, in ValueSite site) =>
        new(ValueIsMissing, place, $"{Words.Quoted(field)} has no value. Write it after the colon; if no source gives one, {InPlaceOfAValue.Advice(site with { Field = field }, "why")}.");

    public static bool IsNoValue(Finding finding) => ReferenceEquals(finding.Descriptor, ValueIsMissing);

    /// <param name="word">A word of the long form: <c>says</c>, <c>parts</c>.</param>
    public static Finding NothingBelow(Place place, string word) =>
        new(ValueIsMissing, place, $"{Words.Quoted(word)} has nothing below it. Write what belongs there, indented by two spaces, or delete the line.");

    public static Finding NotIndented(Place place, string name, string owner, Repair? indent = null) =>
        new(IndentationFindings.WrongColumn, place, $"{Words.Quoted(name)} belongs under \"{owner}\". Indent it by two more spaces, and the lines that go with it.")
        {
            Repairs = indent is null ? default : EquatableArray.Of(indent),
        };

    /// <summary>Details of a value that stand beside its name, and not below it.</summary>
    public static Finding DetailsBeside(Place place, string name, string owner) =>
        new(DetailsOutside, place, $"{Words.Quoted(name)} says more about a value, such as that of \"{owner}\". Write \"{owner}:\", and below it, indented, \"value: …\" and \"{name}: …\".")
        {
        };

    /// <summary>How far an event is, or where in a source something stands, beside the field that names it.</summary>
    /// <param name="form">Both in one, as it is written.</param>
    public static Finding DetailsOfReference(Place place, string name, string owner, string form, EquatableArray<TextEdit> edits) =>
        new(DetailsOutside, place, $"{Words.Quoted(name)} says more about what stands under \"{owner}\". Write both in one: {owner}: {form}.")
        {
            Repairs = EquatableArray.Of(new Repair($"Write {owner}: {form}", RepairSafety.Choice, edits)),
        };

    /// <param name="example">How the list would look.</param>
    /// <param name="repairs">The same in brackets, where it is clear what is one item.</param>
    public static Finding ListExpected(Place place, string field, string example, EquatableArray<Repair> repairs) =>
        new(ListWithoutBrackets, place, $"{Words.Quoted(field)} is a list, so even a single value needs brackets: {Words.Shortened(example)}.") { Repairs = repairs };

    /// <param name="list">As it should be written.</param>
    public static Finding ListWrittenOtherwise(Place place, string field, string list, Repair write) =>
        new(ListWithoutBrackets, place, $"{Words.Quoted(field)} is a list. Write it in brackets, with commas between the ids: {Words.Shortened(list, 80)}; or each on a line of its own, with a hyphen and a space before it.")
        {
            Repairs = EquatableArray.Of(write),
        };

    /// <summary>A name or a colon at each item of a list of ids.</summary>
    public static Finding ItemsWithNames(Place place, string field, string id, Repair alone) =>
        new(ItemWithName, place, $"Each item of {Words.Quoted(field)} is an id alone, without a colon. Write {Words.Quoted("- " + id)}.")
        {
            Repairs = EquatableArray.Of(alone),
        };

    /// <summary>Digits whose comma stands in one number, or between two.</summary>
    /// <param name="one">The list of the one number; null where it could not stand in it.</param>
    /// <param name="several">The list of several numbers; null where one of them could not stand in it.</param>
    public static Finding OneNumberOrSeveral(Place place, string field, string text, string? one, string? several, bool mayBeEdited)
    {
        var repairs = new List<Repair>(2);
        if (one is not null)
            repairs.Add(Write(place, one, $"Write {one} if it is one number", mayBeEdited));
        if (several is not null)
            repairs.Add(Write(place, several, $"Write {several} if there are several", mayBeEdited));
        string advice = repairs.Count > 0 ? string.Concat(repairs.Select(repair => $" {repair.Title}.")) : " Write the numbers in brackets, with a comma and a space between them.";
        return new Finding(ListWithoutBrackets, place, $"{Words.Quoted(field)} is a list, and {Words.Quoted(text)} can be one number or several.{advice}") { Repairs = repairs.ToEquatableArray() };
    }

    private static Repair Write(Place place, string text, string title, bool mayBeEdited) =>
        new(title, RepairSafety.Choice, mayBeEdited ? EquatableArray.Of(new TextEdit(place.Path, place.Span, text)) : default);

    public static bool IsListExpected(Finding finding) => ReferenceEquals(finding.Descriptor, ListWithoutBrackets);

    public static Finding ListExpectedNotGroup(Place place, string field) =>
        new(GroupInsteadOfList, place, $"{Words.Quoted(field)} is a list. Start each item with a hyphen and a space, even if there is only one.");

    public static Finding EmptyItem(Place place) =>
        new(ItemIsMissing, place, "This item of the list has no value. Delete it, or write what belongs here.");

    public static Finding GroupExpected(Place place, string record, IReadOnlyList<string> fields) =>
        new(GroupOfFields, place, record == BuiltIns.Quote.Name
            ? "A quotation needs fields, not plain text: start with \"speaker: …\", then \"text: …\"."
            : $"Each {record} needs fields, not a single value: {Words.List(fields)}.");

    public static Finding WaiversExpected(Place place) =>
        new(WaiversAreAGroup, place, "Under \"except:\", write the name of a rule, a colon, and the reason why it does not hold here.");

    public static Finding WaiversWithHyphens(Place place, string rule) =>
        new(IndentationFindings.SurplusHyphen, place, $"The rules under \"except\" have no hyphens before them. Write {Words.Quoted(rule + ": …")}, with the reason.")
        {
        };

    public static Finding WaiverWithoutReason(Place place, string rule) =>
        new(WaiverNeedsAReason, place, $"The exception from {Words.Quoted(rule)} gives no reason. Write after the colon why the rule does not hold here.");

    public static Finding WaiverReasonToCome(Place place, string rule, string word) =>
        new(WaiverNeedsAReason, place, $"{Words.Quoted(word)} is not a reason for the exception from {Words.Quoted(rule)}. Write why the rule does not hold here.");

    public static Finding WhyToCome(Place place, string word) =>
        new(StandIn, place, $"{Words.Quoted(word)} is not a reason. Write why this value was chosen, or delete \"why:\".");

    public static Finding Placeholder(Place place, string word, in ValueSite site) =>
        new(StandIn, place, $"{Words.Quoted(word)} is not a value. {Instead(site)}.");

    /// <summary>A sentence which says that the value is not known; an empty reason where it gives none.</summary>
    /// <param name="offer">The same in the words of the language; null where it cannot stand there.</param>
    public static Finding SaysUnknown(Slot slot, string text, string reason, Offer? offer, Offer? asText = null)
    {
        if (reason.Length == 0 || StandIns.IsReason(reason))
            return Placeholder(slot.Place, text, slot.Site);
        bool isShort = reason.Length <= MostOfReason;
        string advice = offer is null || !isShort ? InPlaceOfAValue.ForReason(slot.Site, Offers.InBraces(Words.Shortened(reason))) : $"{offer.Repair.Title}.";
        string otherwise = asText is null ? "" : Literally(text, slot.Site, "If it is the text itself");
        return new Finding(StandIn, slot.Place, $"{Words.Quoted(text)} is not a value, but a reason why it is unknown. {advice}{otherwise}") { Repairs = Offers.Repairs(new[] { offer, asText }.OfType<Offer>()) };
    }

    /// <summary>The same in one half of a change.</summary>
    public static Finding HalfSaysUnknown(Slot half, string text, string word, Offer? offer, bool isAfter)
    {
        string otherwise = isAfter ? $"Write unknown after the arrow, and the reason under \"{word}:\"" : $"Delete what is before the arrow, and put the reason under \"{word}:\"";
        return new Finding(StandIn, half.Place, $"{Words.Quoted(text)} is not a value, but a reason why it is unknown. {(offer is null ? otherwise : offer.Repair.Title)}.") { Repairs = Offers.Repairs(offer) };
    }

    /// <summary>The same where a text is asked for, of which a few are such words.</summary>
    public static Finding PlaceholderOfText(Place place, string word, in ValueSite site) =>
        new(StandIn, place, $"{Words.Quoted(word)} is not a text. {Instead(site)}.{Literally(word, site, "If it is what the text says")}");

    public static Finding MayBePlaceholder(Place place, string word, in ValueSite site) =>
        new(MayStandIn, place, $"{Words.Quoted(word)} may stand for no value. {Instead(site)}.{Literally(word, site, "If it is the text itself")}");

    /// <summary>A sentence about what is unknown, where a text may say anything.</summary>
    public static Finding MayBeReason(Slot slot, string text, string reason, Offer? offer) =>
        new(MayStandIn, slot.Place, $"{Words.Quoted(text)} may be a reason why this is unknown. {InPlaceOfAValue.ForReason(slot.Site, Offers.InBraces(Words.Shortened(reason)))}{Literally(text, slot.Site, "If it is the text itself")}") { Repairs = Offers.Repairs(offer) };

    private static string Instead(in ValueSite site)
    {
        string nobody = site.Position == ValuePosition.Says ? "the source gives none" : "no source gives one";
        return $"If {nobody}, {InPlaceOfAValue.Advice(site, "why")}{(InPlaceOfAValue.IsField(site) && !site.IsRequired ? "; this field can be left out" : "")}";
    }

    /// <summary>The long form says that a text is meant as it stands.</summary>
    private static string Literally(string word, in ValueSite site, string condition)
    {
        string text = Offers.InBraces(word);
        return site.Position switch
        {
            ValuePosition.Field => $" {condition}, write {{ value: {text} }}.",
            ValuePosition.ItemInBrackets or ValuePosition.ItemOnItsLine or ValuePosition.ListWithoutBrackets =>
                site.IsOnlyItem ? $" {condition}, write {{ value: [{text}] }} in place of the list." : $" {condition}, put the list after \"value:\".",
            _ => "",
        };
    }
}
