using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Naming;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Linking.References;

/// <summary>What is said of a name that leads nowhere, or to an entry of the wrong kind.</summary>
public static class ReferenceFindings
{
    private static readonly FindingDescriptor NoEntry = new("DTL3103", "No such entry");
    private static readonly FindingDescriptor NoSource = new("DTL3104", "No such source");
    private static readonly FindingDescriptor NoSpeaker = new("DTL3105", "No entry for this speaker");
    private static readonly FindingDescriptor OtherKind = new("DTL3106", "An entry of the wrong kind");
    private static readonly FindingDescriptor NotASource = new("DTL3107", "Not a source");
    private static readonly FindingDescriptor OtherSeries = new("DTL3108", "A value that this entity does not have");
    private static readonly FindingDescriptor NoFile = new("DTL3126", "Entries that no file has");
    private static readonly FindingDescriptor ChangedPlaces = new("DTL3127", "Two names have changed places");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [NoEntry, NoSource, NoSpeaker, OtherKind, NotASource, OtherSeries, NoFile, ChangedPlaces];

    /// <summary>With more of them nobody reads the list.</summary>
    internal const int MostListed = 12;

    /// <summary>Whether it would not have been found if another file had the entry.</summary>
    internal static bool MissesAnEntry(Finding finding) => finding.Descriptor == NoEntry || finding.Descriptor == NoSource || finding.Descriptor == NoSpeaker || finding.Descriptor == NoFile;

    /// <param name="use">Where the name stands.</param>
    /// <param name="suggested">What was probably meant.</param>
    /// <param name="fitting">How many entries are of a kind that fits.</param>
    /// <param name="offered">The ids of those that may stand there, the likeliest first; empty where there are none, or too many.</param>
    internal static Finding LeadsNowhere(ReferenceUse use, Suggestion suggested, int fitting, IReadOnlyList<string> offered)
    {
        (string id, string near) = Words.QuotedApart(use.Reference.Id, suggested.Id ?? use.Reference.Id);
        (FindingDescriptor descriptor, string sentence) = use switch
        {
            { Role: ReferenceRole.Speaker } => (NoSpeaker, $"There is no entry {id} for this speaker."),
            { NeedsSource: true } => (NoSource, $"There is no source with the id {id}."),
            _ => (NoEntry, $"There is no {use.Needed.Name} with the id {id}."),
        };
        string rest = suggested.Id is not null ? $"Did you mean {near}?"
            : use.Site.IsOfSet && UnnamedWords.AreLikeId(use.Reference.Id) ? $"If others are meant who are not named, write {InPlaceOfAValue.ForOthers(use.Site, "why")} in place of it."
            : Everybody.Are(use) ? Everybody.Advice(use)
            : IsNobody(use) ? $"If there was nobody, leave {Words.Quoted(use.FieldName)} out."
            : Instead(use.Needed, fitting, offered);
        return new Finding(descriptor, use.Place, $"{sentence} {rest}")
        {
            Label = "no entry has this id",
            Subject = use.Subject,
            Picture = NewEntry.Lines(use.Reference.Id, use.Needed),
            Repairs = Everybody.Are(use) && suggested.Id is null ? Everybody.Repairs(use)
                : IsNobody(use) && suggested.Id is null
                ? EquatableArray.Of(new Repair($"There was nobody: delete {Words.Quoted(use.FieldName)}", RepairSafety.Choice), new Repair($"It is a name: add an entry \"{use.Reference.Id}\"", RepairSafety.Choice))
                : WithSpelling(Repairs(use, suggested.Id, $"It is missing: add an entry \"{use.Reference.Id}\""), use, suggested.NamedAlike),
        };
    }

    /// <param name="first">Where the first of the ids stands.</param>
    /// <param name="count">How many ids there are.</param>
    /// <param name="others">Where others of them stand.</param>
    internal static Finding NoFileHas(in ReferenceUse first, int count, EquatableArray<RelatedPlace> others) =>
        new(NoFile, first.Place, $"{Words.Quoted(first.Reference.Id, 40)} and {Words.Number(count - 1)} other ids are used, but no file has entries for them. Is a file missing, or in a folder that is not read?")
        {
            Label = "the first of them",
            Subject = first.Subject,
            Related = others,
            Repairs = EquatableArray.Of(
                new Repair("A file with them is missing: put it back beside the others", RepairSafety.Choice),
                new Repair("They are new: add an entry for each", RepairSafety.Choice)),
        };

