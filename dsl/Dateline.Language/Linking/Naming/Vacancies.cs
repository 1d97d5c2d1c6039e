using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Logic;

namespace Dateline.Language.Linking.Naming;

/// <summary>
/// Other words for nobody in a series of entries: <c>ada-lane -> vacant</c>. The language has one, <c>nobody</c>; to offer the people
/// that there are would mislead.
/// </summary>
internal static class Vacancies
{
    public const string Unknown = "unknown";

    /// <summary>What to write instead.</summary>
    public const string Advice = "Write nobody, or add an entry of its own for it.";

    private const int Longest = 16;

    private static readonly HashSet<string> Nobodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "vacant", "vacancy", Nobody.Word, "no-one", "no one", "noone", "none", "nil", "nothing", "empty", "unoccupied", "unfilled",
        "vakant", "unbesetzt", "niemand", "keiner", "keine", "leer", "vacante", "vide", "personne", "aucun", "aucune", "nadie", "ninguno",
        "ninguna", "nessuno", "nessuna", "vago", "vaga", "вакантно", "никто",
    };

    public static bool IsWord(string text) => text.Length <= Longest && Nobodies.Contains(text);

    /// <summary>With a question mark it is open whether there was nobody: <c>nobody?</c>.</summary>
    public static bool AreDoubted(string text) => text.EndsWith("?", StringComparison.Ordinal) || text.EndsWith("(?)", StringComparison.Ordinal) ? IsWord(text.TrimEnd('?', '(', ')', ' ')) : false;

    public static bool Are(in ReferenceUse use) => use.Half != SeriesHalf.None && IsWord(use.Reference.Id);

    /// <summary>The ways out for all places of one word. Before an arrow, and behind it, it may also say that nobody knows.</summary>
    public static EquatableArray<Repair> Repairs(IReadOnlyList<ReferenceUse> uses)
    {
        string word = uses[0].Reference.Id;
        EquatableArray<TextEdit> edits = uses.Select(use => use.Place).Distinct().Select(place => new TextEdit(place.Path, place.Span, Nobody.Word)).ToEquatableArray();
        return EquatableArray.Of(
            new Repair($"There was nobody: write {Nobody.Word}", RepairSafety.Choice, edits),
            new Repair($"Nobody knows who it was: write {string.Join(", and ", WaysToSayUnknown(uses))}", RepairSafety.Choice),
            new Repair($"It is a name: add an entry \"{word}\"", RepairSafety.Choice));
    }

    /// <summary>An observation has no arrow.</summary>
    private static IEnumerable<string> WaysToSayUnknown(IReadOnlyList<ReferenceUse> uses)
    {
        bool areAllObserved = uses.All(use => use.Half == SeriesHalf.Observed);
        if (!areAllObserved)
            yield return $"{Unknown} behind the arrow, and nothing before it";
        if (uses.Any(use => use.Half == SeriesHalf.Observed))
            yield return $"{{ {Unknown}: the reason }}{(areAllObserved ? "" : " in an as-of")}";
    }
}
