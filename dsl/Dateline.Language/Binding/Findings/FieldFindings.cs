using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;
using Dateline.Logic;

namespace Dateline.Language.Binding.Findings;

/// <summary>Fields that are not declared, and fields that are missing, in entries and in records.</summary>
internal static class FieldFindings
{
    private static readonly FindingDescriptor FieldIsUnknown = new("DTL3011", "A field that the kind does not have");
    private static readonly FindingDescriptor FieldIsMissing = new(FieldCodes.Missing, "A field is missing");
    private static readonly FindingDescriptor RecordFieldIsUnknown = new("DTL3013", "A field that does not belong here");
    private static readonly FindingDescriptor RecordFieldIsMissing = new(FieldCodes.MissingInRecord, "A field is missing inside a group");
    private static readonly FindingDescriptor NoneOfSeveral = new(FieldCodes.NoneOfSeveral, "Neither of two fields is given");
    private static readonly FindingDescriptor MoreThanOne = new(FieldCodes.MoreThanOne, "Two fields where only one is allowed");
    private static readonly FindingDescriptor NotFinishedEntry = new("DTL3029", "An entry that is not finished");

    private static readonly FindingDescriptor IsDerived = new("DTL3137", "A field that follows from others");

    private const int LongestSentence = 160;
    private const int MostInPicture = 4;

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [FieldIsUnknown, FieldIsMissing, RecordFieldIsUnknown, RecordFieldIsMissing, NoneOfSeveral, MoreThanOne, NotFinishedEntry, IsDerived];

    /// <param name="meant">The field that was most likely meant.</param>
    /// <param name="mayBeEdited">The value could stand behind that field.</param>
    public static Finding Unknown(Place place, string field, string kind, string? meant, IReadOnlyList<FieldSymbol> fields, bool mayBeEdited) =>
        Unknown(FieldIsUnknown, place, field, $"The kind {kind}", meant, fields, mayBeEdited);

    /// <summary>Something that happened between two others.</summary>
    /// <param name="two">What stands there; dots where that is not two.</param>
    public static Finding Between(Place place, string kind, string[] two, bool areEvents) =>
        new(FieldIsUnknown, place, $"The kind {Words.Shortened(kind)} has no field \"between\". {(areEvents ? $"Write two fields: after: {two[0]}, and before: {two[1]}." : $"Between two dates is written in the date: {two[0]}..{two[1]}; between two events, with after: and before:.")}")
        {
            Label = "no such field",
        };

    /// <param name="deletion">Null where other things stand on its lines.</param>
    public static Finding FollowsFromOthers(Place place, string field, TextEdit? deletion) =>
        new(IsDerived, place, $"{Words.Quoted(field)} is not written: it follows from other fields of this entry. Delete the line.")
        {
            Repairs = EquatableArray.Of(new Repair("Delete the line", RepairSafety.Choice, deletion is null ? default : EquatableArray.Of(deletion))),
        };

    /// <summary>A slip in the word <c>kind</c> itself.</summary>
    public static Finding UnknownInEntry(Place place, string field, string meant) =>
        Unknown(FieldIsUnknown, place, field, "An entry", meant, [], mayBeEdited: true);

    public static Finding Missing(Place place, FieldSymbol field, string id, string kind) =>
        new(FieldIsMissing, place,
            $"{FieldSentences.Missing(id, field.Name, kind)} If no source gives it, write \"{field.Name}: {{ unknown: why }}\".")
        {
            Label = $"its {field.Name} is missing",
            Meanings = Glossary.Of([(field.Name, field.Place, field.Doc)]),
        };

    /// <summary>An observation of nobody knows what. Which of its entities it is about may be known; that it is unknown says nothing.</summary>
    /// <param name="kind">Of the entities that have the values; null where it states none.</param>
    public static Finding MissingEntity(Place place, FieldSymbol entity, string id, string? kind) =>
        new(FieldIsMissing, place, $"{Words.Quoted(id)} does not say whose values these are. Add \"{entity.Name}: …\", with the id of {(kind is null ? "the entity that they are of" : Words.AnEntry(kind))}.")
        {
            Label = $"its {entity.Name} is missing",
            Meanings = Glossary.Of([(entity.Name, entity.Place, entity.Doc)]),
        };

    /// <summary>Required fields of an entry that is otherwise whole.</summary>
    public static Finding MissingFrom(Place place, IReadOnlyList<FieldSymbol> fields, string id, string kind) =>
        fields.Count == 1 ? Missing(place, fields[0], id, kind) : MissingSeveral(Missing(place, fields[0], id, kind), id, fields);

