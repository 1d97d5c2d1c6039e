namespace Dateline.Language.Text.Patterns;

/// <summary>Reads a set of characters in brackets: <c>[a-z_]</c>, <c>[^\d]</c>.</summary>
internal static class BracketReader
{
    /// <summary>Null where it cannot be read (which is reported).</summary>
    public static CharacterSet? Read(PatternText text)
    {
        int start = text.Position;
        text.Skip('[');
        bool isNegated = text.Skip('^');
        var ranges = new List<CharacterRange>();
        CharacterClasses classes = CharacterClasses.None;
        bool isEmpty = true;
        while (!text.Skip(']'))
        {
            if (text.IsAtEnd)
                text.Malformed(start, 1, "this [ is never closed");
            if (text.IsAtEnd || !TryReadItem(text, ranges, ref classes))
                return null;
            isEmpty = false;
        }

        if (isEmpty)
            text.Malformed(start, text.Position - start, "these brackets are empty; write \\] for the sign itself");
        return isEmpty ? null : new CharacterSet(ranges, classes, isNegated);
    }

    private static bool TryReadItem(PatternText text, List<CharacterRange> ranges, ref CharacterClasses classes)
    {
        int start = text.Position;
        if (!TryReadCharacter(text, ref classes, out int? first))
            return false;
        bool isRange = !text.IsAtEnd && text.StartsWith("-") && !text.StartsWith("-]");
        if (!isRange)
        {
            if (first is { } alone)
                ranges.Add(new CharacterRange(alone, alone));
            return true;
        }

        text.Skip('-');
        int? last = null;
        bool isRead = !text.IsAtEnd && TryReadCharacter(text, ref classes, out last);
        if (isRead && first is { } from && last is { } to && from <= to)
            ranges.Add(new CharacterRange(from, to));
        else
            text.Malformed(start, text.Position - start, "a range goes from an earlier character to a later one; write \\- for the sign itself");
        return text.Problem is null;
    }

    private static bool TryReadCharacter(PatternText text, ref CharacterClasses classes, out int? character)
    {
        character = null;
        if (text.Current == '[')
        {
            text.NotSupported(text.Position, 1, "brackets in brackets are not supported; write \\[ for the sign itself");
            return false;
        }

        if (text.Current != '\\')
        {
            character = text.TakeCharacter();
            return true;
        }

        CharacterSet? set = Escapes.Read(text, out character);
        if (set is not null && character is null)
            classes |= set.Classes;
        return set is not null;
    }
}
