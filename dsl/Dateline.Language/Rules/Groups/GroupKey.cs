using System.Globalization;
using System.Text;
using Dateline.Dates;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Groups;

/// <summary>Several values as one text that is the same exactly where all of them are.</summary>
internal static class GroupKey
{
    /// <summary>Null where a value is left out or not exactly known.</summary>
    /// <param name="isCertain">False where a value is there, or may be, and nobody knows which.</param>
    public static string? Of(IReadOnlyList<PathExpression> paths, GroupMember member, out bool isCertain)
    {
        var key = new StringBuilder();
        isCertain = true;
        bool isWhole = true;
        foreach (PathExpression path in paths)
        {
            PathReading reading = member.Report.Read(path);
            string? part = reading.IsKnown ? Of(reading.Value) : null;
            isCertain &= part is not null || reading.Presence == Presence.Absent;
            isWhole &= part is not null;
            key.Append(part?.Length ?? 0).Append(':').Append(part);
        }

        return isWhole ? key.ToString() : null;
    }

    private static string? Of(in Value value) => value.Kind switch
    {
        // 1.0 and 1 are the same number.
        ValueKind.Number => value.Number.ToString("G29", CultureInfo.InvariantCulture),
        ValueKind.Name => value.Name,
        ValueKind.Truth => value.Truth.ToString(),
        ValueKind.Moment => value.Moment!.Value.UtcTicks.ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => OfDate(value.Date!),
        _ => null,
    };

    /// <summary>Two exact dates are the same; two vague ones may not be, however alike they are written.</summary>
    private static string? OfDate(EdtfDate date)
    {
        if (EdtfDate.IsSame(date, date) != Truth.True)
            return null;
        return date.Features == EdtfFeatures.None && date.IsExactDay
            ? date.OrderEarliest.ToString(CultureInfo.InvariantCulture)
            : date.Text;
    }
}
