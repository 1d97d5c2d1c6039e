using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Standard;

/// <summary>A text below <c>|</c> or <c>&gt;</c>, by the letter of YAML 1.2.</summary>
internal sealed class StandardBlockText(Cursor cursor)
{
    private readonly string _text = cursor.Text;

    /// <param name="column">Its lines stand deeper than this.</param>
    public bool Read(int column)
    {
        int sign = cursor.At++;
        int given = 0;
        bool hasEnding = false;
        while (cursor.Current is (>= '1' and <= '9') or '+' or '-')
        {
            char digit = cursor.Current;
            bool isDigit = digit is not ('+' or '-');
            if (isDigit ? given > 0 : hasEnding)
                return cursor.Depart(DepartureKind.Unread, sign);
            given = isDigit ? digit - '0' : given;
            hasEnding |= !isDigit;
            cursor.At++;
        }

        return cursor.EndLine() && ReadLines(column, given == 0 ? -1 : Math.Max(column, 0) + given);
    }

    private bool ReadLines(int column, int textColumn)
    {
        bool isGiven = textColumn >= 0;
        int widest = 0;
        int widestAt = 0;
        while (cursor.At < _text.Length)
        {
            int start = cursor.At;
            int content = Blanks.Skip(_text, start, _text.Length);
            bool isEmpty = content == _text.Length || _text[content] is '\n' or '\r';
            int width = content - start;
            if (isEmpty && textColumn < 0 && width > widest)
                (widest, widestAt) = (width, start);
            if (isEmpty && isGiven && width > textColumn)
                return cursor.Depart(DepartureKind.WideEmptyLine, start, width);
            if (!isEmpty && width <= column)
                return true;
            if (!isEmpty && textColumn < 0)
            {
                textColumn = width;
                if (widest > textColumn)
                    return cursor.Depart(DepartureKind.WideEmptyLine, widestAt, widest);
            }

            if (!isEmpty && width < textColumn)
                return true;
            cursor.SkipToLineEnd();
            if (cursor.At == _text.Length && (!isEmpty || width > 0))
                cursor.Note(DepartureKind.UnendedText, start, 0);
            cursor.SkipLineEnd();
        }

        return true;
    }
}
