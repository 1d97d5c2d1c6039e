namespace Dateline.Logic;

/// <summary>A series of entries may be of nobody for a time: an office is vacant, a shirt has no wearer. That is known, and no entry.</summary>
internal static class Nobody
{
    /// <summary>As files write it, and JSON. No entry that such a series can name has this id.</summary>
    public const string Word = "nobody";

    /// <summary>As rules read it.</summary>
    public static Value Value => Value.Of(Word);
}
