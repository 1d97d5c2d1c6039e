namespace Dateline.Dates;

/// <summary>Years that are not those of the calendar: of sports, of schools, of budgets.</summary>
internal static class YearsOfWork
{
    private static readonly string[] Frames = ["season ", "the season ", "school year ", "academic year ", "ay ", "saison ", "schuljahr ", "spielzeit ", "temporada ", "stagione ", "année scolaire ", "сезон "];
    private static readonly string[] Ends = [" season", " school year", " academic year"];
    private static readonly string[] Budgets = ["fy", "fiscal ", "fiscal year ", "financial year ", "geschäftsjahr ", "haushaltsjahr ", "exercice ", "ejercicio ", "bilanzjahr "];

    /// <summary>The years behind such a word; null where none stands there.</summary>
    public static string? WithoutWord(string text)
    {
        foreach (string frame in Frames)
        {
            if (text.StartsWith(frame, StringComparison.OrdinalIgnoreCase))
                return text.Substring(frame.Length).Trim();
        }

        foreach (string end in Ends)
        {
            if (text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return text.Substring(0, text.Length - end.Length).Trim();
        }

        return null;
    }

    /// <summary>A problem where the text is the year of a budget: in which month it begins differs from country to country.</summary>
    public static EdtfProblem? Fiscal(string text)
    {
        bool isFiscal = Budgets.Any(budget => text.StartsWith(budget, StringComparison.OrdinalIgnoreCase) && text.Length > budget.Length && text.Substring(budget.Length).All(c => Digits.IsDigit(c) || c is ' ' or '/' or '-' or '\''));
        return isFiscal
            ? new EdtfProblem(EdtfFault.NotADate, 0, text.Length, "in which month such a year begins differs")
            {
                Advice = "Write its first and its last month with a slash between them, as in 2020-10/2021-09",
            }
            : null;
    }
}
