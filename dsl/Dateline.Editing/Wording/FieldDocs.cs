using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Wording;

/// <summary>What the fields mean that no timeline file declares.</summary>
internal static class FieldDocs
{
    private static readonly Dictionary<string, string> OfEntries = new(StringComparer.Ordinal)
    {
        ["kind"] = "What the entry is: a kind of the timeline.",
        ["name"] = "What it is called, as the sources call it.",
        ["also"] = "Other names and spellings of it.",
        ["note"] = "What fits no other field.",
        ["date"] = "When it happened, no more exact than the sources: 2021-10-07, 2021-10, 2021, 2021-10-01..2021-10-10.",
        ["effective"] = "When it takes effect, if that is another day.",
        ["after"] = "An event that it came after, where the dates do not say so.",
        ["before"] = "An event that it came before, where the dates do not say so.",
        ["within"] = "An event that it was near to, and how near: { event: trial-opens, at-most: 2 weeks }.",
        ["event"] = "The event from which it is counted.",
        ["at-least"] = "The shortest time that lies between the two: 30 days.",
        ["at-most"] = "The longest time that lies between the two: 2 weeks.",
        ["status"] = "Whether it happened: planned, cancelled, unconfirmed, retracted or disproven.",
        ["title"] = "What happened, in a headline.",
        ["sources"] = "Who tells of it. Each is one page or article.",
        ["quotes"] = "What somebody said about it, in their own words or in indirect speech.",
        ["except"] = "Rules that do not hold for it, each with the reason.",
        ["entity"] = "What it was so of.",
        ["publisher"] = "Who published it.",
        ["url"] = "Its web address.",
        ["published"] = "When it was published.",
        ["retrieved"] = "When somebody read it there.",
        ["archive"] = "The web address of a copy that stays.",
        ["based-on"] = "The sources that it repeats or rests on.",
        ["copy"] = "Its text as a file of this project, ending in .txt, from the folder of the timeline: articles/home-world.txt.",
        ["copy-hash"] = "The hash of the copy, by which it is noticed if it is changed. A check names it.",
        ["at"] = "Where in the source: paragraph 4, page 12.",
        ["words"] = "The words of the source, as they stand there.",
        ["language"] = "The language it is in: en, de.",
        ["speaker"] = "Who said it.",
        ["role"] = "In which capacity they spoke.",
        ["text"] = "The exact words.",
        ["reported"] = "What they said, in indirect speech.",
        ["source"] = "Where it was read.",
    };

    private static readonly Dictionary<string, string> OfLongForm = new(StringComparer.Ordinal)
    {
        ["value"] = "What counts.",
        ["unknown"] = "Why nobody knows it, in place of a value.",
        ["low"] = "The number is not smaller than this.",
        ["best"] = "What is likeliest.",
        ["high"] = "The number is not larger than this.",
        ["sources"] = "Who tells this value, where it is not all the sources of the entry.",
        ["says"] = "What another source reports instead: its id, a colon, and what it says.",
        ["why"] = "Why this value counts.",
        ["parts"] = "How the number breaks down.",
        ["note"] = "What else is to be said of the value.",
    };

    public static string CategoryOf(KindSymbol kind) => kind.Category switch
    {
        KindCategory.Event => "event",
        KindCategory.Entity => "entity",
        _ => "what was so on a day",
    };

    /// <summary>The names that the long form of a value has.</summary>
    public static IReadOnlyList<string> LongForm { get; } = ["value", "unknown", "sources", "says", "why", "parts", "note"];

    /// <summary>What an estimate has in place of a value.</summary>
    public static IReadOnlyList<string> Bounds { get; } = ["low", "best", "high"];

    /// <summary>As the timeline file says it, otherwise as the language does; may be empty.</summary>
    public static string Of(FieldSymbol field) =>
        field.Doc ?? (field.IsBuiltIn && OfEntries.TryGetValue(field.Name, out string? doc) ? doc : "");

    public static string OfKind(KindSymbol kind) => kind.Doc ?? kind.Name switch
    {
        "source" when kind.Place is null => "A page or article that tells of events.",
        "as-of" when kind.Place is null => "How things stood on a day.",
        _ => "",
    };

    public static string OfKey(string name) => OfLongForm.TryGetValue(name, out string? doc) ? doc : "";

    public static string OfKindField => OfEntries["kind"];
}
