namespace Dateline.Dates;

/// <summary>A time of day as written: seconds since the midnight before (86,400 is the midnight after), and minutes east of UTC where given.</summary>
internal sealed record TimeOfDay(int Seconds, int? OffsetMinutes);
