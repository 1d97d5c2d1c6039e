using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Findings;

/// <summary>Fields that are not declared, and fields that are missing, in entries and in records.</summary>
internal static class FieldFindings
{
    private static readonly FindingDescriptor FieldIsUnknown = new("DTL3011", "A field that the kind does not have");
    private static readonly FindingDescriptor FieldIsMissing = new("DTL3012", "A field is missing");
    private static readonly FindingDescriptor RecordFieldIsUnknown = new("DTL3013", "A part that is not known");
    private static readonly FindingDescriptor RecordFieldIsMissing = new("DTL3014", "A part is missing");
    private static readonly FindingDescriptor NoneOfSeveral = new("DTL3015", "One of two is missing");
    private static readonly FindingDescriptor MoreThanOne = new("DTL3016", "Only one of two may stand");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [FieldIsUnknown, FieldIsMissing, RecordFieldIsUnknown, RecordFieldIsMissing, NoneOfSeveral, MoreThanOne];

    /// <param name="meant">The field that was most likely meant.</param>
    /// <param name="mayBeEdited">The value could stand behind that field.</param>
    public static Finding Unknown(Place place, string field, string kind, string? meant, IReadOnlyList<string> fields, bool mayBeEdited) =>
        Unknown(FieldIsUnknown, place, field, $"The kind {kind}", meant, fields, mayBeEdited);

    /// <summary>A slip in the word <c>kind</c> itself.</summary>
    public static Finding UnknownInEntry(Place place, string field, string meant, IReadOnlyList<string> fields) =>
        Unknown(FieldIsUnknown, place, field, "An entry", meant, fields, mayBeEdited: true);

    public static Finding Missing(Place place, string field, string id, string kind) =>
        new(FieldIsMissing, place,
            $"{Words.Quoted(id)} is missing {Words.Quoted(field)}. Every {kind} needs it. If no source gives it, write \"{field}: {{ unknown: why }}\".")
        {
            Label = $"its {field} is missing",
        };

    public static Finding UnknownInRecord(Place place, string field, string record, string? meant, IReadOnlyList<string> fields, bool mayBeEdited) =>
        Unknown(RecordFieldIsUnknown, place, field, $"A {record}", meant, fields, mayBeEdited);

    public static Finding MissingInRecord(Place place, string field, string record) =>
        new(RecordFieldIsMissing, place, $"This {record} has no {field}. Add a line \"{field}: …\" to it.");

    public static Finding NoneOf(Place place, string record, IReadOnlyList<string> fields) =>
        new(NoneOfSeveral, place, $"This {record} says neither {Words.List(fields, lastWord: "nor")}. Add the one that fits.");

    public static Finding BothOf(Place place, Place first, string record, string field, string other) =>
        new(MoreThanOne, place, $"This {record} has \"{field}\", but line {Words.Number(first.LineNumber)} already gives \"{other}\". Keep one of them.")
        {
            Related = Collections.EquatableArray.Of(new RelatedPlace(first, "the other one")),
        };

    private static Finding Unknown(
        FindingDescriptor descriptor, Place place, string field, string owner, string? meant, IReadOnlyList<string> fields, bool mayBeEdited)
    {
        string letter = Lookalikes.Named(field);
        string advice = meant is null ? $"Its fields are {Words.List(fields, most: 20)}."
            : letter.Length > 0 ? $"Write {meant}: {letter}."
            : $"Did you mean \"{meant}\"?";
        return new Finding(descriptor, place, $"{owner} has no field {Words.Quoted(field)}. {advice}")
        {
            Label = meant is null ? "no such field" : $"did you mean {meant}?",
            Repairs = meant is null || !mayBeEdited ? default : Replacements.Choice(place, meant),
        };
    }
}
