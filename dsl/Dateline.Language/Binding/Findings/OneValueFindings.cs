using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Findings;

/// <summary>Several things where one value is asked for.</summary>
internal static class OneValueFindings
{
    internal static readonly FindingDescriptor OneValue = new("DTL3018", "One value, not several");
    private static readonly FindingDescriptor NamedTwice = new("DTL3046", "A value with a name before it");
    private static readonly FindingDescriptor ChangeForValue = new("DTL3068", "A change instead of a value");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [OneValue, NamedTwice, ChangeForValue];

    /// <summary>A list in place of the kind of an entry.</summary>
    public static Finding OfKind(Place place, YamlNode node) => node is YamlSequence
        ? new Finding(OneValue, place, "An entry has one kind, not a list of them. Write it without brackets or hyphen.")
        : new Finding(OneValue, place, "An entry has one kind, which is a word and not a group of fields. Write the word alone.");

    public static Finding OfGroup(Place place, FieldType type, YamlMapping group, in ValueSite site) =>
        new(OneValue, place, type is ReferenceType
            ? $"This field takes the id of {Words.AnEntry(type.Name)}. Make it an entry of its own, and write its id here."
            : $"This field takes one value ({type.Name}), not a group of fields. {InsteadOf(group, site)}");

    /// <summary>A change where a value is asked for; one of its halves may be empty.</summary>
    public static Finding OfChange(Slot slot, string text, IReadOnlyList<Offer> offers) =>
        new(ChangeForValue, slot.Place, $"{Words.Quoted(text)} is a change, and this field takes one value ({slot.Type.Name}).{(offers.Count > 0 ? Offers.Write(offers) : " Write the value alone.")}")
        {
            Repairs = Offers.Repairs(offers),
        };

    public static Finding OfList(Slot slot, YamlSequence list, IReadOnlyList<Offer> offers)
    {
        string advice = ReferenceEquals(slot.Type, ScalarType.Text) ? " A text that starts with a bracket needs quotes."
            : list.Items.Count == 0 ? " Write it in place of the brackets."
            : list.Items.Count == 1 ? list.IsFlow ? " Remove the brackets." : " Remove the hyphen."
            : offers.Count > 0 ? $"{Offers.Write(offers)} Otherwise keep one."
            : $" Keep one of the {Words.Number(list.Items.Count)}.";
        return new Finding(OneValue, slot.Place, $"This field takes {One(slot.Type)}, not a list.{advice}")
        {
            Repairs = Offers.Repairs(offers),
        };
    }

    /// <summary>A value with a name before it, beside that of the field.</summary>
    public static Finding BehindName(Slot slot, string name, Offer value) =>
        new(NamedTwice, slot.Place, $"The value starts with {Words.Quoted(name + ":")}, which is already the name of the field.{Offers.Write([value])}")
        {
            Repairs = Offers.Repairs(value),
        };

    /// <summary>Several values in one item of a list.</summary>
    public static Finding OfItem(Place place, IReadOnlyList<string> values, ValuePosition position, bool mayBeEdited)
    {
        string number = values.Count switch { 2 => "two", 3 => "three", 4 => "four", _ => Words.Number(values.Count) };
        string listed = string.Join(", ", values);
        bool isInBrackets = position == ValuePosition.ItemInBrackets;
        return new Finding(OneValue, place, isInBrackets
            ? $"These are {number} values. Put a comma between them: {listed}."
            : $"These are {number} values. Give each a line and a hyphen of its own: {Words.List(values)}.")
        {
            Repairs = isInBrackets && mayBeEdited ? Replacements.Choice(place, listed) : default,
        };
    }

    private static string One(FieldType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Flag } => "yes or no",
        ScalarType { Kind: ScalarKind.Url } => "one web address",
        ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer } => "one whole number",
        _ => "one " + type.Name,
    };

    private static string InsteadOf(YamlMapping group, in ValueSite site)
    {
        if (group.Find("unknown")?.Value is YamlScalar reason)
            return InPlaceOfAValue.Sentence(site, reason.Value);
        string? value = (group.Find("value")?.Value as YamlScalar)?.Value;
        return site.Position switch
        {
            ValuePosition.Says when value is not null => $"Write {Words.Quoted(value)} alone; more about it goes in \"note:\", beside \"says:\".",
            ValuePosition.Says => "Write what the source reports; more about it goes in \"note:\", beside \"says:\".",
            ValuePosition.LongFormValue => "Details of the value go beside \"value:\", not under it.",
            ValuePosition.Field => "More about a value goes with it as \"value: …\", \"why: …\".",
            _ => "Write the value alone.",
        };
    }
}
