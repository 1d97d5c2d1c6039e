using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ReadStyle = YamlDotNet.Core.ScalarStyle;
using ScalarStyle = Dateline.Language.Yaml.Nodes.ScalarStyle;

namespace Dateline.Language.Yaml.Tree;

/// <summary>
/// Turns what YamlDotNet reads into our tree, in one pass and without recursion. Of its positions only
/// <c>Mark.Index</c> is used, which is exact; lines are counted by <see cref="LineMap"/>.
/// </summary>
internal sealed class TreeBuilder
{
    /// <summary>How deep lists and mappings may stand in each other; the language itself needs eight.</summary>
    private const int DeepestNesting = 64;

    private readonly List<OpenNode> _nodes = [];
    private readonly string _text;
    private readonly CancellationToken _cancellation;
    private readonly int _offset;
    private readonly ScalarCheck _scalars;
    private readonly PropertyCheck _properties;
    private readonly CollectionCheck _collections;
    private readonly SlippedKeys _slippedKeys;
    private int _depth;
    private int _brokenAt;
    private YamlNode? _root;

    private TreeBuilder(ReadingLog log, TextSpan section, TreeFindings findings)
    {
        _text = log.Text;
        _cancellation = log.Cancellation;
        _offset = section.Start;
        _scalars = new ScalarCheck(log, findings);
        _properties = new PropertyCheck(log, findings);
        _collections = new CollectionCheck(log, findings);
        _slippedKeys = new SlippedKeys(log, findings);
    }

    /// <summary>Reads a section of the log's draft.</summary>
    public static TreeReading Read(ReadingLog log, TextSpan section)
    {
        var findings = new TreeFindings();
        var builder = new TreeBuilder(log, section, findings);
        string text = section.Length == log.Text.Length ? log.Text : log.Text.Substring(section.Start, section.Length);
        using var reader = new StringReader(text);
        var parser = new Parser(new Scanner(reader));
        try
        {
            ReadingEnd end = builder.Run(parser);
            return new TreeReading(end, builder._root, builder._brokenAt, findings);
        }
        catch (YamlException problem)
        {
            return new TreeReading(ReadingEnd.Broken, null, builder.IndexOf(problem.Start), findings);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // Seen: YamlDotNet's scanner asks an empty stack at the end of an unclosed bracket.
            int last = parser.Current is { } current ? builder.IndexOf(current.End) : section.Start;
            return new TreeReading(ReadingEnd.Broken, null, last, findings);
        }
    }

    private ReadingEnd Run(Parser parser)
    {
        while (parser.MoveNext())
        {
            _cancellation.ThrowIfCancellationRequested();
            switch (parser.Current)
            {
                case Scalar scalar:
                    if (!AddScalar(scalar))
                        return ReadingEnd.Broken;
                    break;
                case MappingStart mapping:
                    if (!Open(mapping, isMapping: true, mapping.Style == MappingStyle.Flow))
                        return ReadingEnd.TooDeep;
                    break;
                case SequenceStart sequence:
                    if (!Open(sequence, isMapping: false, sequence.Style == SequenceStyle.Flow))
                        return ReadingEnd.TooDeep;
                    break;
                case MappingEnd or SequenceEnd:
                    Close(IndexOf(parser.Current.Start));
                    break;
                case AnchorAlias alias:
                    if (_depth == 0 || !_nodes[_depth - 1].IsKeyLost)
                        _properties.ReportAlias(TextSpan.FromBounds(IndexOf(alias.Start), IndexOf(alias.End)), isInBrackets: _depth > 0 && _nodes[_depth - 1].IsFlow);
                    Add(null);
                    break;
            }
        }

        return ReadingEnd.Complete;
    }

    private bool AddScalar(Scalar scalar)
    {
        OpenNode? parent = _depth == 0 ? null : _nodes[_depth - 1];
        TextSpan span = SpanOf(scalar);
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
            span = _properties.Check(span, isInBrackets: parent is { IsFlow: true });
        var read = new YamlScalar(scalar.Value, span, StyleOf(scalar.Style));
        bool isLost = span.Length == 0 && !scalar.Tag.IsEmpty;
        if (parent is { AwaitsKey: true })
        {
            Add(_collections.IsUsableKey(read) ? read : null);
            return true;
        }

        bool isInBrackets = parent is { IsFlow: true };
        bool isWrapped = read.Style == ScalarStyle.Plain && parent is { IsFlow: false } && span.Length > read.Value.Length;
        bool isBelowKey = read.Style == ScalarStyle.Plain && parent is { IsMapping: true, KeyEnd: >= 0 } && _text.IndexOf('\n', parent.KeyEnd, span.Start - parent.KeyEnd) >= 0;
        bool mayHideItem = isWrapped && (isBelowKey || !parent!.IsMapping);
        // It is a field or an item but for a sign, and is mended where lines are looked at one by one.
        bool isTight = isBelowKey && !isInBrackets && span.Length > 1 && TightLineCheck.IsTight(_text, span.Start, EndOfLine(span.Start), parent!.KeyName);
        if (isTight || (mayHideItem && _collections.HasItemInText(span)) || (isBelowKey && !isInBrackets && span.Length > 0 && Bullets.BeginList(_text, span.Start)))
        {
            _brokenAt = span.Start;
            return false;
        }

        if (read.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && !isInBrackets && _collections.LeavesItsColumn(read, parent?.Anchor ?? 0))
        {
            _brokenAt = span.Start;
            return false;
        }

        Add(isLost ? null : _scalars.Value(read, parent?.KeyEnd ?? -1, isInBrackets));
        return true;
    }

