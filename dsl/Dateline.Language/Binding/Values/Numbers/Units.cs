using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Values;

/// <summary>Words that say what a number counts, where the field says it already.</summary>
internal static class Units
{
    private static readonly HashSet<string> Everywhere = new(["people", "persons", "person"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word is the unit of the field, or its name.</summary>
    public static bool Name(Slot slot, string word)
    {
        string[] known = [.. NamesOf(slot.Field), .. (slot.Field?.Type as ChangeType)?.Series is { } series ? [series.Name, series.Unit ?? ""] : (string[])[]];
        return known.Any(name => IsSame(name, word)) || (Everywhere.Contains(word) && known.Any(Everywhere.Contains));
    }

    private static IEnumerable<string> NamesOf(FieldSymbol? field) => field is null ? [] : [field.Name, field.Unit ?? ""];

    private static bool IsSame(string name, string word) => name.Length > 0 && string.Equals(Singular(name), Singular(word), StringComparison.OrdinalIgnoreCase);

    private static string Singular(string word) => word.Length > 2 && word[word.Length - 1] is 's' or 'S' ? word.Substring(0, word.Length - 1) : word;
}
