using Dateline.Language.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ReadStyle = YamlDotNet.Core.ScalarStyle;

namespace Dateline.Language.Yaml.Tree;

/// <summary>
/// Turns what YamlDotNet reads into our tree, in one pass and without recursion. Of its positions only
/// <c>Mark.Index</c> is used, which is exact; lines are counted by <see cref="LineMap"/>.
/// </summary>
internal sealed class TreeBuilder
{
    private readonly List<OpenNode> _nodes = [];
    private readonly string _text;
    private readonly int _offset;
    private int _depth;
    private YamlNode? _root;

    private TreeBuilder(string text, int offset)
    {
        _text = text;
        _offset = offset;
    }

    /// <summary>
    /// Reads the text from <paramref name="offset"/> on. <paramref name="root"/> is null where it holds nothing but
    /// comments; <paramref name="brokenAt"/> is where reading stopped if it did.
    /// </summary>
    public static bool TryBuild(string text, int offset, out YamlNode? root, out int brokenAt)
    {
        var builder = new TreeBuilder(text, offset);
        using var reader = new StringReader(offset == 0 ? text : text.Substring(offset));
        var parser = new Parser(new Scanner(reader));
        try
        {
            builder.Run(parser);
            root = builder._root;
            brokenAt = text.Length;
            return true;
        }
        catch (YamlException problem)
        {
            brokenAt = builder.IndexOf(problem.Start);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // Seen: YamlDotNet's scanner asks an empty stack at the end of an unclosed bracket.
            brokenAt = parser.Current is { } last ? builder.IndexOf(last.End) : offset;
        }

        root = null;
        return false;
    }

    private void Run(Parser parser)
    {
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar:
                    Add(new YamlScalar(scalar.Value, SpanOf(scalar), StyleOf(scalar.Style)));
                    break;
                case MappingStart mapping:
                    Open(isMapping: true, mapping.Style == MappingStyle.Flow, IndexOf(mapping.Start));
                    break;
                case SequenceStart sequence:
                    Open(isMapping: false, sequence.Style == SequenceStyle.Flow, IndexOf(sequence.Start));
                    break;
                case MappingEnd or SequenceEnd:
                    Close(IndexOf(parser.Current.Start));
                    break;
                case AnchorAlias alias:
                    Add(new YamlScalar("", TextSpan.FromBounds(IndexOf(alias.Start), IndexOf(alias.End)), ScalarStyle.Plain));
                    break;
                case DocumentEnd when _root is not null:
                    return;
            }
        }
    }

    private void Open(bool isMapping, bool isFlow, int start)
    {
        if (_depth == _nodes.Count)
            _nodes.Add(new OpenNode());
        if (isMapping && !isFlow)
            start = SkipSpaces(start);
        _nodes[_depth++].Begin(isMapping, isFlow, start);
    }

    private void Close(int mark)
    {
        bool isClosedByBracket = mark < _text.Length && _text[mark] is ']' or '}';
        Add(_nodes[--_depth].End(isClosedByBracket ? mark + 1 : mark));
    }

    private void Add(YamlNode node)
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

    private int SkipSpaces(int start)
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
