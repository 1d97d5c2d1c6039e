using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Letters;
using Dateline.Language.Text.Patterns;

namespace Dateline.Logic;

/// <summary>What a declaration asks of a value beyond its type. Each gives what is wrong; null where nothing is.</summary>
internal static class FieldLimits
{
    /// <summary>A number lies between two bounds; null for none. One that is partly known and may lie within is no mistake.</summary>
    public static Breach? OfNumber(string field, in Value number, decimal? least, decimal? most)
    {
        if (least is { } low && Comparison.IsLess(number, Value.Of(low)) == Truth.True)
            return new Breach(FieldCodes.TooSmall, $"\"{field}\" is {ValueWords.Of(number)}; it must be at least {Words.Number(low)}.");
        if (most is { } high && Comparison.IsLess(Value.Of(high), number) == Truth.True)
            return new Breach(FieldCodes.TooLarge, $"\"{field}\" is {ValueWords.Of(number)}; it must be at most {Words.Number(high)}.");
        return null;
    }

    /// <summary>A date lies between two dates; null for none. One that may lie within is no mistake.</summary>
    public static Breach? OfDate(string field, EdtfDate date, EdtfDate? earliest, EdtfDate? latest)
    {
        if (earliest is not null && EdtfDate.IsBefore(date, earliest) == Truth.True)
            return new Breach(FieldCodes.DateOutside, $"\"{field}\" is {date.Text}; it cannot be earlier than {earliest.Text}.");
        if (latest is not null && EdtfDate.IsBefore(latest, date) == Truth.True)
            return new Breach(FieldCodes.DateOutside, $"\"{field}\" is {date.Text}; it cannot be later than {latest.Text}.");
        return null;
    }

    /// <summary>A duration lies between two others; null for none. One that may lie within is no mistake.</summary>
    public static Breach? OfDuration(string field, CalendarDuration duration, CalendarDuration? shortest, CalendarDuration? longest)
    {
        if (shortest is not null && DurationOrder.IsLess(duration, shortest) == Truth.True)
            return new Breach(FieldCodes.TooSmall, $"\"{field}\" is {duration}; it must be at least {shortest}.");
        if (longest is not null && DurationOrder.IsLess(longest, duration) == Truth.True)
            return new Breach(FieldCodes.TooLarge, $"\"{field}\" is {duration}; it must be at most {longest}.");
        return null;
    }

    /// <summary>A text has so many characters (Unicode code points), a list so many items. Nothing else has a length.</summary>
    public static Breach? OfLength(string field, in Value value, int? least, int? most) => value switch
    {
        { Kind: ValueKind.Name, Name: { } text } => OfLength(field, CodePoints.Count(text), "character", least, most),
        { Items: { } items } => OfLength(field, items.Count, "item", least, most),
        _ => null,
    };

    /// <summary>A text has a form.</summary>
    public static Breach? OfForm(string field, string text, TextPattern form) => form.Compare(text) switch
    {
        PatternVerdict.Differs => new Breach(FieldCodes.OtherForm, $"{Words.Quoted(text)} does not match the form of \"{field}\", which is {Words.Quoted(form.Text, 60)}."),
        PatternVerdict.TooLong => new Breach(FieldCodes.TooLongToCompare, $"This text is too long to be compared with the form of \"{field}\". Shorten it."),
        _ => null,
    };

    private static Breach? OfLength(string field, int count, string unit, int? least, int? most) => count < least || count > most
        ? new Breach(FieldCodes.OtherLength, $"\"{field}\" has {Words.Count(count, unit)}; it must have {Allowance.InWords(least, most)}.")
        : null;
}
