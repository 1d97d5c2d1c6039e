namespace Dateline.Dates;

/// <summary>Words whose day depends on when they were said: <c>yesterday</c>, <c>last Monday</c>, <c>two weeks ago</c>.</summary>
internal static class RelativeDates
{
    private static readonly HashSet<string> Days = new(
        [
            "yesterday", "today", "tomorrow", "tonight", "now", "recently", "lately", "just now",
            "gestern", "vorgestern", "heute", "morgen", "übermorgen", "jetzt", "neulich", "kürzlich",
            "hier", "avant-hier", "aujourd'hui", "demain", "maintenant", "ayer", "anteayer", "hoy", "mañana", "ahora",
            "ieri", "oggi", "domani", "ontem", "hoje", "amanhã", "gisteren", "vandaag", "вчера", "позавчера", "сегодня", "завтра",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Beginnings =
    [
        "last ", "this ", "next ", "the last ", "the next ", "the previous ", "previous ", "earlier this ", "later this ", "early this ", "late last ", "early last ",
        "letzten ", "letzte ", "letztes ", "letzter ", "vergangenen ", "vergangene ", "vorige ", "vorigen ", "diesen ", "diese ", "dieses ", "nächsten ", "nächste ", "nächstes ", "kommenden ",
        "la semana pasada", "el año pasado", "el mes pasado", "el lunes pasado", "la semaine dernière", "le mois dernier", "l'an dernier", "l'année dernière", "cette ", "ce mois", "scorso ", "scorsa ",
        "прошлый ", "прошлая ", "прошлом ", "в прошлом ", "на прошлой ",
    ];

    private static readonly string[] Ends =
        [" ago", " before", " later", " earlier", " dernier", " dernière", " prochain", " prochaine", " pasado", " pasada", " próximo", " scorso", " scorsa", " назад", " zuvor", " danach", " später", " vorher"];

    private static readonly string[] Feasts =
        ["christmas", "easter", "new year", "pentecost", "whitsun", "thanksgiving", "ramadan", "weihnachten", "ostern", "pfingsten", "silvester", "noël", "pâques", "navidad", "natale", "pasqua"];

    /// <summary>A problem where the text is one of them, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        string words = text.Trim();
        if (Days.Contains(words) || IsWeekdayAlone(words) || Begins(words) || Ends.Any(end => words.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            return Of(text, "which day it is depends on when that was said");
        return Feasts.Any(feast => words.IndexOf(feast, StringComparison.OrdinalIgnoreCase) >= 0) ? Of(text, "it names the day without its date") : null;
    }

    private static EdtfProblem Of(string text, string explanation) =>
        new(EdtfFault.NotADate, 0, text.Length, explanation) { Advice = "Write the day itself, such as 2021-10-06" };

    private static bool Begins(string words) =>
        Beginnings.Any(beginning => words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static bool IsWeekdayAlone(string words)
    {
        string[] parts = words.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is 1 or 2
            && DateWords.Read(parts[parts.Length - 1]) is { Letter: DateTokens.Weekday }
            && (parts.Length == 1 || DateWords.Read(parts[0]) is { Letter: DateTokens.Nothing });
    }
}
