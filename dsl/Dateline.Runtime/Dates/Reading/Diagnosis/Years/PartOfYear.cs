namespace Dateline.Dates;

/// <summary>The parts of a year that level 2 of EDTF writes as 25 to 41 in place of a month, in forms that are read.</summary>
internal static class PartOfYear
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The part by its months, and what it is called; null where the text is none.</summary>
    public static EdtfReading? Read(string text)
    {
        string mark = text.Length == 8 && text[7] is '~' or '?' or '%' ? text.Substring(7) : "";
        bool hasForm = text.Length == 7 + mark.Length && text[4] == '-' && Digits.TryReadPair(text, 0, 2, out _) && Digits.TryReadPair(text, 2, 4, out _);
        if (!hasForm || !Digits.TryReadPair(text, 5, 7, out int part))
            return null;
        int year = int.Parse(text.Substring(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        return part switch
        {
            >= 25 and <= 28 => new(SeasonOrYears.Unmistakable($"{EdtfForm.Month(year, part - 4)}{mark}"), $"{Seasons[part - 25]} {EdtfForm.Year(year)}"),
            >= 29 and <= 32 => Months(year, (((part - 29) * 3) + 8) % 12 + 1, 3, mark, $"{Seasons[part - 29]} {EdtfForm.Year(year)} in the south"),
            >= 33 and <= 36 => Months(year, ((part - 33) * 3) + 1, 3, mark, $"a quarter of {EdtfForm.Year(year)}"),
            >= 37 and <= 39 => Months(year, ((part - 37) * 4) + 1, 4, mark, $"a third of {EdtfForm.Year(year)}"),
            40 or 41 => Months(year, ((part - 40) * 6) + 1, 6, mark, $"half of {EdtfForm.Year(year)}"),
            _ => null,
        };
    }

    private static EdtfReading Months(int year, int first, int count, string mark, string name)
    {
        int last = first + count - 1;
        string end = last > 12 ? EdtfForm.Month(year + 1, last - 12) : EdtfForm.Month(year, last);
        return new EdtfReading($"{EdtfForm.Month(year, first)}{mark}..{end}{mark}", name);
    }
}
