using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Standard;

/// <summary>Fields and items on lines of their own, by the letter of YAML 1.2.</summary>
internal sealed class StandardBlocks(Cursor cursor)
{
    private readonly StandardScalars _scalars = new(cursor);
    private readonly StandardBrackets _brackets = new(cursor);

    /// <summary>Reads a key, its colon and its value. The cursor stands at the key.</summary>
    /// <param name="pair">What was read.</param>
    /// <param name="column">Of the key.</param>
    public bool ReadPair(YamlPair pair, int column)
    {
        if (!_scalars.ReadKey(pair.Key, isInBrackets: false))
            return false;
        cursor.SkipSpaces();
        if (cursor.Current != ':')
            return cursor.Depart(DepartureKind.Unread, cursor.At);
        cursor.At++;
        return (cursor.Current is ' ' or '\t' || cursor.IsAtLineEnd || cursor.Depart(DepartureKind.Unread, cursor.At)) && ReadValue(pair.Value, column, isItem: false);
    }

    private bool ReadValue(YamlNode node, int column, bool isItem)
    {
        if (node is YamlScalar { Style: ScalarStyle.Plain, Span.Length: 0 })
            return true;
        int start = node.Span.Start;
        if (cursor.IsOnLineOf(cursor.At, start))
        {
            cursor.SkipSpaces();
            bool isBlock = node is YamlMapping { IsFlow: false } or YamlSequence { IsFlow: false };
            return cursor.At == start && (isItem || !isBlock) ? ReadNode(node, column) : cursor.Depart(DepartureKind.Unread, cursor.At);
        }

        if (!cursor.GoToLineOf(start))
            return false;
        int depth = cursor.ColumnOf(start);
        bool mayStandBeside = !isItem && node is YamlSequence { IsFlow: false };
        return depth > column || (mayStandBeside && depth == column) ? ReadNode(node, column) : cursor.Depart(DepartureKind.Unread, start);
    }

    private bool ReadNode(YamlNode node, int column) => node switch
    {
        YamlScalar scalar => _scalars.Read(scalar, column, isInBrackets: false),
        YamlMapping { IsFlow: false } mapping => ReadMapping(mapping),
        YamlSequence { IsFlow: false } list => ReadList(list),
        _ => _brackets.ReadOutermost(node, column),
    };

    private bool ReadMapping(YamlMapping mapping)
    {
        // Seen: a question mark with nothing behind it.
        if (mapping.Pairs.Count == 0)
            return cursor.Depart(DepartureKind.Unread, cursor.At);
        int column = cursor.ColumnOf(mapping.Pairs[0].Key.Span.Start);
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            int start = mapping.Pairs[i].Key.Span.Start;
            if (i > 0 && !cursor.GoToLineOf(start))
                return false;
            if (cursor.At != start)
                return cursor.Depart(DepartureKind.Unread, cursor.At);
            if (cursor.ColumnOf(start) != column)
                return cursor.Depart(DepartureKind.Unread, start);
            if (!ReadPair(mapping.Pairs[i], column))
                return false;
        }

        return true;
    }

    private bool ReadList(YamlSequence list)
    {
        int first = list.Span.Start;
        int column = cursor.ColumnOf(first);
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (i > 0 && !GoToHyphen(column))
                return false;
            if (cursor.Current != '-' || cursor.ColumnOf(cursor.At) != column)
                return cursor.Depart(DepartureKind.Unread, cursor.At);
            cursor.At++;
            if (!(cursor.Current is ' ' or '\t' || cursor.IsAtLineEnd || cursor.Depart(DepartureKind.Unread, cursor.At)) || !ReadValue(list.Items[i], column, isItem: true))
                return false;
        }

        return true;
    }

    private bool GoToHyphen(int column)
    {
        if (!cursor.IsAtLineStart && !cursor.EndLine())
            return false;
        while (cursor.At < cursor.Text.Length)
        {
            int start = cursor.At;
            cursor.SkipSpaces();
            if (cursor.Current != '#' && !cursor.IsAtLineEnd)
                return cursor.At - start == column || cursor.Depart(DepartureKind.Unread, cursor.At);
            cursor.SkipToLineEnd();
            cursor.SkipLineEnd();
        }

        return cursor.Depart(DepartureKind.Unread, cursor.Text.Length, 0);
    }
}
