using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Findings;

/// <summary>What can be wrong with an entry as a whole: its id, its kind, its form.</summary>
internal static class EntryFindings
{
    /// <summary>Kinds are listed in full, but for timelines in which nobody could read the list any more.</summary>
    private const int MostKinds = 60;

    private const int MostUses = 5;

    private static readonly FindingDescriptor IdIsNoName = new("DTL3001", "Not a valid id");
    private static readonly FindingDescriptor IdChangesElsewhere = new("DTL3002", "An id that other programs change");
    private static readonly FindingDescriptor EntryIsEmpty = new("DTL3003", "An entry without fields");
    private static readonly FindingDescriptor EntryIsNoGroup = new("DTL3004", "An entry is a group of fields");
    private static readonly FindingDescriptor KindIsMissing = new("DTL3005", "An entry without a kind");
    private static readonly FindingDescriptor KindIsUnknown = new("DTL3006", "A kind that is not declared");
    private static readonly FindingDescriptor KindIsExtended = new("DTL3026", "A kind that no entry can have");
    private static readonly FindingDescriptor IdIsLong = new("DTL3028", "An id that is too long");
    private static readonly FindingDescriptor KindIsOther = new("DTL3089", "The fields are those of another kind");
    private static readonly FindingDescriptor NothingStated = new("DTL3007", "An as-of that states nothing");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [IdIsNoName, IdIsLong, IdChangesElsewhere, EntryIsEmpty, EntryIsNoGroup, KindIsMissing, KindIsUnknown, KindIsExtended, NothingStated, KindIsOther];

    /// <param name="repaired">The id as it would be spelled; null where it would be none, or would leave letters out.</param>
    public static Finding NoName(Place place, string id, string? repaired)
    {
        string letter = Lookalikes.Named(id);
        string rule = letter.Length > 0 ? $": {letter}." : ". Ids use lowercase letters, digits and single hyphens, and start with a letter.";
        string advice = repaired is null ? "" : $" Write {repaired}, here and wherever it is used.";
        return new Finding(IdIsNoName, place, $"{Words.Quoted(id)} is not a valid id{rule}{advice}")
        {
            Repairs = repaired is null ? default : Replacements.Choice(place, repaired),
            Written = id,
        };
    }

    public static bool IsNoName(Finding finding) => ReferenceEquals(finding.Descriptor, IdIsNoName);

    /// <summary>The id as it is spelled wherever it is used.</summary>
    public static Finding NoNameAsUsed(Place place, string id, string used, IReadOnlyList<Place> uses) =>
        new(IdIsNoName, place, $"{Words.Quoted(id)} is not a valid id. Write {used}, as it is spelled where it is used.")
        {
            Repairs = Replacements.Choice(place, used),
            Related = uses.Take(MostUses).Select(use => new RelatedPlace(use, "used here")).ToEquatableArray(),
        };

    public static Finding LongId(Place place, int length) =>
        new(IdIsLong, place,
            $"This id has {Words.Number(length)} letters; at most {Words.Number(Names.Longest)} are allowed. Choose a shorter one, here and wherever it is used.");

    public static Finding ChangedByOtherTools(Place place, string id) =>
        new(IdChangesElsewhere, place,
            $"The word {id} cannot be an id: other programs that read YAML turn it into something else. Choose a longer name.");

    public static Finding Empty(Place place, string id) =>
        new(EntryIsEmpty, place,
            $"{Words.Quoted(id)} has no fields. Indent the lines that belong to it by two spaces, or delete it.");

    public static Finding NoGroup(Place place, string id) =>
        new(EntryIsNoGroup, place,
            $"{Words.Quoted(id)} is not a group of fields. An entry is its id, a colon, and below it, indented, lines such as \"kind: …\".");

    public static Finding NoKind(Place place, string id, IReadOnlyList<KindSymbol> kinds) =>
        new(KindIsMissing, place,
            $"{Words.Quoted(id)} does not say what kind of entry it is. Add a line \"kind: …\" below it; the kinds are {Words.List(NamesOf(kinds), MostKinds)}.")
        {
            Label = "its kind is missing",
            Meanings = Meanings(kinds),
        };

