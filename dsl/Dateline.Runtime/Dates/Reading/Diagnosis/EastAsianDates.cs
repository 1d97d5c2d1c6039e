namespace Dateline.Dates;

/// <summary>Dates in Chinese, Japanese and Korean, which have a word behind each number: <c>2021年10月6日</c>.</summary>
internal static class EastAsianDates
{
    private static readonly (char Written, char Plain)[] Units = [('年', '-'), ('月', '-'), ('日', ' '), ('号', ' '), ('號', ' '), ('년', '-'), ('월', '-'), ('일', ' ')];

    /// <summary>The days of the week, Monday first, in Japanese, Chinese and Korean.</summary>
    private static readonly string[] Weekdays = ["月火水木金土日", "一二三四五六日", "월화수목금토일"];

    private static readonly string[] DayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>With the year before the first one. Until 1873, Japan had months of the moon.</summary>
    private static readonly (string Era, int Before)[] Eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("民國", 1911), ("民国", 1911), ("中華民國", 1911)];

    public static bool Has(string text) => text.IndexOf('年') > 0 || text.IndexOf('년') > 0;

    /// <summary>The same with hyphens, and with the name of the day of the week in English; the text itself where it is none.</summary>
    public static string Plain(string text)
    {
        if (!Has(text))
            return text;
        text = WithYearOfEra(text);
        int day = text.IndexOfAny(['日', '号', '號', '일']);
        string rest = day < 0 ? "" : text.Substring(day + 1);
        string date = day < 0 ? text : text.Substring(0, day + 1);
        foreach ((char written, char plain) in Units)
            date = date.Replace(written, plain);
        return $"{date.Replace("- ", "-").Trim(' ', '-')} {WithDayOfWeek(rest)}".Trim();
    }

    /// <summary>A year that is counted from the accession of an emperor, or from that of a republic, by our count.</summary>
    private static string WithYearOfEra(string text)
    {
        foreach ((string era, int before) in Eras)
        {
            int end = text.IndexOf('年');
            bool isOfEra = text.StartsWith(era, StringComparison.Ordinal) && end > era.Length;
            string number = isOfEra ? text.Substring(era.Length, end - era.Length).Trim() : "";
            if (number == "元")
                number = "1";
            if (number.Length is 1 or 2 or 3 && number.All(Digits.IsDigit))
                return EdtfForm.Year(before + int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) + text.Substring(end);
        }

        return text;
    }

    private static string WithDayOfWeek(string rest)
    {
        string name = rest.Trim(' ', '(', ')').Replace("星期", "").Replace("曜日", "").Replace("周", "").Replace("週", "").Replace("요일", "");
        int index = name.Length == 1 ? Weekdays.Max(days => days.IndexOf(name[0])) : -1;
        return index < 0 ? rest.Trim() : DayNames[index];
    }
}
