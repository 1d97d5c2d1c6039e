using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Binding.Findings;

/// <summary>What can be wrong under <c>file:</c>.</summary>
internal static class FileFindings
{
    private static readonly FindingDescriptor FileIsNoGroup = new("DTL3008", "Not settings of a file");
    private static readonly FindingDescriptor SettingIsUnknown = new("DTL3009", "A setting that a file does not have");
    private static readonly FindingDescriptor DefaultIsForNothing = new("DTL3010", "A default for a field that no kind has");

    private static readonly FindingDescriptor SettingsElsewhere = new("DTL3027", "Settings of a file in the wrong place");

    private static readonly FindingDescriptor PartOfTimeline = new("DTL1074", "A part of the timeline file");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [FileIsNoGroup, SettingIsUnknown, DefaultIsForNothing, SettingsElsewhere, PartOfTimeline];

    /// <param name="name">With which a timeline file begins one of its parts.</param>
    public static Finding BelongsInTimeline(Place place, string name) =>
        new(PartOfTimeline, place, $"{Words.Quoted(name + ":")} belongs in the timeline file (NAME.timeline.yaml). This file holds entries: an id and a colon, then its fields.")
        {
            Label = "not an entry",
        };

    /// <summary>A block <c>file:</c> behind the first.</summary>
    public static Finding Twice(Place place, Place first) =>
        new(SettingsElsewhere, place, $"\"file\" appears twice (also on line {Words.Number(first.LineNumber)}). Put these lines under the first.")
        {
            Label = "the second time",
            Related = EquatableArray.Of(new RelatedPlace(first, "the first time")),
        };

    /// <param name="name">The name under which settings stand.</param>
    /// <param name="mayBeEdited">The file has no block of the right name yet.</param>
    public static Finding OtherName(Place place, string name, bool mayBeEdited) =>
        new(SettingsElsewhere, place, $"The lines under {Words.Quoted(name, 60)} are settings of the file, not an entry. Did you mean \"file\"?")
        {
            Label = "settings of the file go under file",
            Repairs = mayBeEdited ? Replacements.Choice(place, "file") : default,
        };

    /// <summary>The word <c>defaults</c> with fields below it, at the beginning of a line.</summary>
    public static Finding DefaultsOutside(Place place) =>
        new(SettingsElsewhere, place, "\"defaults\" belongs under \"file\". Write \"file:\" on a line above, and indent these lines by two spaces.")
        {
            Label = "not under file",
        };

    /// <param name="key"><c>file</c> or <c>defaults</c>.</param>
    public static Finding NoGroup(Place place, string key) =>
        new(FileIsNoGroup, place,
            key == "file"
                ? "The word file is reserved for settings of the file, and this is not one. Write \"defaults:\" below it, or give the entry another id."
                : "The defaults are a group of fields with their values. Write each on a line of its own below \"defaults:\".");

    /// <param name="key"><c>file</c> or <c>defaults</c>.</param>
    public static Finding WithHyphens(Place place, string key) =>
        new(IndentationFindings.SurplusHyphen, place, $"The lines under {Words.Quoted(key)} have no hyphens before them. Write each as a name, a colon and its value.")
        {
        };

    /// <param name="meant">The setting that is near; null where none is.</param>
    public static Finding UnknownSetting(Place place, string key, string? meant, IReadOnlyList<string> known)
    {
        string way = meant is not null ? $"Did you mean \"{meant}\"?" : $"There is {Words.List(known)}.";
        return new Finding(SettingIsUnknown, place, $"A file has no setting {Words.Quoted(key)}. {way}")
        {
            Repairs = meant is null ? default : Replacements.Choice(place, meant),
        };
    }

    /// <param name="fields">Those of entries that stand beside the settings; at least one.</param>
    public static Finding DefaultsTooFarLeft(Place place, IReadOnlyList<string> fields)
    {
        string others = fields.Count == 1 ? "" : $" The same goes for {Words.List([.. fields.Skip(1).Select(field => Words.Quoted(field))], 5)}.";
        return new Finding(SettingIsUnknown, place,
            $"A file has no setting {Words.Quoted(fields[0])}. Values for entries that leave a field out go one step deeper, under \"defaults:\".{others}");
    }

    /// <param name="meant">The field that is near; null where none is.</param>
    /// <param name="mayBeEdited">The value could stand behind that field.</param>
    public static Finding DefaultForNothing(Place place, string name, string? meant, bool mayBeEdited)
    {
        string question = meant is null ? "" : $" Did you mean \"{meant}\"?";
        return new Finding(DefaultIsForNothing, place, $"No kind of entry has a field {Words.Quoted(name)}, so this default has no effect.{question}")
        {
            Repairs = meant is null || !mayBeEdited ? default : Replacements.Choice(place, meant),
        };
    }
}
