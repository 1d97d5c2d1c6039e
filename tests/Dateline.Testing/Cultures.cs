using System.Globalization;

namespace Dateline.Testing;

/// <summary>Cultures whose casing, digits, signs and calendar differ from the invariant one's.</summary>
public static class Cultures
{
    public static IReadOnlyList<string> Different { get; } = ["tr-TR", "ar-SA", "fa-IR", "sv-SE"];

    /// <summary>Runs code as on a computer that is set to this culture.</summary>
    public static T Under<T>(string culture, Func<T> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