    /// <param name="first">What is said of the first of them.</param>
    public static Finding MissingSeveral(Finding first, string id, IReadOnlyList<FieldSymbol> fields) => first with
    {
        Message = $"{Words.Quoted(id)} is missing {QuotedNames(fields.Select(field => field.Name))}. If no source gives one of them, write \"{{ unknown: why }}\" for it.",
        Label = "fields are missing",
    };

    public static bool IsMissing(Finding finding) => ReferenceEquals(finding.Descriptor, FieldIsMissing);

    /// <summary>Several required fields are missing, and nothing but the kind is given.</summary>
    public static Finding NotFinished(Place place, string id, IReadOnlyList<string> lacks)
    {
        string whole = $"{Words.Quoted(id)} is not finished: {string.Join(", and ", lacks)}.";
        string what = whole.Length <= LongestSentence ? whole : $"{Words.Quoted(id)} is not finished. {string.Join(", and ", lacks)}.";
        return new Finding(NotFinishedEntry, place, $"{what} If no source gives a value, write \"{{ unknown: why }}\" for it.")
        {
            Label = "this entry ends too early",
        };
    }

    /// <summary>The same fields in each entry of a file that takes them: one cause, mostly defaults that are gone.</summary>
    /// <param name="first">What is said of the first entry.</param>
    /// <param name="count">Of the entries.</param>
    /// <param name="others">Some of the other entries.</param>
    public static Finding MissingEverywhere(Finding first, IReadOnlyList<string> fields, int count, IReadOnlyList<Place> others)
    {
        bool isOne = fields.Count == 1;
        string entries = $"from all {Words.Number(count)} entries of this file that need {(isOne ? "it" : "them")}";
        return first with
        {
            Message = $"{QuotedNames(fields)} {(isOne ? "is" : "are")} missing {entries}. "
                + $"{(isOne ? "If it is the same for all, write it once," : "What is the same for all is written once,")} under \"file:\" and \"defaults:\".",
            Label = isOne ? $"its {fields[0]} is missing" : "fields are missing",
            Related = others.Select(place => new RelatedPlace(place, isOne ? $"its {fields[0]} is missing, too" : "they are missing here, too")).ToEquatableArray(),
            Meanings = default,
            Picture = "file:\n  defaults:" + string.Concat(fields.Take(MostInPicture).Select(field => $"\n    {field}: …")),
        };
    }

    private static string QuotedNames(IEnumerable<string> names) => Words.List([.. names.Select(name => Words.Quoted(name))], most: 4);

    public static Finding UnknownInRecord(Place place, string field, string record, string? meant, IReadOnlyList<FieldSymbol> fields, bool mayBeEdited) =>
        Unknown(RecordFieldIsUnknown, place, field, $"A {Named(record)}", meant, fields, mayBeEdited);

    public static Finding MissingInRecord(Place place, FieldSymbol field, string record) =>
        new(RecordFieldIsMissing, place, $"{FieldSentences.MissingInRecord(record, field.Name)} Add a line \"{field.Name}: …\" to it.")
        {
            Meanings = Glossary.Of([(field.Name, field.Place, field.Doc)]),
        };

    public static Finding NoneOf(Place place, string record, IReadOnlyList<string> fields) =>
        new(NoneOfSeveral, place, FieldSentences.NoneOf(record, fields));

    public static Finding BothOf(Place place, Place first, string record, string field, string other) =>
        new(MoreThanOne, place, FieldSentences.BothOf(record, field, other, $" (line {Words.Number(first.LineNumber)})"))
        {
            Related = EquatableArray.Of(new RelatedPlace(first, "the other one")),
        };

    /// <summary>What people call it.</summary>
    internal static string Named(string record) => FieldSentences.Named(record);

    private static Finding Unknown(
        FindingDescriptor descriptor, Place place, string field, string owner, string? meant, IReadOnlyList<FieldSymbol> fields, bool mayBeEdited)
    {
        string letter = Lookalikes.Named(field);
        string advice = meant is null ? $"Its fields are {Words.List([.. fields.Select(one => one.Name)], most: 20)}."
            : letter.Length > 0 ? $"Write {meant}: {letter}."
            : $"Did you mean \"{meant}\"?";
        return new Finding(descriptor, place, $"{owner} has no field {Words.Quoted(field)}. {advice}")
        {
            Label = meant is null ? "no such field" : $"did you mean {meant}?",
            Meanings = Glossary.Of(fields.Where(one => meant is null || one.Name == meant).Select(one => (one.Name, one.Place, one.Doc))),
            Repairs = meant is null || !mayBeEdited ? default : Replacements.Choice(place, meant),
            Written = field,
        };
    }
}
