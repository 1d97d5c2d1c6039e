using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>What is wrong with the fields of an entry. A check says how to go on behind it.</summary>
internal static class FieldSentences
{
    public static string Missing(string id, string field, string kind) => $"{Words.Quoted(id)} is missing {Words.Quoted(field)}. Every {kind} needs it.";

    public static string MissingInRecord(string record, string field) => $"This {Named(record)} is missing \"{field}\".";

    public static string NoneOf(string record, IReadOnlyList<string> fields) => record == Quote
        ? "This quotation has no words. Add \"text\" (the exact words) or \"reported\" (indirect speech)."
        : $"This {record} has neither {Words.List(fields, lastWord: "nor")}. Add the one that fits.";

    /// <param name="where">Where the other one stands: <c> (line 9)</c>; empty where there are no files.</param>
    public static string BothOf(string record, string field, string other, string where) =>
        $"This {Named(record)} has \"{field}\", but it already has \"{other}\"{where}. Keep one of them.";

    /// <param name="value">The value that both have, in words.</param>
    /// <param name="other">The other entry, in quotation marks, and where it stands.</param>
    public static string Shared(string value, string field, string other) => $"{value} is already the {field} of {other}, and no two entries may share one.";

    /// <summary>What people call a structured value.</summary>
    public static string Named(string record) => record == Quote ? "quotation" : record;

    private const string Quote = "quote";
}
