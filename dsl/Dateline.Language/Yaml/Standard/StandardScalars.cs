using Dateline.Language.Text;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Standard;

/// <summary>Texts by the letter of YAML 1.2: how they begin, what they may hold, where their further lines stand.</summary>
internal sealed class StandardScalars(Cursor cursor)
{
    private const string Signs = ",[]{}#&*!|>'\"%@`";

    private readonly string _text = cursor.Text;

    /// <param name="scalar">Which is not empty, and begins at the cursor.</param>
    /// <param name="column">Further lines stand deeper than this.</param>
    /// <param name="isInBrackets">Between brackets or braces.</param>
    public bool Read(YamlScalar scalar, int column, bool isInBrackets)
    {
        cursor.At = scalar.Span.Start;
        return scalar.Style switch
        {
            ScalarStyle.Plain => ReadPlain(scalar.Span, isInBrackets),
            ScalarStyle.Block => new StandardBlockText(cursor).Read(column),
            _ => ReadQuoted(scalar.Span, column),
        };
    }

    public bool ReadKey(YamlScalar key, bool isInBrackets)
    {
        if (key.Span.Length > 1024 || !cursor.IsOnLineOf(key.Span.Start, key.Span.End))
        {
            cursor.Note(DepartureKind.LongName, key.Span.Start);
            cursor.At = key.Span.End;
            return true;
        }

        return Read(key, column: -1, isInBrackets);
    }

    private bool ReadPlain(TextSpan span, bool isInBrackets)
    {
        if (isInBrackets && span.Length > 1 && _text[span.End - 1] == ':')
            cursor.Note(DepartureKind.ColonAtEnd, span.Start, span.Length);
        else if (!IsStandIn(span) && !BeginsText(span.Start, isInBrackets))
            cursor.Note(DepartureKind.SignBefore, span.Start, span.Length);
        else if (FindSign(span, isInBrackets) is >= 0 and int sign)
            cursor.NoteLine(DepartureKind.SignInside, sign, span, column: 0);
        cursor.At = span.End;
        return true;
    }

    /// <summary>Of question marks alone it is said that they are no value.</summary>
    private bool IsStandIn(TextSpan span) => _text.Substring(span.Start, span.Length).Trim('?').Length == 0;

    private bool BeginsText(int start, bool isInBrackets)
    {
        char first = _text[start];
        char second = start + 1 < _text.Length ? _text[start + 1] : ' ';
        if (first is '-' or '?' or ':')
        {
            bool isFree = second is not (' ' or '\n' or '\r') && !(isInBrackets && (first != '-' || IsBracket(second)));
            return isFree && string.CompareOrdinal(_text, start, "---", 0, 3) != 0;
        }

        return Signs.IndexOf(first) < 0;
    }

    private int FindSign(TextSpan span, bool isInBrackets)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            char next = i + 1 < _text.Length ? _text[i + 1] : '\n';
            bool isSign = isInBrackets && IsBracket(_text[i]);
            if (isSign || (_text[i] == ':' && (next is ' ' or '\n' or '\r' || (isInBrackets && (IsBracket(next) || next == '?')))))
                return i;
        }

        return -1;
    }

    private static bool IsBracket(char character) => character is ',' or '[' or ']' or '{' or '}';

    private bool ReadQuoted(TextSpan span, int column)
    {
        for (int i = span.Start + 1; i < span.End - 1; i++)
        {
            if (_text[i] == '\\' && _text[span.Start] == '"')
            {
                int length = Escapes.LengthAt(_text, i, span);
                if (length == 0)
                {
                    cursor.NoteLine(DepartureKind.Backslash, i, span, column);
                    break;
                }

                i += length - 1;
            }

            if (_text[i] == '\n' && !IsDeeper(i + 1, span.End, column))
                cursor.NoteLine(DepartureKind.Outdented, Blanks.Skip(_text, i + 1, span.End), span, column);
        }

        cursor.At = span.End;
        return true;
    }

    private bool IsDeeper(int start, int end, int column)
    {
        int content = Blanks.Skip(_text, start, end);
        int visible = content;
        while (visible < end && _text[visible] is ' ' or '\t')
            visible++;
        return (visible < end && _text[visible] is '\n' or '\r') || content - start > column;
    }
}
