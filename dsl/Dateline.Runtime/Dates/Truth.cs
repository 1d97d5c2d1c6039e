namespace Dateline.Dates;

/// <summary>Three-valued logic (Kleene): what is computed from something absent or not exact enough is unknown.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum Truth
{
    False,
    Unknown,
    True,
}
