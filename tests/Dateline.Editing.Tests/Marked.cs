namespace Dateline.Editing.Tests;

/// <summary>A text with a mark where the cursor stands.</summary>
internal static class Marked
{
    public const char Cursor = '¦';

    public static (string Text, int Offset) Of(string marked)
    {
        marked = marked.ReplaceLineEndings("\n");
        int offset = marked.IndexOf(Cursor, StringComparison.Ordinal);
        Assert.True(offset >= 0, "The text has no mark.");
        return (marked.Remove(offset, 1), offset);
    }
}
