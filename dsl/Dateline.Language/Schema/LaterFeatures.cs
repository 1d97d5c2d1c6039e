using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Schema;

/// <summary>
/// What the language has and this version refuses. A line that is taken out of the list turns its feature on: the
/// readers know it already.
/// </summary>
internal static class LaterFeatures
{
    private static readonly HashSet<string> Refused = new(
    [
        "series of numbers min",
        "series of numbers max",
        "series of numbers only",
    ], StringComparer.Ordinal);

    /// <param name="where">Which part of the timeline file: <c>timeline</c>, <c>kind</c>, <c>field</c>, <c>series</c>, <c>series of numbers</c>, <c>type</c>.</param>
    /// <param name="word">The word that belongs to a later version.</param>
    public static bool Includes(string where, string word) => Refused.Contains($"{where} {word}");

    /// <summary>Reports a feature of a later version; false where this version has it.</summary>
    public static bool Refuse(SchemaDraft draft, string where, string word, TextSpan span)
    {
        if (!Includes(where, word))
            return false;
        draft.Report(NotYetFindings.InTimeline(draft.PlaceOf(span), word));
        return true;
    }
}
