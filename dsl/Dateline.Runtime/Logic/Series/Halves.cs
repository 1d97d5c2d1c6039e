namespace Dateline.Logic;

/// <summary>The values before and after a change. What it does not say itself, its series may know.</summary>
internal static class Halves
{
    public const string From = "from";
    public const string To = "to";

    /// <summary>What a change does not say, and nobody knows, is not there; of a relative one it is, and unknown.</summary>
    /// <param name="written">What the change says of the half.</param>
    /// <param name="found">What its series knows of it.</param>
    public static Statement Of(in Statement written, in Value found, bool isRelative)
    {
        if (!written.IsAbsent)
            return written;
        return found.IsKnown || isRelative ? Statement.Of(found) : Statement.Absent;
    }
}
