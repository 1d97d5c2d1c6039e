using Dateline.Language.Text.Letters;

namespace Dateline.Language.Text.Patterns;

/// <summary>The text of a pattern while it is read: where the reader is, and the first thing that was wrong.</summary>
internal sealed class PatternText(string text)
{
    public int Position { get; private set; }

    /// <summary>The first one; what is read behind it means nothing.</summary>
    public PatternProblem? Problem { get; private set; }

    public bool IsAtEnd => Position >= text.Length;

    public char Current => text[Position];

    public char Previous => text[Position - 1];

    public bool StartsWith(string wanted) => string.CompareOrdinal(text, Position, wanted, 0, wanted.Length) == 0;

    public bool Skip(char wanted)
    {
        bool isThere = !IsAtEnd && Current == wanted;
        if (isThere)
            Position++;
        return isThere;
    }

    public bool SkipAll(string wanted)
    {
        bool isThere = StartsWith(wanted);
        if (isThere)
            Position += wanted.Length;
        return isThere;
    }

    /// <summary>The character here, as a code point.</summary>
    public int TakeCharacter()
    {
        int character = CodePoints.At(text, Position);
        Position += CodePoints.LengthOf(character);
        return character;
    }

    /// <summary>Digits as a number, one larger than any bound where there are too many; null where none stand here.</summary>
    public int? TakeNumber()
    {
        int start = Position;
        int number = 0;
        for (; !IsAtEnd && Current is >= '0' and <= '9'; Position++)
            number = Math.Min((number * 10) + (Current - '0'), 1_000_000);
        return Position > start ? number : null;
    }

    public PatternNode? Malformed(int offset, int length, string explanation) => Fail(PatternFault.Malformed, offset, length, explanation);

    public PatternNode? NotSupported(int offset, int length, string explanation) => Fail(PatternFault.NotSupported, offset, length, explanation);

    public PatternNode? TooLarge(int offset, int length, string explanation) => Fail(PatternFault.TooLarge, offset, length, explanation);

    private PatternNode? Fail(PatternFault fault, int offset, int length, string explanation)
    {
        Problem ??= new PatternProblem(fault, offset, Math.Min(length, text.Length - offset), explanation);
        return null;
    }
}
