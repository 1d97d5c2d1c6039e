using System.ComponentModel;
using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Rules.Derivation;

namespace Dateline.Compiled;

/// <summary>Whether a text repeats what other fields say: true, false, or null where it cannot be read in that way.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactDerivation
{
    /// <summary>One of the years that the text names is that of a date, or a number.</summary>
    /// <param name="text">A text or a number.</param>
    /// <param name="other">A date or a number.</param>
    public static bool? NamesYear(Fact text, Fact other)
    {
        IReadOnlyList<int> years = TextOf(text) is { } read ? YearsInText.Of(read) : [];
        bool? names = years.Count == 0 ? null : false;
        foreach (int year in years)
            names |= IsIn(year, other);
        return names;
    }

    /// <summary>The dates that the text gives in words are these: the first and the last, or one that lasts from one to the other.</summary>
    /// <param name="text">A text.</param>
    /// <param name="dates">One date or two.</param>
    public static bool? NamesDates(Fact text, params Fact[] dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        if (TextOf(text) is not { } read || WordedDates.Read(read) is not { } worded)
            return null;
        if (dates.Length == 1)
            return (dates[0].Value as EventDate)?.Edtf is { } lasting ? IsFromTo(lasting, worded) : null;
        return IsSame(worded.First, dates[0]) & IsSame(worded.Last, dates[1]);
    }

    /// <summary>The text begins with another, and cuts no number: <c>2.10</c> does not begin with <c>2.1</c>.</summary>
    /// <param name="text">A text or a number.</param>
    /// <param name="beginning">A text or a number.</param>
    public static bool? BeginsWith(Fact text, Fact beginning)
    {
        if (TextOf(text) is not { } read || TextOf(beginning) is not { Length: > 0 } start)
            return null;
        bool begins = read.StartsWith(start, StringComparison.Ordinal);
        return begins && !(read.Length > start.Length && char.IsAsciiDigit(read[start.Length]) && char.IsAsciiDigit(start[^1]));
    }

    private static bool? IsIn(int year, Fact other)
    {
        if (other.Value is decimal number)
            return number == year;
        if ((other.Value as EventDate)?.Edtf is not { } date || !EdtfDate.TryParse(year.ToString(CultureInfo.InvariantCulture), out EdtfDate? whole, out _))
            return null;
        if (EdtfDate.IsSame(whole!, date) == Truth.False)
            return false;
        return date.OrderEarliest >= whole!.OrderEarliest && date.OrderLatest <= whole.OrderLatest ? true : null;
    }

    private static bool? IsSame(EdtfDate worded, Fact other) =>
        (other.Value as EventDate)?.Edtf is { } date && EdtfDate.IsSame(worded, date) is var same && same != Truth.Unknown ? same == Truth.True : null;

    private static bool? IsFromTo(EdtfDate date, WordedDates worded)
    {
        if (EdtfDate.IsBefore(date, worded.First) == Truth.True || EdtfDate.IsBefore(worded.Last, date) == Truth.True)
            return false;
        return worded.First.OrderEarliest == date.OrderEarliest && worded.Last.OrderLatest == date.OrderLatest ? true : null;
    }

    private static string? TextOf(Fact fact) => fact.Value switch
    {
        string text => text,
        IEntry entry => entry.Id,
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
