using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Findings;

/// <summary>What can be wrong where a value says more about itself.</summary>
internal static class LongFormFindings
{
    private static readonly FindingDescriptor KeyIsUnknown = new("DTL3070", "A word that says nothing about a value");
    private static readonly FindingDescriptor KeyIsReserved = new("DTL3071", "A word that is kept for later");
    private static readonly FindingDescriptor ValueIsMissing = new("DTL3072", "More about a value that is not there");
    private static readonly FindingDescriptor KnownAndUnknown = new("DTL3073", "A value that is unknown too");
    private static readonly FindingDescriptor NoReason = new("DTL3074", "Unknown without a reason");
    private static readonly FindingDescriptor SaysNeedsSources = new("DTL3075", "What which source says");
    private static readonly FindingDescriptor NothingToBreakDown = new("DTL3076", "Parts of something that is no number");
    private static readonly FindingDescriptor PartsNeedNames = new("DTL3077", "Parts without names");
    private static readonly FindingDescriptor PartIsUnknown = new("DTL3078", "A part that is not declared");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        KeyIsUnknown, KeyIsReserved, ValueIsMissing, KnownAndUnknown, NoReason, SaysNeedsSources,
        NothingToBreakDown, PartsNeedNames, PartIsUnknown,
    ];

    public static Finding UnknownKey(Place place, string key, string field, IReadOnlyList<string> keys)
    {
        string? meant = NearestName.Of(key, keys);
        string advice = meant is null ? $"There are {Words.List(keys)}." : $"Did you mean \"{meant}\"?";
        return new Finding(KeyIsUnknown, place, $"{Words.Quoted(key)} is nothing that can be said about \"{field}\". {advice}")
        {
            Repairs = meant is null ? default : Replacements.Choice(place, meant),
        };
    }

    public static Finding FieldOfItsOwn(Place place, string key, string field) =>
        new(KeyIsUnknown, place, $"{Words.Quoted(key)} stands among what is said about \"{field}\", but is a field of its own. Put it in the column of \"{field}\".");

    public static Finding ReservedKey(Place place) =>
        new(KeyIsReserved, place, "The word \"in\" is kept for translations, which this version does not have. Take the line out.");

    public static Finding WithoutValue(Place place, string field) =>
        new(ValueIsMissing, place, $"{Words.Quoted(field)} says more about a value, but not the value. Add \"value: …\", or \"unknown: …\" with the reason.");

    public static Finding ValueAndUnknown(Place place, Place first, string field) =>
        new(KnownAndUnknown, place, $"{Words.Quoted(field)} has a value and is unknown at once. Keep what is true.")
        {
            Related = EquatableArray.Of(new RelatedPlace(first, "the other one")),
        };

    public static Finding UnknownWithoutReason(Place place) =>
        new(NoReason, place, "Why it is unknown is not said. Write the reason behind it: \"unknown: no source gives a number\".");

    public static Finding ReasonToCome(Place place, string word) =>
        new(NoReason, place, $"{Words.Quoted(word)} is no reason yet. Write why it is not known, as in \"unknown: no source gives a number\".");

    public static Finding SaysIsNoGroup(Place place) =>
        new(SaysNeedsSources, place, "It is not said which source reports this. Below \"says:\" stands the id of a source, a colon, and what it reports.");

    public static Finding AmongSources(Place place, string key) =>
        new(SaysNeedsSources, place, $"{Words.Quoted(key)} stands among the sources below \"says\". Put it in the column of \"says\".");

    public static Finding PartsOfNoNumber(Place place, FieldSymbol field) =>
        new(NothingToBreakDown, place, $"{Words.Quoted(field.Name)} is no number ({field.Type.Name}), so it has no parts. Take \"parts\" out, or put it to the number that it breaks down.");

    public static Finding PartsIsNoGroup(Place place) =>
        new(PartsNeedNames, place, "The parts have no names. Below \"parts:\" stands the name of each part, a colon, and its number.");

    public static Finding PartNotDeclared(Place place, string name, string field, IReadOnlyList<string> names)
    {
        string? meant = NearestName.Of(name, names);
        string question = meant is null ? "" : $" Did you mean \"{meant}\"?";
        return new Finding(PartIsUnknown, place, $"{Words.Quoted(name)} is no part of \"{field}\".{question} The parts are {Words.List(names)}.")
        {
            Repairs = meant is null ? default : Replacements.Choice(place, meant),
        };
    }
}