    /// <summary>Several ids of a kind of which there is no entry at all.</summary>
    internal static Finding NoFileHasAny(in ReferenceUse first, int count, EquatableArray<RelatedPlace> others) => NoFileHas(first, count, others) with
    {
        Message = $"{Words.Quoted(first.Reference.Id, 40)} and {Words.Count(count - 1, "other id")} are used, but no file has an entry of kind {Words.Shortened(first.Needed.Name, 30)}. Is a file missing, or in a folder that is not read?",
    };

    /// <summary>A word for nobody in a field of its own that may be left out: whom to name instead is no question then.</summary>
    private static bool IsNobody(in ReferenceUse use)
    {
        string field = use.FieldName;
        return use.List is null && use.Half == SeriesHalf.None && Vacancies.IsWord(use.Reference.Id)
            && use.Entry.Fields.Any(one => one.Symbol.Name == field && one.Symbol.IsOptional && !one.IsDefault);
    }

    /// <summary>Another word for nobody than the one that a series has.</summary>
    internal static Finding Nobody(IReadOnlyList<ReferenceUse> uses)
    {
        ReferenceUse use = uses[0];
        var finding = new Finding(NoEntry, use.Place, $"There is no {use.Needed.Name} {Words.Quoted(use.Reference.Id)}, and the word for nobody is {Logic.Nobody.Word}. {Vacancies.Advice}")
        {
            Label = "no entry has this id",
            Subject = use.Subject,
            Picture = NewEntry.Lines(use.Reference.Id, use.Needed),
        };
        return RepeatedMistake.Of(finding, [.. uses.Skip(1).Select(other => other.Place).Distinct()]) with { Repairs = Vacancies.Repairs(uses) };
    }

    /// <summary>Sources spell names in many ways: who met a new one keeps it where it is looked for.</summary>
    private static EquatableArray<Repair> WithSpelling(EquatableArray<Repair> repairs, ReferenceUse use, BoundEntry? namedAlike)
    {
        if (namedAlike is null)
            return repairs;
        var edit = new TextEdit(use.Place.Path, use.Place.Span, namedAlike.Id);
        string title = $"A source spells it so: write {namedAlike.Id} here, and add the spelling to also of {Sentences.WithPlace(namedAlike, namedAlike.File.PlaceOf(namedAlike.IdSpan))}";
        return repairs.Append(new Repair(title, RepairSafety.Choice, EquatableArray.Of(edit))).ToEquatableArray();
    }

    /// <param name="offered">The ids that may stand there, the likeliest first; empty where there are none, or too many.</param>
    internal static Finding IsOfAnotherKind(ReferenceUse use, BoundEntry found, string? suggestion, IReadOnlyList<string> offered)
    {
        Place declared = found.File.PlaceOf(found.IdSpan);
        string what = "of kind " + found.Kind!.Name;
        string sentence = Sentences.Fitting(longest =>
            $"{Sentences.WithPlace(found, declared, longest)} is {what}, but {Words.Quoted(use.FieldName)} must name {Asked(use.Needed)}.");
        string rest = suggestion is null ? "" : $" Did you mean {Words.Quoted(suggestion)}?";
        return new Finding(use.NeedsSource ? NotASource : OtherKind, use.Place, sentence + rest)
        {
            Label = $"this is {what}",
            Subject = use.Subject,
            Related = EquatableArray.Of(new RelatedPlace(declared, $"{what}, as it says here")),
            Repairs = Repairs(use, suggestion, $"Name {Asked(use.Needed)}{(offered.Count == 0 ? "" : $": {Words.List(offered, lastWord: "or")}")}"),
        };
    }

