using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Tree;

/// <summary>What YAML has and this language leaves out, because an editor would use it only by accident.</summary>
public static class RefusedFindings
{
    private static readonly FindingDescriptor AnchorKind = new("DTL1022", "An anchor");
    private static readonly FindingDescriptor AliasKind = new("DTL1023", "An alias");
    private static readonly FindingDescriptor TagKind = new("DTL1024", "A tag");
    private static readonly FindingDescriptor MergeKeyKind = new("DTL1025", "A merge key");
    private static readonly FindingDescriptor ListAsNameKind = new("DTL1026", "A name made of brackets");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [AnchorKind, AliasKind, TagKind, MergeKeyKind, ListAsNameKind];

    public static Finding Anchor(Place place, string anchor, Repair quotes) =>
        new(AnchorKind, place, $"{Words.Quoted(anchor)} gives this value a name for use elsewhere (an anchor), which entries do not do. Delete it; if it belongs to the text, put quotes around the text.")
        {
            Label = "an anchor",
            Repairs = EquatableArray.Of(new Repair($"delete {Words.Quoted(anchor)}", RepairSafety.Choice), quotes),
        };

    public static Finding Alias(Place place, string alias, Repair quotes) =>
        new(AliasKind, place, $"{Words.Quoted(alias)} stands for a value from elsewhere (an alias), which entries do not do. Write the value out; if it is a text, put quotes around it.")
        {
            Label = "an alias",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding Tag(Place place, string tag, Repair quotes) =>
        new(TagKind, place, $"{Words.Quoted(tag)} starts with an exclamation mark, so YAML drops it (a tag). Delete it; if it belongs to the text, put quotes around the text.")
        {
            Label = "a tag",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding Negation(Place place, string negated, Repair not) =>
        new(TagKind, place, $"{Words.Quoted("!" + negated)} starts with an exclamation mark, so YAML drops it (a tag). Write {Words.Quoted("not " + negated)}.")
        {
            Label = "a tag",
            Repairs = EquatableArray.Of(not),
        };

    public static Finding MergeKey(Place place) =>
        new(MergeKeyKind, place, "\"<<\" copies fields from elsewhere in YAML, which entries do not do. Write the fields out.")
        {
            Label = "a merge key",
        };

    public static Finding ListAsName(Place place) =>
        new(ListAsNameKind, place, "Brackets or several lines stand where a name is expected. A name is one word; put quotes around it if it is a text.");
}
