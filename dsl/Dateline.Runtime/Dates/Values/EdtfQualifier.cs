namespace Dateline.Dates;

/// <summary>How sure a date is, as its mark says.</summary>
[Flags]
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum EdtfQualifier : byte
{
    None = 0,

    /// <summary><c>?</c>: the source is in doubt.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: an estimate.</summary>
    Approximate = 2,

    /// <summary><c>%</c>.</summary>
    Both = Uncertain | Approximate,
}
