using Dateline.Dates;

namespace Dateline.Pictures.Words;

/// <summary>Dates as people say them: <c>a day from 1 to 10 October 2021</c>. None is ever shown as EDTF writes it.</summary>
public static class DatesInWords
{
    public const string Unknown = "day unknown";

    public static string Of(EdtfDate date)
    {
        (SingleDate first, SingleDate last) = date.Ends;
        return date.Shape switch
        {
            EdtfShape.Single => PointWords.Of(first),
            EdtfShape.OneOf => "a day from " + Between(first, last),
            _ => Lasting(first, last),
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

    private static string Lasting(in SingleDate first, in SingleDate last)
    {
        if (IsMissing(first))
            return $"until {PointWords.Of(last)}{(first.IsOpen ? "" : ", beginning unknown")}";
        if (IsMissing(last))
            return last.IsOpen ? $"since {PointWords.Of(first)}" : $"from {PointWords.Of(first)}, end unknown";
        return Between(first, last);
    }

    private static bool IsMissing(in SingleDate end) => end.Features.Includes(EdtfFeatures.OpenEnd);

    /// <summary>What both have in common is said once: <c>1 to 10 October 2021</c>.</summary>
    private static string Between(in SingleDate first, in SingleDate last)
    {
        string end = PointWords.Of(last);
        if (first.Qualifier != EdtfQualifier.None || last.Qualifier != EdtfQualifier.None || first.Precision != last.Precision)
            return $"{PointWords.Of(first)} to {end}";
        var from = CalendarDay.Of(first.EarliestDay);
        var to = CalendarDay.Of(last.EarliestDay);
        return first.Precision switch
        {
            EdtfPrecision.Day when from == to => end,
            EdtfPrecision.Day when (from.Year, from.Month) == (to.Year, to.Month) => $"{PointWords.Number(from.Day)} to {end}",
            EdtfPrecision.Day when from.Year == to.Year => $"{PointWords.Number(from.Day)} {EnglishMonths.NameOf(from.Month)} to {end}",
            EdtfPrecision.Month when from.Year == to.Year => $"{EnglishMonths.NameOf(from.Month)} to {end}",
            EdtfPrecision.Year when from.Year <= 0 && to.Year <= 0 => $"{PointWords.Number(1 - from.Year)} to {end}",
            _ => $"{PointWords.Of(first)} to {end}",
        };
    }
}
