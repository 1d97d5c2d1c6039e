using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Findings;

/// <summary>What YAML has and this language leaves out, because an editor would use it only by accident.</summary>
public static class RefusedFindings
{
    private static readonly FindingDescriptor AnchorKind = new("DTL1022", "A word that starts with \"&\"");
    private static readonly FindingDescriptor AliasKind = new("DTL1023", "A word that starts with \"*\"");
    private static readonly FindingDescriptor TagKind = new("DTL1024", "A word that starts with \"!\"");
    private static readonly FindingDescriptor MergeKeyKind = new("DTL1025", "Fields copied with \"<<\"");
    private static readonly FindingDescriptor ListAsNameKind = new("DTL1026", "Brackets in place of a name");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [AnchorKind, AliasKind, TagKind, MergeKeyKind, ListAsNameKind];

    public static Finding Anchor(Place place, string anchor, Repair quotes) =>
        new(AnchorKind, place, $"A word that starts with \"&\" is dropped, so {Words.Quoted(anchor)} would be lost. If it belongs to the text, put quotes around the text; otherwise delete it.")
        {
            Label = "would be dropped",
            Repairs = EquatableArray.Of(new Repair($"Delete {Words.Quoted(anchor)}", RepairSafety.Choice), quotes),
        };

    public static Finding Alias(Place place, string alias, Repair quotes) =>
        new(AliasKind, place, $"A word that starts with \"*\" is not read as text, so {Words.Quoted(alias)} would be lost. If it is a text, put quotes around it; otherwise write the value out.")
        {
            Label = "not read as text",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding Tag(Place place, string tag, Repair quotes) =>
        new(TagKind, place, $"A word that starts with \"!\" is dropped, so {Words.Quoted(tag)} would be lost. If it belongs to the text, put quotes around the text; otherwise delete it.")
        {
            Label = "would be dropped",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding Negation(Place place, string negated, Repair not) =>
        new(TagKind, place, $"{Words.Quoted("!" + negated)} would be dropped, because it starts with an exclamation mark. Write {Words.Quoted("not " + negated)}.")
        {
            Label = "would be dropped",
            Repairs = EquatableArray.Of(not),
        };

    public static Finding MergeKey(Place place) =>
        new(MergeKeyKind, place, "\"<<\" copies fields from another place, which is not possible here. Write the fields out.")
        {
            Label = "not a field",
        };

    public static Finding ListAsName(Place place) =>
        new(ListAsNameKind, place, "The name of a field cannot be in brackets or take several lines. Write the name; if this is a text, put quotes around it.");
}
