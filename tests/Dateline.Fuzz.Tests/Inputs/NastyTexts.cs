namespace Dateline.Fuzz.Inputs;

/// <summary>What breaks readers, terminals, comparisons and compilers.</summary>
internal static class NastyTexts
{
    /// <summary>Single letters and signs, and what stands between them unseen.</summary>
    public static readonly string[] Letters =
    [
        " ", "  ", "\t", "\n", "\r", "\r\n", ":", ": ", " #", "#", "-", "- ", "–", "\"", "'", "“", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "?", "%", "@", "`", "~", "=", "\\", "/", ".", "..",
        "\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u009B", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u200E", "\u2028", "\u2029", "\u202E", "\u2060", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF",
        "\uD83D", "\uDE00", "\U0001F600", "\U000E0041", "é", "e\u0301", "ü", "ß", "ı", "İ", "а", "о", "Ж", "中", "א", "٣", "Ⅷ", "ﬁ", "Ａ", "0", "9", "x", "A",
    ];

    /// <summary>Words and signs that mean something to YAML, to Dateline or to people.</summary>
    public static readonly string[] Words =
    [
        "---\n", "...\n", "<<: *a", "&a", "*a", "!!str", "|\n", ">-\n", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> x\n", "{}", "[]", "null", "~", "yes", "no", "true", "n/a", "TBD", "unknown", "{ unknown: nobody says }",
        "->", "=>", "→", "30 -> 20", "20 -> 20", "x -> y", "2020-21", "2021-02-30", "2018/2019", "..", "0", "-1", "1,250", "1.5", ".75", "1e9", "99999999999999999999", "79228162514264337593543950335", "0x1F", "40 oder 50",
        "kind: ", "date: ", "sources: ", "also: ", "after: ", "except: ", "quotes:\n", "says: ", "value: ", "status: unconfirmed", "is: ", "of: ", "type: ", "fields:\n", "rules:\n", "entities:\n", "events:\n", "series:\n", "choices:\n",
        "records:\n", "in: ", "check: ", "where: ", "message: ", "{kind}", "{", "}", "matches: ", "(a+)+$", "[^\\p{L}]", "and", "or", "not ", "has(", "size(", ".on(", "prev.", "length: 2..40", "min: 5", "max: 1", "inverse: ",
        "list of ", "change of ", "one of a | b", "text?", "date?", "count", "entity", "event", "source", "::error file=x::", "\e]0;x\a", "*/", "\"\"\"", "</summary>", "\\u0022", "https://example.org/", "\\x", "\\U00110000",
    ];

    /// <summary>Names that are taken in C#, in generated code or in .NET, or that no program likes.</summary>
    public static readonly string[] Names =
    [
        "class", "event", "string", "namespace", "record", "at", "find", "events", "entities", "compiled", "timeline", "entries", "entry", "id", "date", "kind", "title", "news", "series", "equals", "get-type", "get-hash-code", "to-string",
        "memberwise-clone", "system", "console", "object", "data", "source", "sources", "quote", "as-of", "file", "origins", "rules", "validate", "choices", "value", "unknown", "none", "2021", "1", "a", "x-1", "x1", "я", "日本", "--", "_", ".",
        "a.b", "a b", "A", "Class", "e\u0301", "con", "__proto__", "constructor", "toString", "true", "yes", "no", "null", "~", "nested", "file-origins", "dateline", "samples", "edtf-date", "change", "fact", "partial", "field", "required", "with",
    ];
}
