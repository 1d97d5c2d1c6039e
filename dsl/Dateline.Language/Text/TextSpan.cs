namespace Dateline.Language.Text;

/// <summary>A stretch of a file's text, in UTF-16 code units from its beginning.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>The part of this span that begins <paramref name="offset"/> units into it.</summary>
    public TextSpan Slice(int offset, int length) => new(Start + offset, length);
}
