namespace Dateline.Language.Text.Words;

/// <summary>What people write where a value is still to come, or where they found none.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
static class StandIns
{
    private const int Longest = 24;

    private static readonly char[] AroundWords = ['(', ')', '[', ']', '{', '}', '<', '>', '"', '\'', '.', ':', '?', '!', '…', '_', '*'];

    /// <summary>Signs and abbreviations that are no word of any text.</summary>
    private static readonly HashSet<string> Marks = Set(
        "tbd", "t.b.d.", "tba", "tbc", "todo", "fixme", "n/a", "n.a.", "n/k", "n.n.", "~", "?", "??", "???", "-", "--", "---", "–", "—", "...", "…", "xxx");

    /// <summary>Words for it, any of which may be what a text says.</summary>
    private static readonly HashSet<string> Words = Set(
        "unknown", "not known", "not known yet", "not yet known", "to be determined", "to be announced", "to be confirmed", "to be decided",
        "none", "nil", "null",
        "unbekannt", "nicht bekannt", "inconnu", "inconnue", "desconocido", "desconocida", "sconosciuto", "sconosciuta", "desconhecido", "onbekend", "неизвестно", "нет данных");

    /// <summary>Words that say more than that, and that are no value where the type of the value is not a text.</summary>
    private static readonly HashSet<string> OtherThanTexts = Set(
        "unclear", "unspecified", "undisclosed", "not available", "not given", "not stated", "not specified", "not reported", "no data", "pending",
        "unklar", "keine angabe", "keine angaben", "k.a.", "k. a.", "offen", "undefined", "none given", "na", "nn", "nk");

    /// <summary>Asked of every value, of which nearly all are none.</summary>
    private static readonly HashSet<string> All = Set([.. Marks, .. Words, .. OtherThanTexts]);

    private static readonly HashSet<string> OtherThanDates = Set("undated", "no date", "n.d.", "s.d.", "s. d.", "o. d.", "o.d.", "ohne datum", "sans date", "soon",
        "yyyy-mm-dd", "yyyy-mm", "yyyy", "yyyy/mm/dd", "dd.mm.yyyy", "dd/mm/yyyy", "mm/dd/yyyy", "tt.mm.jjjj", "jj/mm/aaaa", "dd/mm/aaaa");

    /// <summary>What says that there was nothing to count.</summary>
    private static readonly HashSet<string> Nothings = Set(
        "none", "nil", "zero", "nought", "naught", "nothing", "nobody", "no one", "no-one", "no", "null", "keine", "keiner", "niemand", "aucun", "aucune", "ninguno", "ninguna", "nessuno");

    /// <summary>Words that keep the place of a reason: those that messages and pages print there, and a bare yes or no.</summary>
    private static readonly HashSet<string> Reasons = Set(
        "todo", "tbd", "tba", "tbc", "n/a", "xxx",
        "why", "why not", "reason", "reasons", "a reason", "the reason", "the reasons", "the reason why", "reason why", "reason here", "your reason", "because", "because of",
        "why it is unknown", "why it is not known", "why it's unknown", "why unknown", "why this is unknown", "why not known",
        "warum", "grund", "der grund", "begründung", "weil", "pourquoi", "raison", "la raison", "motivo", "por qué", "perché", "waarom", "reden", "почему", "причина",
        "true", "false", "yes", "no", "ok", "x", "y", "ja", "nein", "oui", "non");

    /// <summary>A sign or an abbreviation that is no word of any text: <c>TBD</c>, <c>?</c>, <c>~</c>.</summary>
    public static bool IsMark(string text) => Has(Marks, text);

    /// <summary>A word that stands for no value, if it is not what a text says: <c>unknown</c>, <c>none</c>.</summary>
    public static bool IsWord(string text) => Has(Words, text);

    /// <summary>It says that a value is not known, not known yet or not there, where no text is asked for.</summary>
    public static bool Contain(string text) => Has(All, text);

    /// <summary>The same where a date is asked for.</summary>
    public static bool ContainForDate(string text) => Contain(text) || Has(OtherThanDates, text);

    /// <summary>It says that there was nothing to count: <c>none</c>, <c>nil</c>, <c>zero</c>.</summary>
    public static bool IsNothing(string text) => Has(Nothings, text);

    /// <summary>It keeps the place of a reason that is still to be written: a word such as <c>why</c>, or signs alone.</summary>
    public static bool IsReason(string text)
    {
        if (text.Length is 0 or > Longest)
            return false;
        string word = text.Trim();
        return Has(Reasons, word) || Has(Reasons, word.Trim(AroundWords)) || word.All(sign => char.IsPunctuation(sign) || sign is ' ' or '~' or '=');
    }

    private static bool Has(HashSet<string> words, string text) => text.Length is > 0 and <= Longest && text[0] is not (>= '0' and <= '9') && words.Contains(text);

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
