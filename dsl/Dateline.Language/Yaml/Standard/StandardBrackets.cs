using Dateline.Language.Text;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Standard;

/// <summary>Lists in brackets and groups in braces, by the letter of YAML 1.2.</summary>
internal sealed class StandardBrackets(Cursor cursor)
{
    private readonly StandardScalars _scalars = new(cursor);

    /// <summary>How many brackets are open.</summary>
    private int _depth;

    private TextSpan _outermost;

    /// <summary>Reads brackets that stand in no others.</summary>
    /// <param name="node">Which begins at the cursor.</param>
    /// <param name="column">Its further lines stand deeper than this.</param>
    public bool ReadOutermost(YamlNode node, int column)
    {
        _depth = 0;
        _outermost = node.Span;
        return Read(node, column);
    }

    /// <param name="node">Which begins at the cursor.</param>
    /// <param name="column">Its further lines stand deeper than this.</param>
    private bool Read(YamlNode node, int column)
    {
        cursor.At = node.Span.Start;
        char open = cursor.Current;
        if (open is not ('[' or '{'))
            return cursor.Depart(DepartureKind.Unread, cursor.At);
        cursor.At++;
        _depth++;
        char close = open == '[' ? ']' : '}';
        int count = node is YamlMapping mapping ? mapping.Pairs.Count : ((YamlSequence)node).Items.Count;
        for (int i = 0; i < count; i++)
        {
            bool isRead = GoOn(column)
                && (node is YamlMapping group ? ReadPair(group.Pairs[i], column) : ReadItem(((YamlSequence)node).Items[i], column))
                && GoOn(column);
            if (!isRead)
                return false;
            if (cursor.Current == ',')
                cursor.At++;
            else if (cursor.Current != close && i + 1 < count)
                cursor.Note(DepartureKind.MissingComma, cursor.At);
        }

        if (!GoOn(column))
            return false;
        if (cursor.Current != close)
            return cursor.Depart(DepartureKind.Unread, cursor.At);
        cursor.At++;
        _depth--;
        return true;
    }

    private bool ReadItem(YamlNode item, int column)
    {
        // A field alone in a list has its place at its colon.
        bool isField = item is YamlMapping { Pairs.Count: 1 } && cursor.Current is not ('{' or '[');
        if (isField)
            return ReadPair(((YamlMapping)item).Pairs[0], column);
        if (cursor.At != item.Span.Start)
            return cursor.Depart(DepartureKind.Unread, cursor.At);
        return item is YamlScalar scalar
            ? scalar.Span.Length > 0 ? _scalars.Read(scalar, column, isInBrackets: true) : cursor.Depart(DepartureKind.Unread, cursor.At)
            : Read(item, column);
    }

    private bool ReadPair(YamlPair pair, int column)
    {
        if (cursor.At != pair.Key.Span.Start)
            return cursor.Depart(DepartureKind.Unread, cursor.At);
        if (!_scalars.ReadKey(pair.Key, isInBrackets: true))
            return false;
        int keyEnd = cursor.At;
        bool hasValue = pair.Value is not YamlScalar { Style: ScalarStyle.Plain, Span.Length: 0 };
        if (!GoOn(column))
            return false;
        if (cursor.Current != ':')
        {
            if (!hasValue)
                return true;
            if (pair.Key.Style == ScalarStyle.Plain)
                return cursor.Depart(DepartureKind.Unread, cursor.At);
            cursor.Note(DepartureKind.MissingColon, keyEnd, 0);
            return ReadItem(pair.Value, column);
        }

        if (!cursor.IsOnLineOf(keyEnd, cursor.At))
            cursor.Note(DepartureKind.LongName, pair.Key.Span.Start);
        cursor.At++;
        bool isParted = cursor.Current is ' ' or '\t' || cursor.IsAtLineEnd;
        // Behind a name in quotes nothing else can begin.
        if (!isParted && pair.Key.Style == ScalarStyle.Plain)
            cursor.Note(DepartureKind.TightColon, cursor.At, 0);
        return !hasValue || (GoOn(column) && ReadItem(pair.Value, column));
    }

    /// <summary>Goes over spaces, line ends and comments.</summary>
    /// <param name="column">Further lines stand deeper than this.</param>
    private bool GoOn(int column)
    {
        while (cursor.At < cursor.Text.Length)
        {
            cursor.SkipSpaces();
            if (cursor.Current == '#' || cursor.IsAtLineEnd)
            {
                if (!cursor.EndLine())
                    return false;
                int content = Blanks.Skip(cursor.Text, cursor.At, cursor.Text.Length);
                int depth = content - cursor.At;
                cursor.At = content;
                cursor.SkipSpaces();
                if (depth > column || cursor.Current == '#' || cursor.IsAtLineEnd)
                    continue;
                bool isInColumn = depth == column && column >= 0 && _depth == 1 && cursor.Current is ']' or '}';
                cursor.NoteLine(isInColumn ? DepartureKind.BracketInColumn : DepartureKind.Outdented, cursor.At, _outermost, column);
            }
            else
            {
                return true;
            }
        }

        return true;
    }
}
