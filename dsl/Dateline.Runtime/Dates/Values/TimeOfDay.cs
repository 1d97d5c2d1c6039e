namespace Dateline.Dates;

/// <summary>A time of day as written: seconds since the midnight before (86,400 is the midnight after), and minutes east of UTC where given.</summary>
internal sealed record TimeOfDay(int Seconds, int? OffsetMinutes)
{
    /// <summary>Seconds since midnight UTC of the day as written, negative or beyond 86,400 where that is another day; as written where no offset is given.</summary>
    public int SecondsInUtc => Seconds - ((OffsetMinutes ?? 0) * 60);
}
