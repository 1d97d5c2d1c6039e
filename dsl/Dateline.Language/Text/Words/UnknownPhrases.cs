namespace Dateline.Language.Text.Words;

/// <summary>Sentences in which people say that a value is not known: <c>unknown: no source says</c>, <c>nobody knows</c>.</summary>
internal static class UnknownPhrases
{
    private const int Longest = 2000;

    private const string Unknown = "unknown";

    private static readonly string[] Openers =
    [
        "not yet known", "not known yet", "not known", "not available", "not given", "not stated", "not specified", "not reported", "not mentioned", "not disclosed", "unknown", "unkown", "unknow", "unclear", "unspecified", "undisclosed", "n/a", "tbd",
        "nicht bekannt", "unbekannt", "unklar", "inconnue", "inconnu", "desconocido", "desconocida", "sconosciuto", "sconosciuta", "desconhecido", "onbekend", "неизвестно",
    ];

    /// <summary>What a sentence without such a word begins with. Of what could be counted, none is here: "no people" are zero.</summary>
    private static readonly string[] Beginnings =
    [
        "nobody knows", "nobody says", "nobody counted", "nobody gives", "nobody reports", "nobody reported", "nobody said", "nobody names", "no one knows", "no one says", "no one counted", "no-one knows", "no-one says",
        "no source", "no figure", "no number", "no data", "no date", "no day", "no exact", "no information", "no info", "no record of", "no mention", "no details", "no idea", "no total", "no count", "none given", "none stated", "none reported", "none of the sources",
        "not given", "not stated", "not reported", "not mentioned", "not published", "not disclosed", "not specified", "not recorded", "not counted", "not in the source", "not in any source", "not clear", "not available", "not known",
        "we don't know", "we do not know", "don't know", "do not know", "can't say", "cannot say", "cannot be determined", "sources don't say", "sources do not say", "the source does not say", "the source doesn't say", "the sources do not say",
        "keine quelle", "keine zahl", "keine angabe", "niemand weiß", "niemand nennt", "aucune source", "ninguna fuente", "nessuna fonte",
    ];

    /// <summary>The author's reason, without the word for unknown and the sign behind it.</summary>
    /// <param name="isStrict">An entry or an option may be called by such a word and more: only what a sign sets apart is a reason.</param>
    /// <returns>Empty where the text gives no reason; null where it says something else.</returns>
    public static string? ReasonIn(string text, bool isStrict)
    {
        if (text.Length > Longest || IsOneWord(text))
            return null;
        string plain = text.Trim();
        // No phrase and no bracket begins so, and nearly all changes, numbers and dates do.
        if (plain.Length == 0 || plain[0] is (>= '0' and <= '9') or '-' or '+')
            return null;
        if (Unwrapped(plain) is { } inner)
            return StandIns.Contain(inner) && inner.Any(char.IsLetter) ? "" : ReasonIn(inner, isStrict: true);
        foreach (string opener in Openers)
        {
            if (BeginsWith(plain, opener) && ReasonBehind(plain, opener.Length, isStrict) is { } reason)
                return reason;
        }

        return BeginsAsPhrase(plain) ? plain : null;
    }

    /// <summary>A number, a date or an id, as nearly all values are: a reason has more than one word, or a sign that sets it apart.</summary>
    private static bool IsOneWord(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && (text[i] != '-' || i + 1 == text.Length))
                return false;
        }

        return true;
    }

    /// <summary>A reason that no text is likely to be: <c>unknown - no source says</c>. Null where the text may well be one.</summary>
    public static string? LikelyReasonIn(string text)
    {
        bool begins = text.Length is > 12 and < 200 && text.StartsWith(Unknown, StringComparison.Ordinal);
        return begins && ReasonBehind(text, Unknown.Length, isStrict: true) is { } reason && BeginsAsPhrase(reason) ? reason : null;
    }

    /// <summary>The reason behind <c>unknown:</c>, which is never a text of its own; null where the text does not begin so.</summary>
    public static string? ReasonBehindColon(string text)
    {
        string plain = text.Trim();
        return plain.StartsWith(Unknown, StringComparison.Ordinal) && plain.Substring(Unknown.Length).TrimStart() is { Length: > 1 } rest && rest[0] == ':' && rest[1] == ' ' ? Unframed(rest.Substring(1)) : null;
    }

    private static string? ReasonBehind(string text, int end, bool isStrict)
    {
        string rest = text.Substring(end);
        string core = rest.TrimStart();
        if (core.Length == 0 || char.IsLetterOrDigit(rest[0]))
            return null;
        // A hyphen inside a word, or a point inside an address, sets nothing apart.
        bool isApart = core[0] is ':' or ';' or ',' or '(' or '[' or '{' or '=' or '–' or '—' or '/' || (core[0] is '-' or '.' or '?' or '!' && (core.Length == 1 || core[1] is ' ' or '-'));
        if (isApart)
            return Unframed(core[0] is '(' or '[' or '{' ? core : core.TrimStart(':', ';', ',', '=', '–', '—', '/', '-', '.', '?', '!', '>'));
        if (BeginsWith(core, "because "))
            return core.Substring("because ".Length).Trim();
        return isStrict || rest[0] != ' ' ? null : text;
    }

    private static string Unframed(string text)
    {
        string reason = text.Trim();
        while (Unwrapped(reason) is { } inner)
            reason = inner;
        return BeginsWith(reason, "because ") ? reason.Substring("because ".Length).Trim() : reason;
    }

    private static string? Unwrapped(string text)
    {
        bool isWrapped = text.Length > 2 && (text[0], text[text.Length - 1]) is ('(', ')') or ('[', ']') or ('{', '}') or ('<', '>') or ('*', '*') or ('_', '_') or ('“', '”') or ('"', '"');
        return isWrapped ? text.Substring(1, text.Length - 2).Trim() : null;
    }

    private static bool BeginsAsPhrase(string text) => Array.Exists(Beginnings, beginning => IsPhrase(text, beginning));

    private static bool IsPhrase(string text, string beginning) =>
        BeginsWith(text, beginning) && (text.Length == beginning.Length || !char.IsDigit(text[text.Length - 1]) || text.IndexOf(' ') > 0);

    private static bool BeginsWith(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
