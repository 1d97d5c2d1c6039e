using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Runtime.Tests.Dates;

/// <summary>Generates texts: dates of every form, and what is nearly one.</summary>
internal static class DateTexts
{
    private static readonly Gen<int> Year = Gen.Choose(1999, 2004);

    private static readonly Gen<string> Day =
        from year in Year
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select FormattableString.Invariant($"{year}-{month:00}-{day:00}");

    private static readonly Gen<string> Month =
        from year in Year
        from month in Gen.Choose(1, 12)
        select FormattableString.Invariant($"{year}-{month:00}");

    private static readonly Gen<string> Season =
        from year in Year
        from season in Gen.Choose(21, 24)
        select FormattableString.Invariant($"{year}-{season}");

    private static readonly Gen<string> WholeYear = from year in Year select FormattableString.Invariant($"{year}");

    private static readonly Gen<string> Unspecified =
        from month in Month
        from form in Gen.Elements($"{month}-XX", $"{month[..4]}-XX", $"{month[..4]}-XX-XX", $"{month[..3]}X")
        select form;

    private static readonly Gen<string> Time =
        from day in Day
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from offset in Gen.Elements("", "Z", "+02", "-04:30")
        select FormattableString.Invariant($"{day}T{hour:00}:{minute:00}:00{offset}");

    /// <summary>One date of a few days to a few years, with marks and without.</summary>
    public static Gen<string> Inexact { get; } =
        from date in Gen.Frequency((4, Day), (4, Month), (1, Season), (1, WholeYear))
        from mark in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Elements("?", "~", "%")))
        select date + mark;

    private static readonly Gen<string> Single = Gen.Frequency((6, Inexact), (1, Unspecified), (2, Time));

    /// <summary>Two ends, not always in order: such pairs are no dates.</summary>
    public static Gen<string> Spans { get; } =
        from first in Inexact
        from last in Inexact
        from separator in Gen.Elements("/", "..")
        select first + separator + last;

    private static readonly Gen<string> OpenSpans =
        from date in Inexact
        from form in Gen.Elements($"../{date}", $"{date}/..", $"/{date}", $"{date}/")
        select form;

    /// <summary>Every form of EDTF that is read; pairs in the wrong order among them.</summary>
    public static Gen<string> All { get; } = Gen.Frequency((6, Single), (3, Spans), (1, OpenSpans));

    /// <summary>Texts of the characters that dates have, dates with a letter changed, and any other text.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        from characters in Gen.ListOf(Gen.Elements([.. "0123456789-/.TXYESuxZ?~%[]{},: +adMmny"]))
        select new string([.. characters]),
        from date in All
        from at in Gen.Choose(0, date.Length - 1)
        from put in Gen.Elements("", "0", "9", "-", "/", "X", " ", "..", "T", "Y", "%", "\u0660", "\uD83D")
        select date.Remove(at, 1).Insert(at, put),
        from words in Gen.ListOf(Gen.Elements("October", "6", "31", "2021", "-", "to", "circa", ",", " ", "may", "th", "s", "10:00", "99999999999999999999"))
        select string.Concat(words),
        from text in ArbMap.Default.GeneratorFor<string?>()
        select text ?? "");
}
