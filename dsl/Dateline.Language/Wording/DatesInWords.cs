using Dateline.Dates;

namespace Dateline.Language.Wording;

/// <summary>
/// Dates as people say them: whole (<c>a day from 1 to 10 October 2021</c>), or short, beside a title (<c>1–10 Oct 2021</c>). None is ever shown as EDTF writes it.
/// </summary>
internal static class DatesInWords
{
    public const string Unknown = "day unknown";

    /// <summary>In place of <see cref="Unknown"/> where there is little room.</summary>
    public const string ShortUnknown = "?";

    /// <summary><c>October 2021</c> · <c>a day from 1 to 10 October 2021</c> · <c>2014 to 2016</c>.</summary>
    public static string Of(EdtfDate date) => Of(date, isShort: false);

    /// <summary><c>Oct 2021</c> · <c>1–10 Oct 2021</c> · <c>2014–2016</c>.</summary>
    public static string Short(EdtfDate date) => Of(date, isShort: true);

    /// <summary>As an answer to what the date of an event means: <c>a day in October 2021</c> · <c>from 2014 to 2016</c>.</summary>
    public static string Meaning(EdtfDate date)
    {
        (SingleDate first, SingleDate last) = date.Ends;
        return date.Shape switch
        {
            EdtfShape.Single when date.Precision is not (EdtfPrecision.Nothing or EdtfPrecision.Day or EdtfPrecision.Second) => "a day in " + Of(date),
            EdtfShape.Lasting when !IsMissing(first) && !IsMissing(last) => "from " + Of(date),
            _ => Of(date),
        };
    }

    /// <summary>As it stands behind what happened: <c>on 7 October 2021</c> · <c>in 2018</c> · <c>on a day from 1 to 10 October 2021</c>.</summary>
    public static string When(EdtfDate date)
    {
        if (date.Shape == EdtfShape.Lasting)
            return Of(date);
        if (date.Shape == EdtfShape.OneOf)
            return "on " + Of(date);
        return date.Precision switch
        {
            EdtfPrecision.Nothing => "on an unknown day",
            EdtfPrecision.Day or EdtfPrecision.Second => "on " + Of(date),
            _ => "in " + Of(date),
        };
    }

    private static string Of(EdtfDate date, bool isShort)
    {
        (SingleDate first, SingleDate last) = date.Ends;
        return date.Shape switch
        {
            EdtfShape.Single => PointWords.Of(first, isShort),
            EdtfShape.OneOf => OneOf(first, last, isShort),
            _ => Lasting(first, last, isShort),
        };
    }

    private static string OneOf(in SingleDate first, in SingleDate last, bool isShort)
    {
        if (IsMissing(first))
            return IsMissing(last) ? UnknownOf(isShort) : PointWords.Of(last, isShort) + " or earlier";
        return IsMissing(last) ? PointWords.Of(first, isShort) + " or later" : (isShort ? "" : "a day from ") + Between(first, last, isShort);
    }

    private static string Lasting(in SingleDate first, in SingleDate last, bool isShort)
    {
        if (IsMissing(first))
            return IsMissing(last) ? UnknownOf(isShort) : $"until {PointWords.Of(last, isShort)}{(first.IsOpen ? "" : ", beginning unknown")}";
        if (IsMissing(last))
            return last.IsOpen ? $"since {PointWords.Of(first, isShort)}" : $"from {PointWords.Of(first, isShort)}, end unknown";
        return Between(first, last, isShort);
    }

    private static string UnknownOf(bool isShort) => isShort ? ShortUnknown : Unknown;

    private static bool IsMissing(in SingleDate end) => end.Features.Includes(EdtfFeatures.OpenEnd);

    /// <summary>What both have in common is said once: <c>1 to 10 October 2021</c>.</summary>
    private static string Between(in SingleDate first, in SingleDate last, bool isShort)
    {
        string end = PointWords.Of(last, isShort);
        string whole = PointWords.Of(first, isShort) + (isShort ? " – " : " to ") + end;
        if (first.Qualifier != EdtfQualifier.None || last.Qualifier != EdtfQualifier.None || first.Precision != last.Precision)
            return whole;
        var from = CalendarDay.Of(first.EarliestDay);
        var to = CalendarDay.Of(last.EarliestDay);
        string until = isShort ? "–" : " to ";
        return first.Precision switch
        {
            EdtfPrecision.Day when from == to => end,
            EdtfPrecision.Day when (from.Year, from.Month) == (to.Year, to.Month) => PointWords.Number(from.Day) + until + end,
            EdtfPrecision.Day when from.Year == to.Year => $"{PointWords.Number(from.Day)} {PointWords.Month(from.Month, isShort)}{(isShort ? " – " : until)}{end}",
            EdtfPrecision.Month when from.Year == to.Year => PointWords.Month(from.Month, isShort) + until + end,
            EdtfPrecision.Year => PointWords.Years(from.Year, to.Year, isShort),
            _ => whole,
        };
    }
}
