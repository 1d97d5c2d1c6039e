namespace Dateline;

/// <summary>Asks records for the places in their sources, whatever fields they have.</summary>
public static class EntryCitations
{
    /// <summary>The sources of an entry, each with the place in it that the editors name. Empty where it names no source.</summary>
    /// <param name="entry">The entry.</param>
    public static IReadOnlyList<Citation> GetCitations(this IEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Citations;
    }
}
