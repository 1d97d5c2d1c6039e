using Dateline.Language.Text.Words;

namespace Dateline.Language.Diagnostics;

/// <summary>Small pieces of sentences that every stage's messages share.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
static class Words
{
    /// <summary><c>a</c> · <c>a and b</c> · <c>a, b and c</c>; more than <paramref name="most"/> are cut: <c>a, b, c and 4 more</c>.</summary>
    public static string List(IReadOnlyList<string> items, int most = 12, string lastWord = "and")
    {
        if (items.Count == 0)
            return "nothing";
        if (items.Count == 1)
            return items[0];
        return items.Count <= most
            ? $"{string.Join(", ", items.Take(items.Count - 1))} {lastWord} {items[items.Count - 1]}"
            : $"{string.Join(", ", items.Take(most))} {lastWord} {Number(items.Count - most)} more";
    }

    /// <summary><c>1 entry</c> · <c>3 entries</c>.</summary>
    public static string Count(long number, string one, string? many = null) =>
        Number(number) + " " + (number == 1 ? one : many ?? one + "s");

    public static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary><c>a text</c> · <c>an integer</c>.</summary>
    public static string WithArticle(string noun) => (noun.Length > 0 && "aeiou".Contains(noun[0]) ? "an " : "a ") + noun;

    /// <summary>What is asked for where an id stands: <c>a source</c> · <c>an entry of kind ministers-of-defence</c>, which has no article.</summary>
    public static string AnEntry(string kind) => kind is "source" or "event" or "entity" or "entry" ? WithArticle(kind) : "an entry of kind " + kind;

    /// <summary>What a finding is about: <c>withdrawal-of-eight, field by</c>.</summary>
    public static string FieldOf(string entry, string field) => $"{entry}, field {field}";

    /// <summary>The author's own text in quotation marks, on one line, cut where it is long. A name is never cut.</summary>
    public static string Quoted(string text, int longest = 40) => $"\"{Shortened(text, longest)}\"";

    /// <summary>The author's own text on one line, cut where it is long. A name is never cut, so that a name alone stays whole.</summary>
    public static string Shortened(string text, int longest = 40)
    {
        text = OnOneLine(text);
        if (text.Length <= longest)
            return text;
        int end = NamesInText.Around(text, HeadOf(longest)).End;
        int start = NamesInText.Around(text, text.Length - (longest - HeadOf(longest))).Start;
        return end >= start ? text : CutBetween(text, end, start);
    }

    /// <summary>The author's own text with a blank in place of its line ends and tabs.</summary>
    public static string OnOneLine(string text) =>
        string.Join(" ", text.Split(['\r', '\n', '\t', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text with an ellipsis in its middle where it is longer, in a name as well, for places that have no room for more.</summary>
    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text : CutBetween(text, HeadOf(longest), text.Length - (longest - HeadOf(longest)));

    /// <summary>
    /// Two texts in quotation marks, side by side in a sentence. Where both are long and alike, what is left out is what both have, and the
    /// letters by which they differ stay.
    /// </summary>
    public static (string First, string Second) QuotedApart(string first, string second, int longest = 40)
    {
        string one = Shortened(first, longest);
        string other = Shortened(second, longest);
        if (one != other || first == second)
            return ($"\"{one}\"", $"\"{other}\"");
        int difference = 0;
        while (difference < first.Length && difference < second.Length && first[difference] == second[difference])
            difference++;
        return ($"\"{Around(first, difference, longest)}\"", $"\"{Around(second, difference, longest)}\"");
    }

    private static string Around(string text, int place, int longest)
    {
        int start = AtWhole(text, Math.Max(0, Math.Min(place - (longest / 2), text.Length - longest)));
        int end = AtWhole(text, Math.Min(text.Length, start + longest));
        return (start > 0 ? "…" : "") + text.Substring(start, end - start) + (end < text.Length ? "…" : "");
    }

    /// <summary>Texts mostly differ at their ends: a third of what is shown is from there.</summary>
    private static int HeadOf(int longest) => longest - (longest / 3);

    private static string CutBetween(string text, int end, int start) =>
        text.Substring(0, AtWhole(text, end)) + "…" + text.Substring(AtWhole(text, start));

    /// <summary>No character is cut in two.</summary>
    private static int AtWhole(string text, int place) =>
        place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]) ? place - 1 : place;

    /// <summary>The name of a file in a sentence, cut where it is long.</summary>
    public static string File(string path) => Shortened(FileName(path), 50);

    /// <summary>The last part of a path: findings name files as an editor knows them.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
