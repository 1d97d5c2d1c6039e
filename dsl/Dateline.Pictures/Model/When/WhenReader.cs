using Dateline.Language.Wording;
using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Axis;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Words;
using DateRange = Dateline.Logic.DateRange;

namespace Dateline.Pictures.Model.When;

/// <summary>Reads when an entry happened: its date, what follows from the order of events, from when it is in force, and what others say.</summary>
public sealed class WhenReader(AfterOrder after, Naming naming)
{
    public WhenPicture Of(BoundEntry entry)
    {
        BoundField? field = entry.Find("date");
        WhenPicture picture = field?.Value switch
        {
            DateValue value => Of(value.Date) with { Narrowed = NarrowedOf(entry, value.Date) },
            UnknownValue => Undated(WhenShape.Unknown, DatesInWords.Unknown, entry),
            null when entry.Kind is null => Undated(WhenShape.Unreadable, "no date", entry),
            null => Undated(WhenShape.Unknown, "no date", entry),
            _ => Undated(WhenShape.Unreadable, "date " + ValueWords.Unreadable, entry),
        };
        EdtfDate? inForce = (entry.Find(BuiltIns.Effective)?.Value as DateValue)?.Date;
        return picture with
        {
            InForce = inForce is null ? null : Extent.Of(inForce),
            InForceWords = inForce is null ? null : DatesInWords.Of(inForce),
            Others = [.. OtherDates.Of(field, naming), .. OtherDates.Of(entry.Find(BuiltIns.Effective), naming)],
        };
    }

    /// <summary>A date alone.</summary>
    public static WhenPicture Of(EdtfDate date)
    {
        (SingleDate first, SingleDate last) = date.Ends;
        Extent? begin = Extent.Of(first);
        Extent? end = Extent.Of(last);
        var picture = new WhenPicture(ShapeOf(date), DatesInWords.Of(date))
        {
            From = begin?.From,
            To = end?.To,
            IsAbout = date.Qualifier is EdtfQualifier.Approximate or EdtfQualifier.Both,
            IsUncertain = date.Qualifier is EdtfQualifier.Uncertain or EdtfQualifier.Both,
        };
        if (date.Shape != EdtfShape.Lasting)
            return picture;
        double? sureFrom = begin?.To ?? (first.IsOpen ? double.NegativeInfinity : (double?)null);
        double? sureTo = end?.From ?? (last.IsOpen ? double.PositiveInfinity : (double?)null);
        // A day that begins it belongs to it, and so does a day that ends it.
        if (begin is { } from && IsDay(from))
            sureFrom = from.From;
        if (end is { } to && IsDay(to))
            sureTo = to.To;
        return picture with
        {
            Ends = [.. new[] { begin, end }.OfType<Extent>()],
            Certain = sureFrom < sureTo ? new Extent(sureFrom.Value, sureTo.Value) : null,
        };
    }

    private static bool IsDay(in Extent time) => time.Length <= 1;

    private static WhenShape ShapeOf(EdtfDate date)
    {
        if (date.Shape == EdtfShape.Lasting)
            return WhenShape.Lasting;
        if (date.EarliestDay is null && date.LatestDay is null)
            return WhenShape.Unknown;
        return date.Shape == EdtfShape.Single && date.Precision >= EdtfPrecision.Day ? WhenShape.Exact : WhenShape.OneOf;
    }

    private WhenPicture Undated(WhenShape shape, string words, BoundEntry entry)
    {
        DateRange range = after.RangeOf(entry);
        return new WhenPicture(shape, words) 
        {
            NotBefore = range.Earliest == long.MinValue ? null : range.Earliest,
            NotAfter = range.Latest == long.MaxValue ? null : range.Latest + 1,
        };
    }

    private Extent? NarrowedOf(BoundEntry entry, EdtfDate date)
    {
        DateRange range = after.RangeOf(entry);
        if (date.Shape == EdtfShape.Lasting || date.EarliestDay is not { } earliest || date.LatestDay is not { } latest)
            return null;
        long from = Math.Max(range.Earliest, earliest);
        long to = Math.Min(range.Latest, latest);
        return from <= to && (from > earliest || to < latest) ? Extent.OfDays(from, to) : null;
    }
}
