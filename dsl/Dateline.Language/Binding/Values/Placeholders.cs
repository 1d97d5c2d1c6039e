using Dateline.Language.Schema;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Values;

/// <summary>Words that stand where a value is still to come: leaving the field out, or saying why it is unknown, is meant.</summary>
internal static class Placeholders
{
    private const int Longest = 16;

    private static readonly HashSet<string> Words = new(
        ["tbd", "tba", "tbc", "n/a", "na", "n.a.", "null", "~", "?", "??", "???", "-", "--", "unknown", "unclear", "not known", "not known yet", "to be determined"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NoReasons = new(
        ["todo", "tbd", "tba", "tbc", "?", "??", "???", "-", "--", "...", "…", "n/a", "xxx"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A word that keeps the place of a reason that is still to be written.</summary>
    public static bool ContainsReason(string text) => text.Length <= Longest && NoReasons.Contains(text.Trim());

    /// <summary>A name is never one where names are asked for: an option or an entry may be called <c>na</c>.</summary>
    public static bool Contains(string text, FieldType type) =>
        text.Length <= Longest && Words.Contains(text) && !(type is ChoiceType or ReferenceType && Names.IsKebabCase(text));
}
