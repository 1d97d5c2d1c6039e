using Dateline.Language.Text;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Standard;

/// <summary>
/// Goes through a text beside its tree. Whatever stands between two parts of the tree has to be what YAML 1.2 lets stand
/// there: spaces, line ends, comments, and the one sign that belongs there.
/// </summary>
internal sealed class Cursor(string text, Action<Departure> report)
{
    public string Text { get; } = text;

    public int At { get; set; }

    public char Current => At < Text.Length ? Text[At] : '\n';

    public bool IsAtLineEnd => At >= Text.Length || Text[At] is '\n' or '\r';

    /// <summary>The line above was read to its end.</summary>
    public bool IsAtLineStart => At == 0 || Text[At - 1] is '\n' or '\r';

    /// <summary>Takes note of what other programs read otherwise, and says that reading stops here.</summary>
    public bool Depart(DepartureKind kind, int at, int length = 1)
    {
        if (kind == DepartureKind.Unread && at < Text.Length && Text[at] == '?')
            kind = DepartureKind.QuestionMark;
        report(new Departure(kind, at, Math.Max(0, Math.Min(length, Text.Length - at))));
        return false;
    }

    /// <summary>Takes note of it, and goes on.</summary>
    public void Note(DepartureKind kind, int at, int length = 1) => Depart(kind, at, length);

    /// <summary>The same for a place in brackets or quotes, whose lines stand deeper than a column.</summary>
    public void NoteLine(DepartureKind kind, int at, TextSpan owner, int column) =>
        report(new Departure(kind, at, Math.Min(1, Text.Length - at)) { Owner = owner, Column = column });

    public void SkipSpaces()
    {
        while (At < Text.Length && Text[At] is ' ' or '\t')
            At++;
    }

    /// <summary>Goes to a place of the block structure: the rest of the line, then empty lines and comments, then its indentation.</summary>
    public bool GoToLineOf(int target)
    {
        if (!IsAtLineStart && !EndLine())
            return false;
        while (At < target)
        {
            int content = Blanks.Skip(Text, At, target);
            if (content == target)
            {
                At = target;
                return true;
            }

            At = content;
            SkipSpaces();
            if (Current != '#' && !IsAtLineEnd)
                return Depart(DepartureKind.Unread, At);
            SkipToLineEnd();
            SkipLineEnd();
        }

        return At == target || Depart(DepartureKind.Unread, target);
    }

    /// <summary>Nothing but a comment may be left of the line.</summary>
    public bool EndLine()
    {
        int before = At;
        SkipSpaces();
        if (Current == '#' && At < Text.Length)
        {
            if (At == before && At > 0 && Text[At - 1] is not ('\n' or '\r' or ' ' or '\t'))
                return Depart(DepartureKind.TightComment, At);
            SkipToLineEnd();
        }

        if (!IsAtLineEnd)
            return Depart(DepartureKind.Unread, At);
        SkipLineEnd();
        return true;
    }

    public void SkipToLineEnd()
    {
        while (!IsAtLineEnd)
            At++;
    }

    public void SkipLineEnd()
    {
        if (At < Text.Length && Text[At] == '\r')
            At++;
        if (At < Text.Length && Text[At] == '\n')
            At++;
    }

    public int ColumnOf(int offset)
    {
        int start = offset;
        while (start > 0 && Text[start - 1] is not ('\n' or '\r'))
            start--;
        return offset - start;
    }

    public bool IsOnLineOf(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Text[i] is '\n' or '\r')
                return false;
        }

        return true;
    }
}
