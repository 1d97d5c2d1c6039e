using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Words that say what a number counts, where the field says it already.</summary>
internal static class Units
{
    private static readonly HashSet<string> Everywhere = new(["people", "persons", "person"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word is the unit of the field, or its name.</summary>
    public static bool Name(Slot slot, string word)
    {
        string[] known = [.. NamesOf(slot.Field), .. SeriesOf(slot) is { } series ? [series.Name, series.Unit ?? ""] : (string[])[]];
        return known.Any(name => IsSame(name, word)) || UnitNames.AreSame(UnitOf(slot), word) || (Everywhere.Contains(word) && known.Any(Everywhere.Contains));
    }

    /// <summary>Nothing but people is counted by it.</summary>
    public static bool ArePeople(string word) => Everywhere.Contains(word);

    /// <summary>A word that may say what is counted, and changes no number as <c>thousand</c> and <c>percent</c> do.</summary>
    public static bool IsWord(string word) => word.All(char.IsLetter) && NumberWords.Read("2 " + word) is null && !Shares.IsPercent(word) && !RoundedNumbers.IsScale(word);

    /// <summary>What the field, or the series that it moves, is declared to count in; empty where nothing is declared.</summary>
    public static string UnitOf(Slot slot) => slot.Field?.Unit ?? SeriesOf(slot)?.Unit ?? "";

    /// <summary>A number with a unit before or behind it: <c>12.5 m</c>, <c>5.1m</c>, <c>€ 40</c>.</summary>
    /// <returns>Null where the text has another form.</returns>
    public static (string Number, string Unit)? Split(string text)
    {
        int start = text.Length > 0 && !IsOfNumber(text[0]) ? NumberAt(text, 0) : 0;
        if (start < 0)
            return null;
        int end = start;
        while (end < text.Length && (IsOfNumber(text[end]) || (IsBetweenDigits(text, end) && text[end] is '.' or ',' or '\'' or '’' or '_')))
            end++;
        string number = text.Substring(start, end - start);
        string before = text.Substring(0, start).Trim();
        string behind = text.Substring(end).Trim();
        bool hasOne = number.Any(char.IsDigit) && (before.Length == 0) != (behind.Length == 0);
        return hasOne ? (number, before + behind) : null;
    }

    private static bool IsOfNumber(char character) => character is (>= '0' and <= '9') or '-' or '+' or '−';

    private static bool IsBetweenDigits(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at - 1] is >= '0' and <= '9' && text[at + 1] is >= '0' and <= '9';

    /// <summary>Where a number begins behind a word or a sign; -1 where none does.</summary>
    private static int NumberAt(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
                return i;
        }

        return -1;
    }

    private static SeriesSymbol? SeriesOf(Slot slot) => (slot.Field?.Type as ChangeType)?.Series;

    private static IEnumerable<string> NamesOf(FieldSymbol? field) => field is null ? [] : [field.Name, field.Unit ?? ""];

    private static bool IsSame(string name, string word) => name.Length > 0 && string.Equals(Singular(name), Singular(word), StringComparison.OrdinalIgnoreCase);

    private static string Singular(string word) => word.Length > 2 && word[word.Length - 1] is 's' or 'S' ? word.Substring(0, word.Length - 1) : word;
}