    /// <summary>Each is of the kind that the field of the other asks for.</summary>
    internal static Finding HaveChangedPlaces(ReferenceUse one, ReferenceUse other)
    {
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(one.Reference.Id, longest)} and {Words.Quoted(other.Reference.Id, longest)} seem to have changed places: {Words.Quoted(one.FieldName)} must name {Asked(one.Needed)}.");
        return new Finding(ChangedPlaces, one.Place, $"{sentence} {Words.Quoted(other.FieldName)} must name {Asked(other.Needed)}.")
        {
            Label = $"this belongs under {other.FieldName}",
            Subject = one.Entry.Id,
            Related = EquatableArray.Of(new RelatedPlace(other.Place, $"this belongs under {one.FieldName}")),
            Repairs = EquatableArray.Of(new Repair(
                $"Let them change places: {one.FieldName}: {other.Reference.Id}, and {other.FieldName}: {one.Reference.Id}",
                RepairSafety.Choice,
                EquatableArray.Of(
                    new TextEdit(one.Place.Path, one.Place.Span, other.Reference.Id),
                    new TextEdit(other.Place.Path, other.Place.Span, one.Reference.Id)))),
        };
    }

    internal static Finding HasNoSuchSeries(BoundEntry observation, BoundField field, BoundEntry entity, SeriesSymbol series)
    {
        Place declared = entity.File.PlaceOf(entity.IdSpan);
        string what = "of kind " + entity.Kind!.Name;
        return new Finding(
            OtherSeries,
            observation.File.PlaceOf(field.KeySpan),
            Sentences.Fitting(longest =>
                $"{Sentences.WithPlace(entity, declared, longest)} is {what}, and only the kind {series.Of.Name} has {Words.Quoted(series.Name)}."))
        {
            Label = $"the kind {entity.Kind.Name} has none",
            Subject = observation.Id,
            Related = EquatableArray.Of(new RelatedPlace(declared, $"{what}, as it says here")),
        };
    }

    /// <param name="meant">The entity that was evidently meant; null where none is.</param>
    internal static Finding HasNoneOfTheSeries(BoundEntry observation, BoundEntry entity, IReadOnlyList<SeriesSymbol> series, BoundEntry? meant)
    {
        Place declared = entity.File.PlaceOf(entity.IdSpan);
        BoundField field = observation.Find(BuiltIns.Entity)!;
        string[] owners = [.. series.Select(one => one.Of.Name).Distinct(StringComparer.Ordinal)];
        string what = "of kind " + entity.Kind!.Name;
        string only = (owners.Length == 1 ? "only the kind " : "only the kinds ") + Words.List(owners, most: 3) + (owners.Length == 1 ? " has " : " have ");
        string sentence = Sentences.Fitting(longest =>
            $"{Sentences.WithPlace(entity, declared, longest)} is {what}, and {only}{Words.List([.. series.Select(one => Words.Quoted(one.Name, longest))], most: 3)}.");
        string asked = Words.List([.. owners.Select(Words.WithArticle)], most: 3, lastWord: "or");
        var name = new Repair(meant is null ? $"Name {asked}" : $"Name {asked}: change {entity.Id} to {meant.Id}", RepairSafety.Choice, meant is null || field.IsDefault ? default : EquatableArray.Of(new TextEdit(observation.File.Path, field.Value.Span, meant.Id)));
        return new Finding(
            OtherSeries,
            observation.File.PlaceOf(field.Value.Span),
            meant is null ? sentence : $"{sentence} Did you mean {Words.Quoted(meant.Id)}?")
        {
            Label = $"this is {what}",
            Subject = Words.FieldOf(observation.Id, BuiltIns.Entity.Name),
            Related = EquatableArray.Of(new RelatedPlace(declared, $"{what}, as it says here")),
            Repairs = EquatableArray.Of(name),
        };
    }

    /// <summary>What has to stand there, in words that people use.</summary>
    private static string Asked(ReferenceType needed) =>
        needed.IsAnyEntity ? "a person, a mission or the like" : Words.AnEntry(needed.Name);

    private static string Instead(ReferenceType needed, int fitting, IReadOnlyList<string> offered) => fitting switch
    {
        0 => $"This timeline has no {needed.Name} yet: add it.",
        <= MostListed when offered.Count == 0 => "No entry that there is fits here: add one.",
        <= MostListed => $"Use {Words.List(offered, lastWord: "or")}, or add an entry.",
        _ => "Use the id of an existing entry, or add one.",
    };

    private static EquatableArray<Repair> Repairs(ReferenceUse use, string? suggestion, string otherwise)
    {
        var advice = new Repair(otherwise, RepairSafety.Choice);
        if (suggestion is null)
            return EquatableArray.Of(advice);
        TextSpan span = use.Place.Span;
        var edit = new TextEdit(use.Place.Path, span, suggestion);
        return EquatableArray.Of(
            new Repair($"A slip: change {use.Reference.Id} to {suggestion}", RepairSafety.Choice, EquatableArray.Of(edit)),
            advice);
    }
}
