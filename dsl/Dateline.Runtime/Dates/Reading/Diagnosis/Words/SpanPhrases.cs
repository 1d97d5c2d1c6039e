namespace Dateline.Dates;

/// <summary>How people say in words that something was before, after, since, until or between dates.</summary>
internal static class SpanPhrases
{
    public static readonly string[] Before =
    [
        "before ", "prior to ", "earlier than ", "ante ", "pre-", "<", "vor dem ", "vor ", "avant le ", "avant ", "antes del ", "antes de ", "prima del ", "prima di ", "voor ", "przed ", "до ",
    ];

    public static readonly string[] NotAfter =
    [
        "no later than ", "not later than ", "on or before ", "in or before ", "at the latest ", "nlt ", "by ", "<=", "≤", "spätestens am ", "spätestens ", "bis spätestens ", "au plus tard le ", "au plus tard en ", "a más tardar el ", "a más tardar en ", "entro il ", "не позднее ",
    ];

    public static readonly string[] After =
    [
        "after ", "later than ", "post ", "post-", ">", "nach dem ", "nach ", "après le ", "après ", "después del ", "después de ", "dopo il ", "dopo ", "после ",
    ];

    public static readonly string[] NotBefore =
    [
        "no earlier than ", "not earlier than ", "on or after ", "in or after ", "not before ", "at the earliest ", "net ", ">=", "≥", "frühestens am ", "frühestens ", "au plus tôt le ", "au plus tôt en ", "no antes del ", "no antes de ", "не ранее ",
    ];

    public static readonly string[] OrBefore = [" or before", " or earlier", " at the latest", " oder früher", " ou avant", " o antes"];

    public static readonly string[] OrAfter = [" or after", " or later", " at the earliest", " oder später", " ou après", " o después"];

    public static readonly string[] Until = ["until ", "till ", "up to ", "bis zum ", "bis ", "jusqu'au ", "jusqu'en ", "jusqu'à ", "hasta el ", "hasta ", "fino al ", "fino a ", "tot "];

    public static readonly string[] Since = ["since ", "from ", "as of ", "starting ", "seit dem ", "seit ", "ab dem ", "ab ", "von ", "depuis le ", "depuis ", "dès le ", "dès ", "desde el ", "desde ", "dal ", "sinds ", "с "];

    public static readonly string[] Onwards = [" onwards", " onward", " and later", "-", "–"];

    public static readonly (string Between, string And)[] Between =
        [("between ", " and "), ("zwischen ", " und "), ("entre ", " et "), ("entre ", " y "), ("tra il ", " e il "), ("tra ", " e "), ("fra ", " e "), ("между ", " и "), ("tussen ", " en ")];

    public static readonly string[] Or = [" or ", " oder ", " ou ", " o ", " или "];

    public static readonly string[] From = ["from the ", "from ", "vom ", "von ", "du ", "de ", "del ", "dall'", "dal ", "с ", "van "];

    public static readonly string[] To =
        [" to the ", " to ", " until ", " till ", " through ", " thru ", " bis zum ", " bis ", " au ", " al ", " all'", " à ", " a ", " по ", " tot ", " -- ", " - ", " – ", " — ", " -> ", " → ", " / ", " // ", " ... ", " .. ", "--", "//"];

    /// <summary>Two days that are named one by one.</summary>
    public static readonly string[] And = [" and ", " & ", " + ", " und ", " et ", " y ", " e ", " и ", " en ", ", "];
}
