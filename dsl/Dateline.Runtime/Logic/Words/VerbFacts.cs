using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Logic.Derivation;

namespace Dateline.Logic;

/// <summary>What is so where a verb fails on one entry, as a sentence without its end.</summary>
internal static class VerbFacts
{
    /// <param name="first">The one that is listed first.</param>
    public static string Excludes(string first, string second) => $"both {first} and {second} are given, and only one of them is allowed";

    /// <param name="parts">The numbers and lists, and whether each is a list.</param>
    /// <param name="totalText">As the rule writes it.</param>
    /// <param name="isLiteral">The rule writes a number.</param>
    public static string Sum(IReadOnlyList<(Told Told, bool IsList)> parts, in Value sum, string totalText, bool isLiteral, in Value total)
    {
        string added = Words.List([.. parts.Select(part => $"{part.Told.Path} {(part is { IsList: true, Told.Statement.IsAbsent: true } ? "(none)" : part.Told.Words)}")], 4);
        string asked = isLiteral ? $"but must be {totalText}" : $"but {totalText} is {ValueWords.Of(total)}";
        bool isShort = Comparison.IsLess(sum, total) == Truth.True;
        bool isExact = sum.Range is null && total.Range is null;
        string apart = (isExact ? "" : "at least ") + Words.Number(Distance.Between(sum, total)?.Least ?? 0);
        return $"{added} {(parts.Count == 1 ? "adds" : "add")} up to {ValueWords.Of(sum)}, {asked}: {apart} too {(isShort ? "few" : "many")}";
    }

    /// <param name="bound">The bound; without a path where the rule writes it out.</param>
    public static string Within(in Told value, in Told bound, bool isBelow)
    {
        bool isNumber = value.Statement.Value is { Kind: ValueKind.Number } or { Range.AreNumbers: true };
        string beyond = isBelow ? isNumber ? "less than" : "before" : isNumber ? "more than" : "after";
        return $"{value.Is}, {beyond} {(bound.Path.Length == 0 ? "" : bound.Path + " ")}{bound.Words}{bound.Where}";
    }

    /// <param name="values">As the rule writes them.</param>
    /// <param name="isForbidden">The series must have none of them.</param>
    public static string While(in Told series, IReadOnlyList<string> values, bool isForbidden) =>
        $"{series.Is} at that time, and it {(isForbidden ? "must not be " : "must be ")}{Words.List(values, lastWord: "or")}";

    public static string Agree(in Told here, in Told there, in Amount tolerance)
    {
        (Value one, Value other) = (here.Statement.Value, there.Statement.Value);
        string apart = (Distance.Between(one, other), one.When, other.When) switch
        {
            ({ } number, _, _) => $", {(number.Least == number.Most ? "" : "at least ")}{Words.Number(number.Least)} apart",
            (_, { } a, { } b) when Distance.LeastDays(a, b) is > 0 and var days => $", {(tolerance.Duration is null or { IsOfClock: true } ? Words.Count(days, "day") : Apart(a, b))} apart",
            _ => "",
        };
        string allowance = tolerance.IsZero ? "" : $" where {(tolerance.Duration is null ? $"{tolerance.InWords} is" : tolerance.InWordsWithVerb)} allowed";
        return $"{here.Is}, but {there.Path}{there.Where} is {there.Words}{apart}{allowance}";
    }

    /// <summary>How far two dates are apart at least, counted as a length of time is.</summary>
    private static string Apart(EdtfDate one, EdtfDate other)
    {
        (EdtfDate first, EdtfDate last) = one.OrderLatest < other.OrderEarliest ? (one, other) : (other, one);
        return CountedDuration.Between(first.OrderLatest, last.OrderEarliest).ToString();
    }

    /// <param name="path">The text; null for the id.</param>
    /// <param name="text">What it says.</param>
    /// <param name="says">How it contradicts the others: <see cref="Year"/>, <see cref="Dates"/>, <see cref="Beginning"/>.</param>
    /// <param name="wrong">The others that it contradicts.</param>
    public static string Derived(string? path, string text, Func<string, string, string> says, IReadOnlyList<Told> wrong)
    {
        string stated = Words.List([.. wrong.Select(other => $"{other.Path}{other.Where} is {other.Words}")]);
        return $"{(path is null ? "the id" : $"{path} {Words.Quoted(text)}")} {says(text, stated)}";
    }

    public static string Year(string text, string stated) =>
        $"names the year {Words.List([.. YearsInText.Of(text).Select(year => Words.Number(year))], 3)}, but {stated}";

    public static string Dates(string text, string stated) =>
        WordedDates.InAnyYear(text) is { } days ? $"means {days}, but {stated}"
        : WordedDates.Read(text) is { } worded && !worded.First.Equals(worded.Last)
            ? $"means {worded.First.Text} to {worded.Last.Text}, but {stated}"
            : $"means {WordedDates.Read(text)?.First.Text}, but {stated}";

    public static string Beginning(string text, string stated) => $"has to begin with another field, and {stated}";
}
