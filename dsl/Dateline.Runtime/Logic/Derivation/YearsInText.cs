namespace Dateline.Logic.Derivation;

/// <summary>The years that a text names: four digits that stand alone, from 1000 to 2999.</summary>
internal static class YearsInText
{
    public static IReadOnlyList<int> Of(string text)
    {
        var years = new List<int>();
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            int number = 0;
            while (at < text.Length && text[at] is >= '0' and <= '9')
            {
                if (at - start < 4)
                    number = (number * 10) + (text[at] - '0');
                at++;
            }

            if (at - start == 4 && number is >= 1000 and <= 2999 && !years.Contains(number))
                years.Add(number);
            if (at == start)
                at++;
        }

        return years;
    }
}
