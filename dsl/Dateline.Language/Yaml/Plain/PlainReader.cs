using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Tree;

namespace Dateline.Language.Yaml.Plain;

/// <summary>
/// Reads what nearly all files consist of: names, values of one line, lists. It reads a text as <see cref="TreeBuilder"/>
/// does, or not at all: where a line is anything else, or anything is to be said of it, YamlDotNet reads the whole.
/// </summary>
internal sealed class PlainReader
{
    private const int DeepestNesting = 16;

    private static readonly char[] ForeignLineEnds = ['\r', '\u0085', '\u2028', '\u2029'];

    private readonly string _text;
    private readonly CancellationToken _cancellation;
    private readonly InlineReader _inline;
    private readonly ScalarCheck _scalars;
    private readonly CollectionCheck _collections;
    private readonly List<YamlPair> _pairs = [];
    private readonly List<YamlNode> _items = [];

    /// <summary>Where the content of the current line begins, or what is left of it behind hyphens.</summary>
    private int _at;

    /// <summary>The column of <see cref="_at"/>; -1 behind the last line.</summary>
    private int _column;

    private int _lineEnd;
    private int _nextLine;

    private PlainReader(ReadingLog log, TreeFindings findings)
    {
        _text = log.Text;
        _cancellation = log.Cancellation;
        _scalars = new ScalarCheck(log, findings);
        _collections = new CollectionCheck(log, findings);
        _inline = new InlineReader(_text, new WordTable(), _scalars, _collections);
    }

    /// <summary>Reads the log's draft. Null: it is not plain, or something is to be said of it.</summary>
    public static YamlMapping? Read(ReadingLog log)
    {
        if (HasForeignLineEnd(log.Text))
            return null;
        var findings = new TreeFindings();
        var reader = new PlainReader(log, findings);
        reader.NextLine();
        YamlNode? root = reader._column == 0 ? reader.ReadMapping(depth: 0) : null;
        return reader._column < 0 && findings.IsEmpty ? root as YamlMapping : null;
    }

    /// <summary>Something that ends a line for YAML and for few others, such as a carriage return without a line feed.</summary>
    private static bool HasForeignLineEnd(string text)
    {
        for (int at = text.IndexOfAny(ForeignLineEnds); at >= 0; at = text.IndexOfAny(ForeignLineEnds, at + 1))
        {
            if (text[at] != '\r' || at + 1 == text.Length || text[at + 1] != '\n')
                return true;
        }

        return false;
    }

    private YamlNode? ReadBlock(int depth)
    {
        if (depth == DeepestNesting)
            return null;
        return IsAtHyphen() ? ReadSequence(depth) : ReadMapping(depth);
    }

    private YamlNode? ReadMapping(int depth)
    {
        int column = _column;
        int start = _at;
        int first = _pairs.Count;
        while (_column == column)
        {
            _cancellation.ThrowIfCancellationRequested();
            int keyEnd = InlineReader.EndOfKey(_text, _at, _lineEnd);
            if (keyEnd < 0)
                return null;
            YamlScalar key = _inline.Key(_at, keyEnd);
            if (ReadValue(keyEnd, column, depth) is not { } value)
                return null;
            _pairs.Add(new YamlPair(key, value));
        }

        if (_column > column)
            return null;
        int end = _pairs[_pairs.Count - 1].Value.Span.End;
        var mapping = new YamlMapping(Taken.From(_pairs, first), TextSpan.FromBounds(start, end), isFlow: false);
        return depth == 1 && SlippedKeys.FindEntries(mapping) >= 0 ? null : _collections.Check(mapping, isRoot: depth == 0);
    }

    private YamlNode? ReadValue(int keyEnd, int column, int depth)
    {
        int at = Blanks.Skip(_text, keyEnd + 1, _lineEnd);
        if (at < _lineEnd && _text[at] != '#')
            return ReadInline(at, keyEnd, column);
        if (at < _lineEnd && _scalars.BeginOfTightComment(keyEnd + 1) >= 0)
            return null;
        NextLine();
        if (_column > column || (_column == column && IsAtHyphen()))
            return ReadBlock(depth + 1);
        return _scalars.Value(new YamlScalar("", new TextSpan(keyEnd + 1, 0), ScalarStyle.Plain), keyEnd, isInBrackets: false);
    }

    private YamlNode? ReadSequence(int depth)
    {
        int column = _column;
        int start = _at;
        int first = _items.Count;
        while (_column == column && IsAtHyphen())
        {
            if (ReadItem(column, depth) is not { } item)
                return null;
            _items.Add(item);
        }

        if (_column > column)
            return null;
        int end = _items[_items.Count - 1].Span.End;
        return _collections.Check(new YamlSequence(Taken.From(_items, first), TextSpan.FromBounds(start, end), isFlow: false), isRoot: false);
    }

    private YamlNode? ReadItem(int column, int depth)
    {
        int at = Blanks.Skip(_text, _at + 1, _lineEnd);
        if (at == _lineEnd || _text[at] == '#' || depth + 1 == DeepestNesting)
            return null;
        if (InlineReader.EndOfKey(_text, at, _lineEnd) < 0)
            return ReadInline(at, keyEnd: -1, column);
        _column += at - _at;
        _at = at;
        return ReadMapping(depth + 1);
    }

    /// <summary>A value on the line of its key or hyphen. A deeper line below it would belong to it.</summary>
    private YamlNode? ReadInline(int at, int keyEnd, int column)
    {
        YamlNode? value = _inline.Read(at, _lineEnd, keyEnd);
        NextLine();
        return _column > column ? null : value;
    }

    private bool IsAtHyphen() => _text[_at] == '-' && (_at + 1 == _lineEnd || _text[_at + 1] == ' ');

    /// <summary>Goes to the next line that has content.</summary>
    private void NextLine()
    {
        while (_nextLine < _text.Length)
        {
            int start = _nextLine;
            int feed = _text.IndexOf('\n', start);
            _lineEnd = feed < 0 ? _text.Length : feed;
            _nextLine = feed < 0 ? _text.Length : feed + 1;
            if (feed > start && _text[feed - 1] == '\r')
                _lineEnd--;
            _at = Blanks.Skip(_text, start, _lineEnd);
            if (_at == _lineEnd || _text[_at] == '#')
                continue;
            _column = _at - start;
            return;
        }

        _column = -1;
    }
}
