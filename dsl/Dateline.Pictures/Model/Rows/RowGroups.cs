using Dateline.Language.Wording;
using Dateline.Dates;
using Dateline.Pictures.Model.When;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Rows;

/// <summary>The headings between lines of what happened: years, mostly.</summary>
internal static class RowGroups
{
    private const double YearAndADay = 367;
    private const string Undated = "Day unknown";

    public static string Of(WhenPicture picture)
    {
        if (IsUndated(picture))
            return UndatedOf(picture);
        double? from = picture.Narrowed?.From ?? picture.From;
        if (from is null || (picture is { Shape: WhenShape.OneOf, Narrowed: null } && picture.To - picture.From > YearAndADay))
            return picture.Words;
        return YearOf(from.Value);
    }

    /// <summary>It stands where its days begin: what follows it may have been before it.</summary>
    private static string UndatedOf(WhenPicture picture) => (picture.NotBefore, picture.NotAfter) switch
    {
        (null, _) => Undated,
        ({ } first, null) => $"{Undated}, in {YearOf(first)} or later",
        ({ } first, { } end) when end - first <= YearAndADay => YearOf(first),
        ({ } first, { } end) => $"{Undated}, between {YearOf(first)} and {YearOf(end - 1)}",
    };

    private static string YearOf(double day) => PointWords.Year(CalendarDay.Of((long)Math.Floor(day)).Year);

    /// <summary>What has no date and no first day stands last, unless something that has one comes after it: then it is known to have been before.</summary>
    public static IReadOnlyList<EventRow> Named(IReadOnlyList<EventRow> rows)
    {
        int last = rows.Count - 1;
        while (last >= 0 && IsUndated(rows[last].When))
            last--;
        return [.. rows.Select((row, i) => i < last && IsUndated(row.When) && row.When.NotBefore is null ? row with { Group = "Day unknown, before what follows" } : row)];
    }

    private static bool IsUndated(WhenPicture picture) => picture.Shape is WhenShape.Unknown or WhenShape.Unreadable;
}