    /// <summary>No entry of a file says its kind: one cause, mostly defaults that are gone.</summary>
    /// <param name="first">What is said of the first entry.</param>
    public static Finding NoKindAnywhere(Finding first, IReadOnlyList<Place> others, IReadOnlyList<KindSymbol> kinds) => first with
    {
        Message = $"None of the {Words.Number(others.Count + 1)} entries of this file says its kind. If all have the same, write it once, under \"file:\" and \"defaults:\"; "
            + $"the kinds are {Words.List(NamesOf(kinds), MostKinds)}.",
        Related = others.Take(MostUses).Select(place => new RelatedPlace(place, "its kind is missing, too")).ToEquatableArray(),
    };

    public static Finding UnknownKind(Place place, string kind, IReadOnlyList<KindSymbol> kinds)
    {
        IReadOnlyList<string> names = NamesOf(kinds);
        string letter = Lookalikes.Named(kind);
        string? meant = MeantName.Of(kind, names);
        string question = meant is null ? "" : letter.Length > 0 ? $" Write {meant}: {letter}." : $" Did you mean \"{meant}\"?";
        return new Finding(KindIsUnknown, place,
            $"This timeline has no kind {Words.Quoted(kind)}.{question} The kinds are {Words.List(names, MostKinds)}.")
        {
            Label = meant is null ? "no such kind" : $"did you mean {meant}?",
            Meanings = Meanings(kinds),
            Repairs = meant is null ? default : Replacements.Choice(place, meant),
            Written = kind,
        };
    }

    /// <param name="kinds">Those that extend it.</param>
    public static Finding ExtendedKind(Place place, string kind, IReadOnlyList<KindSymbol> kinds) =>
        new(KindIsExtended, place, $"\"{kind}\" only says what other kinds have in common. Write {Words.List(NamesOf(kinds), MostKinds, "or")}.")
        {
            Label = "choose a kind that extends it",
            Meanings = Meanings(kinds),
        };

    /// <param name="unknown">The fields that the kind does not have.</param>
    /// <param name="fitting">The kinds that have them, and all others that stand there.</param>
    public static Finding OtherKind(Place place, string id, string kind, IReadOnlyList<string> unknown, IReadOnlyList<KindSymbol> fitting)
    {
        string fields = Words.List([.. unknown.Select(field => Words.Quoted(field, 30))], most: 2);
        string others = Words.List(NamesOf(fitting), lastWord: "or");
        return new Finding(KindIsOther, place, $"{Words.Quoted(id, 30)} has {fields}, which the kind {Words.Shortened(kind, 30)} does not have. All its fields fit the kind {others}: write that kind, or change the fields.")
        {
            Label = $"did you mean {others}?",
            Meanings = Meanings(fitting),
            Repairs = fitting.Count == 1 ? Replacements.Choice(place, fitting[0].Name) : default,
        };
    }

    /// <param name="uses">Where others name it, and what they need there.</param>
    public static Finding OtherKindAsUsed(Place place, string id, string kind, string needed, IReadOnlyList<Place> uses) =>
        new(KindIsOther, place, $"{Words.Quoted(id, 60)} is of kind {Words.Shortened(kind, 30)} here, but the {Words.Number(uses.Count)} places that name it need {Words.AnEntry(Words.Shortened(needed, 30))}. Did you mean \"kind: {needed}\"?")
        {
            Label = $"did you mean {needed}?",
            Repairs = Replacements.Choice(place, needed),
            Related = uses.Take(MostUses).Select(use => new RelatedPlace(use, "used here")).ToEquatableArray(),
        };

    public static bool IsStatesNothing(Finding finding) => ReferenceEquals(finding.Descriptor, NothingStated);

    public static Finding StatesNothing(Place place, string id, IReadOnlyList<SeriesSymbol> series) =>
        new(NothingStated, place,
            $"{Words.Quoted(id)} does not say how things stood on that day. " + series.Count switch
            {
                0 => "This timeline has no value that changes over time: write it as an event, or ask for such a value.",
                1 => $"Add {Words.Quoted(series[0].Name)}.",
                _ => $"Add at least one of {Words.List([.. series.Select(one => one.Name)], lastWord: "or")}.",
            })
        {
            Meanings = Glossary.Of(series.Select(one => (one.Name, one.Place, one.Doc))),
        };

    private static string[] NamesOf(IReadOnlyList<KindSymbol> kinds) => [.. kinds.Select(kind => kind.Name)];

    private static EquatableArray<Meaning> Meanings(IReadOnlyList<KindSymbol> kinds) => Glossary.Of(kinds.Select(kind => (kind.Name, kind.Place, kind.Doc)));
}
