using Dateline.Dates;
using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>What is so where two dates are in the wrong order: <c>"cut" is dated 2018, before "answer", which is dated 2019.</c></summary>
internal static class OrderFacts
{
    /// <param name="here">The date of which the sentence speaks.</param>
    /// <param name="relation">How it stands to the other (<see cref="Relation"/>).</param>
    /// <param name="subject">The id of the entry that breaks the rule.</param>
    /// <param name="longest">How many letters of an id may be shown.</param>
    /// <param name="item">The item of which both are, as <see cref="ReachedItems.InWords"/> says it; empty where they are not of one.</param>
    public static string Of(in Told here, string relation, in Told there, string subject, int longest, string item = "") => item.Length > 0
        ? $"In {item} of {Words.Quoted(subject, longest)}, {here.Field} is {here.Words}, {relation} {there.Field}, which is {there.Words}."
        : $"{Described(here, subject, longest)}, {relation} {OfOther(there, subject, longest)}.";

    /// <param name="isAtLater">Whether the sentence speaks of the date that is listed later.</param>
    /// <param name="slack">By so much the other order is allowed; null for not at all.</param>
    public static string Relation(bool isAtLater, bool isStrict, CalendarDuration? slack = null) => slack is null
        ? isAtLater ? isStrict ? "not after" : "before" : isStrict ? "not before" : "after"
        : $"{(isStrict ? $"{slack} or more" : $"more than {slack}")} {(isAtLater ? "before" : "after")}";

    /// <summary><c>on 2021-10-07</c> · <c>in 2018</c>.</summary>
    public static string On(EdtfDate date) => (IsOnDay(date) ? "on " : "in ") + date.Text;

    /// <summary>A day, however sure: also with a time or with a mark of doubt.</summary>
    private static bool IsOnDay(EdtfDate date) => date.IsExactDay || date is { Shape: EdtfShape.Single, Precision: >= EdtfPrecision.Day };

    /// <summary><c>"cut" is dated 2018</c> for its date, <c>In "lavrov", born is 1950</c> for another.</summary>
    private static string Described(in Told told, string subject, int longest)
    {
        if (told.Owner is not { } owner)
            return $"In {Words.Quoted(subject, longest)}, {told.Path} is {told.Words}";
        return Says(told) is { } says ? $"{Words.Quoted(owner, longest)} {says}" : $"In {Words.Quoted(owner, longest)}, {told.Field} is {told.Words}";
    }

    private static string OfOther(in Told told, string subject, int longest)
    {
        if (told.Owner is not { } owner)
            return $"{told.Path}, which is {told.Words}";
        if (owner == subject)
            return $"its {told.Field}, {told.Words}{told.Where}";
        return $"{Words.Quoted(owner, longest)}{told.Where}, {(Says(told) is { } says ? $"which {says}" : $"whose {told.Field} is {told.Words}")}";
    }

    private static string? Says(in Told told)
    {
        string on = told.Statement.Value.Date is { } date ? On(date) : told.Words;
        return told.Field switch
        {
            "date" => $"is dated {told.Words}",
            "effective" => $"takes effect {on}",
            "published" => $"was published {on}",
            _ => null,
        };
    }
}
