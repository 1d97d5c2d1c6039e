using System.Globalization;
using Dateline.Dates;

namespace Dateline.Logic.Derivation;

/// <summary>Whether a text repeats what another value says. A text that cannot be read in that way proves nothing.</summary>
internal static class Derivations
{
    /// <summary>A text, an id, or a number in digits; null for what is none of them.</summary>
    public static string? TextOf(in Value value) =>
        value.Kind == ValueKind.Number ? value.Number.ToString(CultureInfo.InvariantCulture) : value.Name;

    /// <summary>One of the years that the text names is that of a date, or a number.</summary>
    public static Truth NamesYear(string text, in Value other)
    {
        IReadOnlyList<int> years = YearsInText.Of(text);
        Truth names = years.Count == 0 ? Truth.Unknown : Truth.False;
        foreach (int year in years)
            names = names.Or(IsIn(year, other));
        return names;
    }

    /// <summary>The dates that the text gives in words are these: the first and the last, or one that lasts from one to the other.</summary>
    /// <param name="index">Which of the dates is asked for.</param>
    /// <param name="count">How many there are: one or two.</param>
    public static Truth NamesDate(string text, in Value other, int index, int count)
    {
        if (other.Date is not { } date || WordedDates.Beside(text, date) is not { Count: > 0 } meanings)
            return Truth.Unknown;
        Truth names = Truth.False;
        foreach (WordedDates worded in meanings)
            names = names.Or(count == 2 ? EdtfDate.IsSame(index == 0 ? worded.First : worded.Last, date) : IsFromTo(date, worded));
        return names;
    }

    /// <summary>The text begins with another, and cuts no number: <c>2.10</c> does not begin with <c>2.1</c>.</summary>
    public static Truth BeginsWith(string text, in Value other)
    {
        string? start = TextOf(other);
        if (string.IsNullOrEmpty(start))
            return Truth.Unknown;
        bool begins = text.StartsWith(start, StringComparison.Ordinal);
        bool cutsNumber = begins && text.Length > start!.Length && Digits.IsDigit(text[start.Length]) && Digits.IsDigit(start[start.Length - 1]);
        return (begins && !cutsNumber).ToTruth();
    }

    private static Truth IsIn(int year, in Value other)
    {
        if (other.Kind == ValueKind.Number)
            return (other.Number == year).ToTruth();
        if (other.Date is not { } date || !EdtfDate.TryParse(year.ToString(CultureInfo.InvariantCulture), out EdtfDate? whole, out _))
            return Truth.Unknown;
        if (EdtfDate.IsSame(whole!, date) == Truth.False)
            return Truth.False;
        return (date.OrderEarliest >= whole!.OrderEarliest && date.OrderLatest <= whole.OrderLatest).ToTruth().Or(Truth.Unknown);
    }

    private static Truth IsFromTo(EdtfDate date, WordedDates worded) =>
        EdtfDate.IsBefore(date, worded.First) == Truth.True || EdtfDate.IsBefore(worded.Last, date) == Truth.True
            ? Truth.False
            : (worded.First.OrderEarliest == date.OrderEarliest && worded.Last.OrderLatest == date.OrderLatest).ToTruth().Or(Truth.Unknown);
}
