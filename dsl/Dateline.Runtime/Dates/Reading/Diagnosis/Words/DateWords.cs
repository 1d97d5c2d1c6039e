namespace Dateline.Dates;

/// <summary>The words that people write in dates, in English and in the languages around it.</summary>
internal static class DateWords
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Words that add nothing, or stand for a letter of a <see cref="DateTokens.Signature"/> and its number.</summary>
    private static readonly Dictionary<string, (char Letter, int Number)> Words = Table(
        (DateTokens.Nothing, 0, "of the on in during st nd rd th a ad ce month year am den der dem im vom jahr jahre le les l du de del el la los año ano an année il lo di gli anno op die das г год года году року рік roku rok roka r år jaar ano º ª"),
        (DateTokens.Weekday, 1, "monday mon montag lundi lunes lunedì maandag понедельник понеділок mandag måndag poniedziałek"),
        (DateTokens.Weekday, 2, "tuesday tue tues dienstag mardi martes martedì dinsdag вторник вівторок tirsdag tisdag wtorek"),
        (DateTokens.Weekday, 3, "wednesday wed mittwoch mercredi miércoles miercoles mercoledì woensdag среда середа onsdag środa"),
        (DateTokens.Weekday, 4, "thursday thu thur thurs donnerstag jeudi jueves giovedì donderdag четверг четвер torsdag czwartek"),
        (DateTokens.Weekday, 5, "friday fri freitag vendredi viernes venerdì vrijdag пятница fredag piątek"),
        (DateTokens.Weekday, 6, "saturday sat samstag sonnabend samedi sábado sabado sabato zaterdag суббота субота lørdag lördag sobota"),
        (DateTokens.Weekday, 7, "sunday sun sonntag dimanche domingo domenica zondag воскресенье неділя søndag söndag niedziela"),
        (DateTokens.Half, 0, "h half halbjahr hälfte semestre moitié mitad"),
        (DateTokens.Small, 1, "first erste ersten erstes premier première primer primera"),
        (DateTokens.Small, 2, "second zweite zweiten zweites deuxième seconde segundo segunda"),
        (DateTokens.Small, 3, "third dritte dritten drittes troisième tercer tercera"),
        (DateTokens.Small, 4, "fourth vierte vierten viertes quatrième cuarto cuarta"),
        (DateTokens.About, 0, "c ca circa about around approximately approx roughly um etwa ungefähr rund vers environ hacia alrededor verso около примерно omstreeks"),
        (DateTokens.Doubt, 0, "probably possibly perhaps maybe presumably likely wahrscheinlich vermutlich vielleicht probablement quizás quizá probablemente forse probabilmente возможно вероятно"),
        (DateTokens.Now, 0, "present now today ongoing open heute oggi hoy сегодня"),
        (DateTokens.Part, 1, "early beginning start anfang début debut principios inizio начало начале"),
        (DateTokens.Part, 2, "mid middle mitte mediados metà середина середине"),
        (DateTokens.Part, 3, "late end ende fin fine finales конец конце"),
        (DateTokens.Season, 21, "spring frühling frühjahr printemps primavera весна весной"),
        (DateTokens.Season, 22, "summer sommer été verano estate лето летом"),
        (DateTokens.Season, 23, "autumn fall herbst automne otoño autunno осень осенью"),
        (DateTokens.Winter, 24, "winter hiver invierno inverno зима зимой"),
        (DateTokens.Dash, 0, "to until till through thru bis au al tot по"),
        (DateTokens.Decade, 0, "s er х е ies годы годов années annees años anni"),
        (DateTokens.Century, 0, "century jh jhd jahrhundert jahrhunderts siècle siecle siglo secolo século eeuw век века wiek wieku"),
        (DateTokens.Quarter, 0, "q quarter quartal trimestre квартал kwartał"),
        (DateTokens.BeforeChrist, 0, "bc bce"));

    public static string NameOfDay(int dayOfWeek) => Weekdays[dayOfWeek - 1];

    /// <summary>What a word in small letters means; null where no date has it.</summary>
    public static (char Letter, int Number)? Read(string word)
    {
        if (MonthNames.Find(word) is { } month)
            return (DateTokens.Month, month);
        return Words.TryGetValue(word, out (char Letter, int Number) meaning) ? meaning : null;
    }

    private static Dictionary<string, (char Letter, int Number)> Table(params (char Letter, int Number, string Words)[] rows)
    {
        var table = new Dictionary<string, (char Letter, int Number)>(StringComparer.Ordinal);
        foreach ((char letter, int number, string words) in rows)
        {
            foreach (string word in words.Split(' '))
                table[word] = (letter, number);
        }

        return table;
    }
}
