namespace Dateline.Language.Collections;

/// <summary>
/// The hash FNV-1a, of 32 bits, over UTF-16 code units: the same everywhere and in every run. It keeps nobody from making two texts
/// meet, so that it is for memories that may forget and for names that a person reads.
/// </summary>
public static class Fnv1a
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char unit in text)
            hash = unchecked((hash ^ unit) * 16777619);
        return hash;
    }

    /// <summary>A place in a table.</summary>
    /// <param name="places">A power of two, at most 65,536.</param>
    internal static int PlaceOf(ReadOnlySpan<char> text, int places)
    {
        uint hash = Of(text);
        return (int)((hash ^ (hash >> 15)) & (uint)(places - 1));
    }
}
