using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding.Findings;

/// <summary>Several things where one value is asked for.</summary>
internal static class OneValueFindings
{
    private static readonly FindingDescriptor OneValue = new("DTL3018", "One value is asked for");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [OneValue];

    /// <param name="type">What is asked for; null where it is the kind of an entry.</param>
    public static Finding Of(Place place, FieldType? type, YamlNode node, ValuePosition position) => node switch
    {
        YamlSequence list => OfList(place, type, list),
        YamlMapping group => new Finding(OneValue, place, $"Here stands a group of fields, but one value is asked for ({NameOf(type)}). {InsteadOf(group, position)}"),
        _ => new Finding(OneValue, place, $"One value is asked for here ({NameOf(type)})."),
    };

    /// <summary>A change where a value is asked for; one of its halves may be empty.</summary>
    public static Finding OfChange(Place place, FieldType type, string text, string before, string after)
    {
        string[] halves = [.. new[] { before, after }.Where(half => half.Length > 0)];
        return new Finding(OneValue, place, $"{Words.Quoted(text)} is a change, but one value is asked for ({type.Name}). Write {Words.List(halves, lastWord: "or")}.")
        {
            Repairs = halves.SelectMany(half => Replacements.Choice(place, half)).ToEquatableArray(),
        };
    }

    private static Finding OfList(Place place, FieldType? type, YamlSequence list)
    {
        string advice = ReferenceEquals(type, ScalarType.Text) ? "A text that begins with a bracket needs quotes."
            : list.Items.Count == 1 ? list.IsFlow ? "Take the brackets off." : "Take the hyphen off."
            : list.Items.Count == 0 ? "Write it in place of the brackets."
            : $"Here are {Words.Number(list.Items.Count)}: keep the one that fits.";
        bool mayUnwrap = list.IsFlow && list.Items.Count == 1 && list.Items[0] is YamlScalar && !ReferenceEquals(type, ScalarType.Text);
        return new Finding(OneValue, place, $"Here stands a list, but one value is asked for ({NameOf(type)}). {advice}")
        {
            Repairs = mayUnwrap ? Replacements.Choice(place, ((YamlScalar)list.Items[0]).Value) : default,
        };
    }

    private static string NameOf(FieldType? type) => type?.Name ?? "kind";

    private static string InsteadOf(YamlMapping group, ValuePosition position)
    {
        if (group.Find("unknown")?.Value is YamlScalar reason)
            return InPlaceOfAValue.Sentence(position, "", reason.Value);
        string? value = (group.Find("value")?.Value as YamlScalar)?.Value;
        return position switch
        {
            ValuePosition.Says when value is not null => $"Write {Words.Quoted(value)} alone; more about it goes in \"note:\", beside \"says:\".",
            ValuePosition.Says => "Write what the source reports; more about it goes in \"note:\", beside \"says:\".",
            ValuePosition.LongFormValue => "What is said about the value stands beside \"value:\", not below it.",
            ValuePosition.Field => "More about a value goes with it as \"value: …\", \"why: …\".",
            _ => "Write the value alone.",
        };
    }
}
