using System.Globalization;
using System.Text;

namespace Dateline.Compiled;

/// <summary>Values as texts that are the same exactly where the values are.</summary>
internal static class FactKey
{
    /// <summary>Null where nothing is said, or where what is said may mean several things: two vague dates may not be the same.</summary>
    public static string? Of(Fact fact) => fact.Value switch
    {
        string text => text,
        // 1.0 and 1 are the same number.
        decimal number => number.ToString("G29", CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        DateTimeOffset moment => moment.UtcTicks.ToString(CultureInfo.InvariantCulture),
        IEntry entry => entry.Id,
        EventDate date when date.IsSameAs(date) == true => date.IsPlainDay ? date.OrderEarliest.ToString(CultureInfo.InvariantCulture) : date.Text,
        _ => null,
    };

    /// <summary>Several values as one text; null where one of them has none.</summary>
    /// <param name="isCertain">False where a value is there, or may be, and nobody knows which.</param>
    public static string? Of(IReadOnlyList<Fact> facts, out bool isCertain)
    {
        var key = new StringBuilder();
        bool isWhole = true;
        isCertain = true;
        foreach (Fact fact in facts)
        {
            string? part = Of(fact);
            isWhole &= part is not null;
            isCertain &= part is not null || fact.IsAbsent;
            key.Append(part?.Length ?? 0).Append(':').Append(part);
        }

        return isWhole ? key.ToString() : null;
    }
}
