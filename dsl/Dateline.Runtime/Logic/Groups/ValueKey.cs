using System.Globalization;
using System.Text;
using Dateline.Dates;
using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>Values as texts that are the same exactly where the values are.</summary>
internal static class ValueKey
{
    /// <summary>Null where nothing is known, and for what may mean several things: two vague dates may not be the same, however alike they are written.</summary>
    public static string? Of(in Value value) => value.Kind switch
    {
        // 1.0 and 1 are the same number.
        ValueKind.Number => value.Number.ToString("G29", CultureInfo.InvariantCulture),
        ValueKind.Name or ValueKind.Entry => Nobody.Is(value) ? null : value.Name,
        ValueKind.Truth => value.Truth == Truth.True ? "yes" : "no",
        ValueKind.Moment => value.Moment!.Value.UtcTicks.ToString(CultureInfo.InvariantCulture),
        ValueKind.Duration => value.Duration is { } duration ? $"{Words.Number(duration.Months)}.{Words.Number(duration.Days)}.{Words.Number(duration.Seconds)}" : null,
        ValueKind.Version => value.Version!.Key,
        ValueKind.Date => OfDate(value.Date!),
        _ => null,
    };

    /// <summary>Several values as one text; null where one of them has none.</summary>
    /// <param name="isCertain">False where a value is there, or may be, and nobody knows which.</param>
    public static string? Of<TStatements>(in TStatements statements, out bool isCertain)
        where TStatements : IStatements
    {
        var key = new StringBuilder();
        bool isWhole = true;
        isCertain = true;
        for (int i = 0; i < statements.Count; i++)
        {
            Statement statement = statements[i];
            string? part = Of(statement.Value);
            isWhole &= part is not null;
            isCertain &= part is not null || statement.IsAbsent;
            key.Append(part?.Length ?? 0).Append(':').Append(part);
        }

        return isWhole ? key.ToString() : null;
    }

    private static string? OfDate(EdtfDate date)
    {
        if (EdtfDate.IsSame(date, date) != Truth.True)
            return null;
        return date.Features == EdtfFeatures.None && date.IsExactDay
            ? date.OrderEarliest.ToString(CultureInfo.InvariantCulture)
            : date.Text;
    }
}
