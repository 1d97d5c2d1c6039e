namespace Dateline.Language.Binding.Values.Changes;

/// <summary>How people say in words that a value changes.</summary>
internal static class ChangePhrases
{
    /// <summary>Before the old value of two.</summary>
    public static readonly string[] From =
        ["changed from ", "reduced from ", "raised from ", "lowered from ", "increased from ", "decreased from ", "cut from ", "went from ", "fell from ", "rose from ", "down from ", "up from ", "from ", "was ", "von ", "vom ", "de ", "du ", "da ", "с ", "от "];

    /// <summary>Between the old value and the new one.</summary>
    public static readonly string[] To =
    [
        " down to ", " up to ", " reduced to ", " raised to ", " changed to ", " to ", " into ", " becomes ", " became ", ", now ", " now ", ", then ", " then ", " bis auf ", " auf ", " bis ", " nach ", " zu ", " à ", " au ", " a ", " до ", " на ",
        " > ", ">>", ">", " - ", " -", "- ", "-", " / ", "/", " .. ", "...", "..", "…", ", ", ",", "; ", ";", " | ", "|", " : ", ": ", " ",
    ];

    /// <summary>Between the new value and the old one: the opening, and what closes it.</summary>
    public static readonly (string Open, string Close)[] Was =
    [
        (" <- ", ""), ("<-", ""), (" ← ", ""), ("←", ""), (" <= ", ""), (" (was ", ")"), (" (from ", ")"), (" (formerly ", ")"), (" (previously ", ")"), (" (before ", ")"), (" (before: ", ")"), (" (down from ", ")"), (" (up from ", ")"), (" (vorher ", ")"), (" (zuvor ", ")"), (" (statt ", ")"), (" (avant ", ")"), (" (antes ", ")"), (" (prima ", ")"), (" (было ", ")"),
        (", was ", ""), (" was ", ""), (" formerly ", ""), (", formerly ", ""), (", previously ", ""), (", down from ", ""), (", up from ", ""), (" down from ", ""), (" up from ", ""), (" from ", ""), (" instead of ", ""), (" after ", ""), (" statt ", ""), (" anstatt ", ""), (" au lieu de ", ""), (" en lugar de ", ""), (" invece di ", ""), (" вместо ", ""),
    ];

    /// <summary>Between the old value and the new one: the opening, and what closes it.</summary>
    public static readonly (string Open, string Close)[] NowInBrackets = [(" (now ", ")"), (" (now: ", ")"), (" (then ", ")"), (" (jetzt ", ")"), (" (nun ", ")"), (" (ora ", ")"), (" (ahora ", ")"), (" (теперь ", ")")];

    /// <summary>Before the new value alone.</summary>
    public static readonly string[] Now =
    [
        "down to ", "up to ", "reduced to ", "raised to ", "lowered to ", "increased to ", "decreased to ", "cut to ", "changed to ", "set to ", "falls to ", "fell to ", "rose to ", "becomes ", "became ", "is now ", "are now ", "now: ", "now ", "new: ", "to ", "into ", "jetzt ", "nun ", "neu ", "auf ", "désormais ", "à ", "ahora ", "ora ", "теперь ", "до ", "= ", "==", "=", "> ", ": ",
    ];

    public static readonly string[] Up = ["up by ", "up ", "increased by ", "rose by ", "raised by ", "plus ", "more: ", "an extra ", "another ", "added ", "um plus ", "+ ", "+"];

    public static readonly string[] Down = ["down by ", "down ", "decreased by ", "reduced by ", "fell by ", "cut by ", "lowered by ", "minus ", "less ", "removed ", "um minus ", "- ", "– ", "− ", "-", "–", "−", "—"];

    public static readonly string[] UpBehind = [" more", " up", " extra", " added", " mehr", " de plus", " más", " di più"];

    public static readonly string[] DownBehind = [" fewer", " less", " down", " removed", " weniger", " de moins", " menos", " di meno"];

    public static readonly string[] By = ["by ", "um ", "de "];

    public static readonly string[] Before = ["was ", "were ", "had been ", "formerly ", "previously ", "war ", "était ", "era "];

    /// <summary>Between a step and what it led to: the opening, and what closes it.</summary>
    public static readonly (string Open, string Close)[] LedTo = [(" (to ", ")"), (" (now ", ")"), (" (auf ", ")"), (" to ", ""), (", to ", ""), (", now ", ""), (" now ", ""), (" = ", ""), (" auf ", "")];

    private static readonly HashSet<string> Unchanged = new(
        ["unchanged", "same", "the same", "no change", "no changes", "stays", "remains", "unverändert", "keine", "keine änderung", "gleich", "inchangé", "sans changement", "sin cambios", "invariato", "без изменений"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Proportions =
        ["halved", "halves", "by half", "in half", "cut in half", "doubled", "doubles", "tripled", "trebled", "quadrupled", "twice", "halbiert", "verdoppelt", "verdreifacht", "doublé", "réduit de moitié", "duplicado", "raddoppiato", "удвоен"];

    /// <summary>Whether the text says how much a value changed in proportion to what it was: <c>halved</c>, <c>x2</c>, <c>+5%</c>.</summary>
    public static bool IsInProportion(string text)
    {
        string words = text.ToLowerInvariant();
        bool isTimes = words.Length > 1 && (words[0] is 'x' or '×' or '*' or '÷' ? HasOnlyNumber(words.Substring(1)) : words[words.Length - 1] is 'x' or '×' && HasOnlyNumber(words.Substring(0, words.Length - 1)));
        bool isPercent = words.Contains('%') || words.EndsWith("percent", StringComparison.Ordinal) || words.EndsWith("per cent", StringComparison.Ordinal) || words.EndsWith("prozent", StringComparison.Ordinal);
        return isTimes || isPercent || Array.Exists(Proportions, words.Contains);
    }

    public static bool IsNoChange(string text) => Unchanged.Contains(text);

    private static bool HasOnlyNumber(string text)
    {
        string number = text.Trim();
        return number.Length > 0 && number.All(character => character is (>= '0' and <= '9') or '.' or ',');
    }
}