    private bool Open(NodeEvent node, bool isMapping, bool isFlow)
    {
        int start = IndexOf(node.Start);
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
            start = _properties.Check(new TextSpan(start, 0), isInBrackets: _depth > 0 && _nodes[_depth - 1].IsFlow).Start;
        if (!isFlow)
            start = SkipBlanks(start);
        _brokenAt = start;
        if (_depth == DeepestNesting)
            return false;
        if (_depth == _nodes.Count)
            _nodes.Add(new OpenNode());
        _nodes[_depth++].Begin(isMapping, isFlow, start);
        return true;
    }

    private void Close(int mark)
    {
        OpenNode open = _nodes[--_depth];
        bool isClosedByBracket = open.IsFlow && mark < _text.Length && _text[mark] is ']' or '}';
        // YamlDotNet gives no place to a pair in brackets that has no braces of its own.
        bool isBare = open is { IsFlow: true, IsMapping: true } && !(open.Start < _text.Length && _text[open.Start] == '{');
        YamlNode node = open.End(isClosedByBracket ? mark + 1 : mark, isBare);
        if (_depth > 0 && _nodes[_depth - 1].AwaitsKey)
        {
            _nodes[_depth - 1].IsText |= _collections.ReportListAsName(node);
            Add(null);
            return;
        }

        if (open.IsText)
            Add(new YamlScalar(_text.Substring(node.Span.Start, node.Span.Length), node.Span, ScalarStyle.Plain));
        else if (_depth > 0 && _nodes[_depth - 1] is { IsFlow: false } parent && node is YamlMapping { IsFlow: false } fields)
            AddFields(parent, fields);
        else
            Add(_collections.Check(node, isRoot: _depth == 0));
    }

    private void AddFields(OpenNode parent, YamlMapping fields)
    {
        if (parent.IsMapping)
        {
            for (int slipped = SlippedKeys.Find(fields); slipped >= 0; slipped = SlippedKeys.Find(fields))
            {
                YamlScalar key = fields.Pairs[slipped].Key;
                _slippedKeys.Report(key, parent.Anchor);
                parent.Add(_collections.Check(fields.Part(0, slipped), isRoot: false));
                parent.Add(key);
                fields = fields.Part(slipped + 1, fields.Pairs.Count);
            }

            int nested = _depth == 1 ? SlippedKeys.FindEntries(fields) : -1;
            if (nested < 0)
            {
                parent.Add(_collections.Check(fields, isRoot: false));
                return;
            }

            _slippedKeys.Report(fields.Pairs[nested].Key, fields.Pairs[SlippedKeys.EndOfEntries(fields) - 1].Value.Span.End, parent.Anchor);
            parent.Add(_collections.Check(fields.Part(0, nested), isRoot: false));
            foreach (YamlPair entry in SlippedKeys.EntriesFrom(fields, nested))
            {
                parent.Add(entry.Key);
                parent.Add(entry.Value);
            }

            return;
        }

        foreach (YamlMapping item in _collections.ItemsIn(fields))
            parent.Add(_collections.Check(item, isRoot: false));
    }

    private void Add(YamlNode? node)
    {
        if (_depth == 0)
            _root ??= node;
        else
            _nodes[_depth - 1].Add(node);
    }

    private TextSpan SpanOf(Scalar scalar)
    {
        int start = IndexOf(scalar.Start);
        int end = IndexOf(scalar.End);
        if (scalar.Style is ReadStyle.Literal or ReadStyle.Folded)
        {
            while (end > start && _text[end - 1] is ' ' or '\n' or '\r')
                end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private int EndOfLine(int start)
    {
        int end = start;
        while (end < _text.Length && _text[end] is not ('\n' or '\r'))
            end++;
        return Blanks.TrimEnd(_text, start, end);
    }

    private int SkipBlanks(int start)
    {
        while (start < _text.Length && _text[start] == ' ')
            start++;
        return start;
    }

    private int IndexOf(in Mark mark) => Math.Min(_text.Length, _offset + (int)mark.Index);

    private static ScalarStyle StyleOf(ReadStyle style) => style switch
    {
        ReadStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        ReadStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        ReadStyle.Literal or ReadStyle.Folded => ScalarStyle.Block,
        _ => ScalarStyle.Plain,
    };
}
