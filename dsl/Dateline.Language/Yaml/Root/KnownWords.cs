using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Root;

/// <summary>The words of the language itself, and below which names they stand.</summary>
internal static class KnownWords
{
    /// <summary>What stands below an id.</summary>
    public const string Entry = "";

    public const string File = "file";

    private const string Kind = RootCheck.FieldOfEveryEntry;
    private const string Says = "says";
    private const string Parts = "parts";
    private const string Why = "why";
    private const string Except = "except";
    private const string At = "at";
    public const string Defaults = "defaults";
    public const string Quotes = "quotes";
    private const string ItemOfQuotes = Quotes + "[]";
    private const string Sources = "sources";
    private const string ItemOfSources = Sources + "[]";

    /// <summary>They say more about a value, and never stand below an id.</summary>
    private static readonly HashSet<string> OfValue = new(["value", "unknown", Says, Why, Parts], StringComparer.Ordinal);

    private static readonly HashSet<string> OfValueOrEntry = new([Sources, "note"], StringComparer.Ordinal);

    private static readonly HashSet<string> OfEntry = new(
        [Kind, "date", "effective", "after", "before", "within", "status", "title", "sources", "quotes", Except, "name", "also", "note", "formerly", "draft", "perhaps-same"], StringComparer.Ordinal);

    private static readonly HashSet<string> OfQuote = new(
        ["speaker", "role", "text", "reported", "source", At, "date", "language", "note"], StringComparer.Ordinal);

    /// <summary>A source, and where in it.</summary>
    private static readonly HashSet<string> OfCitation = new(["source", At, "words"], StringComparer.Ordinal);

    private static readonly HashSet<string> OfFile = new([Defaults, Except], StringComparer.Ordinal);

    private static readonly HashSet<string> OfDistance = new(["at-least", "at-most"], StringComparer.Ordinal);

    /// <summary>Whether it is a word of the language but for a space in the place of its hyphen: <c>at least</c>.</summary>
    public static bool IsInTwoWords(string name)
    {
        string joined = name.Trim().Replace(' ', '-');
        return joined != name && (Has(joined) || OfDistance.Contains(joined));
    }

    /// <summary>Beside other words of a value it is a sentence, and no fields stand below it, also where it is still empty.</summary>
    public static bool IsTextOfValue(string name) => name == Why;

    public static bool IsOfValue(string name) => OfValue.Contains(name);

    /// <summary>What a quotation has and no entry; a kind may well have a field that says where.</summary>
    public static bool IsOfQuoteAlone(string name) => OfQuote.Contains(name) && !OfEntry.Contains(name) && name != At;

    /// <summary>Whether two words stand beside each other where a source, or a passage in it, is named.</summary>
    public static bool AreOfOneCitation(string one, string other) => OfCitation.Contains(one) && OfCitation.Contains(other);

    /// <summary>Whether the language says which fields the items of a list have that begins so.</summary>
    public static bool AreItemsKnown(string list, string first) => list == Quotes || (list == Sources && OfCitation.Contains(first));

    /// <summary>Whether some items of a list are ids, and some the same with a place in it.</summary>
    public static bool MayItemsDiffer(string list) => list == Sources;

    public static bool MayBeOfValue(string name) => OfValue.Contains(name) || OfValueOrEntry.Contains(name);

    /// <summary>Whether the language has a word, in one place or another.</summary>
    public static bool Has(string name) => OfValue.Contains(name) || OfEntry.Contains(name) || (OfQuote.Contains(name) && name != At);

    /// <summary>Names that a file gives itself stand below these: sources, parts, rules.</summary>
    public static bool HasNamesOfItsOwn(string owner) => owner is Says or Parts or Except;

    /// <summary>Whether a word may stand below a name; null where the language says nothing about it.</summary>
    public static bool? MayStand(string owner, string name)
    {
        if (owner == Entry)
            return OfEntry.Contains(name) ? true : OfValue.Contains(name) ? false : null;
        if (owner == File)
            return OfFile.Contains(name) || NearestName.Of(name.ToLowerInvariant(), OfFile) is not null;
        if (owner == Defaults)
            return OfEntry.Contains(name) ? true : null;
        if (name == Kind)
            return false;
        if (owner == ItemOfQuotes)
            return OfQuote.Contains(name) ? true : OfEntry.Contains(name) || OfValue.Contains(name) ? false : null;
        if (owner == ItemOfSources)
            return OfCitation.Contains(name) ? true : OfEntry.Contains(name) || OfValue.Contains(name) ? false : null;
        if (HasNamesOfItsOwn(owner))
            return Has(name) ? false : null;
        return OfValue.Contains(name) || OfValueOrEntry.Contains(name) ? true : OfEntry.Contains(name) || (OfQuote.Contains(name) && name != At) ? false : null;
    }
}
