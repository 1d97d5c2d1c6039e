namespace Dateline.Logic;

/// <summary>Whether anything is said of what is asked.</summary>
internal enum Presence : byte
{
    Absent,

    /// <summary>It may have stood on a line that could not be read, or the way to it is broken.</summary>
    Unsure,

    /// <summary>Something is said, if only that nobody knows.</summary>
    Stated,
}
