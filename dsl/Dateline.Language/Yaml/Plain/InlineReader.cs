using Dateline.Language.Text;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Tree;

namespace Dateline.Language.Yaml.Plain;

/// <summary>
/// Reads a value that begins and ends on one line: a text, a quoted text without escapes, a list in brackets, a group
/// in braces. Null stands for everything else.
/// </summary>
internal sealed class InlineReader(string text, WordTable words, ScalarCheck scalars, CollectionCheck collections)
{
    private const int DeepestNesting = 8;

    /// <summary>YAML ends names at 1024 characters.</summary>
    private const int LongestName = 128;

    private readonly List<YamlNode> _items = [];
    private readonly List<YamlPair> _pairs = [];
    private int _at;
    private int _end;

    /// <param name="at">Where the value begins.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="keyEnd">Behind the key whose value it is; -1 for an item.</param>
    public YamlNode? Read(int at, int end, int keyEnd)
    {
        _at = at;
        _end = end;
        YamlNode? value = text[at] is '[' or '{' ? ReadCollection(depth: 0) : ReadScalar(keyEnd, isInBrackets: false);
        return value is not null && IsOver() ? value : null;
    }

    /// <summary>Where a name ends that a colon and then a blank follow; -1 where none stands.</summary>
    public static int EndOfKey(string text, int at, int end)
    {
        if (at >= end || text[at] == '-' || !PlainCharacters.IsOfName(text[at]))
            return -1;
        int keyEnd = at + 1;
        while (keyEnd < end && keyEnd - at < LongestName && PlainCharacters.IsOfName(text[keyEnd]))
            keyEnd++;
        return keyEnd < end && text[keyEnd] == ':' && (keyEnd + 1 == end || text[keyEnd + 1] == ' ') ? keyEnd : -1;
    }

    public YamlScalar Key(int start, int end) => new(words.Word(text, start, end), TextSpan.FromBounds(start, end), ScalarStyle.Plain);

    /// <summary>Nothing but blanks and a comment is left of the line.</summary>
    private bool IsOver()
    {
        int rest = Blanks.Skip(text, _at, _end);
        return rest == _end || (text[rest] == '#' && rest > _at && scalars.BeginOfTightComment(_at) < 0);
    }

    private YamlScalar? ReadScalar(int keyEnd, bool isInBrackets)
    {
        YamlScalar? scalar = text[_at] is '"' or '\'' ? ReadQuoted() : isInBrackets ? ReadPlainInBrackets() : ReadPlain();
        return scalar is null ? null : scalars.Value(scalar, keyEnd, isInBrackets);
    }

    private YamlScalar? ReadQuoted()
    {
        char quote = text[_at];
        int start = _at;
        int at = start + 1;
        while (at < _end && text[at] != quote)
        {
            if (!PlainCharacters.IsPrintable(text[at]) || text[at] == '\\')
                return null;
            at++;
        }

        if (at >= _end || (at + 1 < _end && text[at + 1] == quote))
            return null;
        _at = at + 1;
        ScalarStyle style = quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        return new YamlScalar(text.Substring(start + 1, at - start - 1), TextSpan.FromBounds(start, _at), style);
    }

    private YamlScalar? ReadPlain()
    {
        int start = _at;
        if (!BeginsPlain())
            return null;
        int at = start + 1;
        while (at < _end)
        {
            char character = text[at];
            if (character == '#' && text[at - 1] == ' ')
                break;
            if (!PlainCharacters.IsPrintable(character) || (character == ':' && (at + 1 == _end || text[at + 1] == ' ')))
                return null;
            at++;
        }

        return Plain(start, at);
    }

    private YamlScalar? ReadPlainInBrackets()
    {
        int start = _at;
        if (!BeginsPlain())
            return null;
        int at = start + 1;
        while (at < _end && text[at] is not (',' or ']' or '}'))
        {
            char character = text[at];
            bool isSpecial = character is '[' or '{' or '#' or '?' || (character == ':' && !(at + 1 < _end && (text[at + 1] == '/' || PlainCharacters.IsOfName(text[at + 1]))));
            if (isSpecial || !PlainCharacters.IsPrintable(character))
                return null;
            at++;
        }

        return at == _end ? null : Plain(start, at);
    }

    private bool BeginsPlain() =>
        PlainCharacters.IsBeginning(text[_at])
        || (text[_at] == '-' && _at + 1 < _end && (text[_at + 1] == '>' || PlainCharacters.IsOfName(text[_at + 1])));

    private YamlScalar Plain(int start, int behind)
    {
        int end = behind;
        while (text[end - 1] == ' ')
            end--;
        _at = end;
        return new YamlScalar(words.Word(text, start, end), TextSpan.FromBounds(start, end), ScalarStyle.Plain);
    }

    private YamlNode? ReadCollection(int depth)
    {
        bool isMapping = text[_at] == '{';
        char close = isMapping ? '}' : ']';
        int start = _at++;
        int firstItem = _items.Count;
        int firstPair = _pairs.Count;
        SkipBlanks();
        while (_at < _end && text[_at] != close)
        {
            if (!(isMapping ? ReadPair(depth) : ReadItem(depth)))
                return null;
            SkipBlanks();
            if (_at < _end && text[_at] == close)
                break;
            if (_at >= _end || text[_at] != ',')
                return null;
            _at++;
            SkipBlanks();
            if (_at >= _end || text[_at] == close)
                return null;
        }

        if (_at >= _end)
            return null;
        var span = TextSpan.FromBounds(start, ++_at);
        YamlNode node = isMapping
            ? new YamlMapping(Taken.From(_pairs, firstPair), span, isFlow: true)
            : new YamlSequence(Taken.From(_items, firstItem), span, isFlow: true);
        return collections.Check(node, isRoot: false);
    }

    private bool ReadPair(int depth)
    {
        int keyEnd = EndOfKey(text, _at, _end);
        if (keyEnd < 0)
            return false;
        YamlScalar key = Key(_at, keyEnd);
        _at = keyEnd + 1;
        SkipBlanks();
        if (ReadInBrackets(keyEnd, depth) is not { } value)
            return false;
        _pairs.Add(new YamlPair(key, value));
        return true;
    }

    private bool ReadItem(int depth)
    {
        if (ReadInBrackets(keyEnd: -1, depth) is not { } item)
            return false;
        _items.Add(item);
        return true;
    }

    private YamlNode? ReadInBrackets(int keyEnd, int depth)
    {
        if (_at >= _end || depth == DeepestNesting)
            return null;
        return text[_at] is '[' or '{' ? ReadCollection(depth + 1) : ReadScalar(keyEnd, isInBrackets: true);
    }

    private void SkipBlanks() => _at = Blanks.Skip(text, _at, _end);
}
