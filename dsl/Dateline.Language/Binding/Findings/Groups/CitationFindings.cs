using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Findings.Groups;

/// <summary>What can be wrong where a source is named with a place in it.</summary>
internal static class CitationFindings
{
    private static readonly FindingDescriptor KeyIsUnknown = new("DTL3145", "A word that is not allowed beside a source");
    private static readonly FindingDescriptor NothingCited = new("DTL3146", "A place without what stands there");

    private static readonly FindingDescriptor SaidTwice = new("DTL3180", "A place in a source, said twice");

    private static readonly FindingDescriptor BehindReport = new("DTL3163", "A place behind what a source reports");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [KeyIsUnknown, NothingCited, SaidTwice, BehindReport];

    /// <summary>What a source reports, and where in it, in one text.</summary>
    public static Finding PlaceBehind(Slot slot, string text, Offer offer) =>
        new(BehindReport, slot.Place, $"{Words.Quoted(text)} is what the source reports and a place in it. Write {offer.Text}.") { Repairs = Offers.Repairs(offer) };

    /// <param name="meant">The word that was most likely meant; null where none is near.</param>
    /// <param name="mayBeEdited">With that word nothing else is missing.</param>
    public static Finding UnknownKey(Place place, string key, string? meant, IReadOnlyList<string> keys, bool mayBeEdited) =>
        new(KeyIsUnknown, place, $"{Words.Quoted(key)} is not allowed here. {(meant is null ? $"Use {Words.List(keys, lastWord: "or")}." : $"Did you mean \"{meant}\"?")}")
        {
            Repairs = meant is null || !mayBeEdited ? default : Replacements.Choice(place, meant),
        };

    /// <summary>A quotation says where beside its source and within it.</summary>
    /// <param name="place">The one beside the source.</param>
    /// <param name="inside">The one within the braces.</param>
    public static Finding PlaceTwice(Place place, Place inside) =>
        new(SaidTwice, place, "This quotation says twice where it stands: here, and with its source. Keep one of the two.")
        {
            Related = EquatableArray.Of(new RelatedPlace(inside, "the place that stands with the source")),
        };

    public static Finding WithoutSource(Place place) =>
        new(NothingCited, place, "Say which source this place is in: add \"source:\" with the id of the source.");

    /// <summary>The id of the source stands where the word for it belongs: <c>{ register: folio 12 }</c>.</summary>
    /// <param name="form">The whole, as it is written.</param>
    /// <param name="whole">What it replaces.</param>
    public static Finding SourceAsKey(Place place, string key, string form, Place whole) =>
        new(KeyIsUnknown, place, $"{Words.Quoted(key)} is not allowed here. To say where in a source something stands, write {form}.") { Repairs = Written(form, whole) };

    /// <summary>A word for the place is the name of a field: <c>{ source: register, folio: 12 }</c>.</summary>
    public static Finding PlaceAsKey(Place place, string key, string form, Place whole) =>
        new(KeyIsUnknown, place, $"{Words.Quoted(key)} is not allowed here. To say where in a source something stands, write {form}.") { Repairs = Written(form, whole) };

    /// <summary>The source stands before the braces that say where in it: <c>[register, at: folio 12]</c>.</summary>
    public static Finding BehindSource(Place place, string form, Place whole) =>
        new(NothingCited, place, $"Say which source this place is in, between its own braces: {form}.") { Repairs = Written(form, whole) };

    /// <summary>A place beside a source under <c>says</c>: <c>{ register: 8, at: folio 12 }</c>.</summary>
    public static Finding BesideReport(Place place, string source, string form, Place whole) =>
        new(NothingCited, place, $"Where in a source something stands belongs to what it reports: {Words.Shortened(source, 60)}: {form}.") { Repairs = Written(form, whole) };

    private static EquatableArray<Repair> Written(string form, Place whole) =>
        EquatableArray.Of(new Repair($"Write {form}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(whole.Path, whole.Span, form))));

    public static Finding WithoutValue(Place place) =>
        new(NothingCited, place, "Say what the source reports at this place: add \"value:\" beside it.");
}
