using Dateline.Language.Binding.Bound;
using Dateline.Language.Sourcing.Copies;

namespace Dateline.Language.Sourcing.Reports;

/// <summary>Two texts that people read as one: they differ in the form of an apostrophe, a dash or a space alone, which nobody sees.</summary>
internal static class DifferentSetting
{
    private const string Apostrophes = "'`\u00B4\u02BC\u2018\u2019\u201B\u2032\uFF07";
    private const string Marks = "\"\u201C\u201D\u201E\u201F\u2033\u2039\u203A\u00AB\u00BB\uFF02";

    /// <summary>In what they differ, as a clause: <c>in the form of the apostrophe: ' and ’</c>. Null where they differ in more.</summary>
    public static string? Of(BoundValue value, BoundValue report)
    {
        if (value is not TextValue { Text: var one } || report is not TextValue { Text: var other } || one == other || ComparedText.Of(one).Text != ComparedText.Of(other).Text)
            return null;
        int at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at])
            at++;
        (char first, char second) = (at < one.Length ? one[at] : ' ', at < other.Length ? other[at] : ' ');
        return Are(Apostrophes, first, second) ? $"in the form of the apostrophe: {first} and {second}"
            : Are(Marks, first, second) ? $"in the form of quotation marks: {first} and {second}"
            : char.IsWhiteSpace(first) || char.IsWhiteSpace(second) ? "in a space"
            : "in how quotation marks, dashes and spaces are set";
    }

    private static bool Are(string forms, char one, char other) => forms.IndexOf(one) >= 0 && forms.IndexOf(other) >= 0;
}
