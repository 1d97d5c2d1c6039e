using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Text;

namespace Dateline.Language.Linking.Naming;

/// <summary>
/// Words for nobody in a series of entries: <c>ada-lane -> vacant</c>. A series has none; to offer the people that there are
/// would mislead.
/// </summary>
internal static class Vacancies
{
    public const string Unknown = "unknown";
    private const int Longest = 16;

    private static readonly HashSet<string> Nobodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "vacant", "vacancy", "nobody", "no-one", "no one", "noone", "none", "nil", "nothing", "empty", "unoccupied", "unfilled",
        "vakant", "unbesetzt", "niemand", "keiner", "keine", "leer", "vacante", "vide", "personne", "aucun", "aucune", "nadie", "ninguno",
        "ninguna", "nessuno", "nessuna", "vago", "vaga", "вакантно", "никто",
    };

    public static bool IsWord(string text) => text.Length <= Longest && Nobodies.Contains(text);

    public static bool Are(in ReferenceUse use) => use.Half != SeriesHalf.None && IsWord(use.Reference.Id);

    /// <summary>What to write instead, in words that hold for each place.</summary>
    public static string Advice(IReadOnlyList<ReferenceUse> uses) => uses.All(use => use.Half == uses[0].Half)
        ? Advice(uses[0].Half)
        : "Write unknown after an arrow and nothing before one, or add an entry of its own for it.";

    /// <summary>What to write instead, at one place.</summary>
    public static string Advice(SeriesHalf half) => half switch
    {
        SeriesHalf.Before => "Delete what is before the arrow, or add an entry of its own for it.",
        SeriesHalf.After => "Write unknown, or add an entry of its own for it.",
        _ => "Delete the line, or add an entry of its own for it.",
    };

    /// <summary>The ways out for all places of one word.</summary>
    public static EquatableArray<Repair> Repairs(IReadOnlyList<ReferenceUse> uses)
    {
        string word = uses[0].Reference.Id;
        var otherwise = new Repair($"Add an entry \"{word}\" that stands for nobody", RepairSafety.Choice);
        var edits = new List<TextEdit>();
        foreach (ReferenceUse use in uses.GroupBy(use => use.Place).Select(same => same.First()))
        {
            if (EditOf(use) is not { } edit)
                return EquatableArray.Of(otherwise);
            edits.Add(edit);
        }

        string title = uses.All(use => use.Half == SeriesHalf.After) ? "Write unknown"
            : uses.All(use => use.Half == SeriesHalf.Before) ? "Delete what is before the arrow"
            : "Write unknown after an arrow, and nothing before one";
        return EquatableArray.Of(new Repair(title, RepairSafety.Choice, edits.ToEquatableArray()), otherwise);
    }

    private static TextEdit? EditOf(in ReferenceUse use) => use switch
    {
        { Half: SeriesHalf.After } => new TextEdit(use.Place.Path, use.Place.Span, Unknown),
        { Half: SeriesHalf.Before, Change.To: { } to } =>
            new TextEdit(use.Place.Path, TextSpan.FromBounds(use.Place.Span.Start, to.Span.Start), "-> "),
        _ => null,
    };
}
