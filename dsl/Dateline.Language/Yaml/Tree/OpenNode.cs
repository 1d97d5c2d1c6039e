using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Tree;

/// <summary>A mapping or a list whose end has not been read yet.</summary>
internal sealed class OpenNode
{
    private readonly List<YamlPair> _pairs = [];
    private readonly List<YamlNode> _items = [];
    private YamlScalar? _key;
    private bool _isMapping;
    private bool _isFlow;
    private int _start;

    public void Begin(bool isMapping, bool isFlow, int start)
    {
        _isMapping = isMapping;
        _isFlow = isFlow;
        _start = start;
        _key = null;
    }

    /// <summary>Whether what comes next in a mapping is a key.</summary>
    public bool AwaitsKey => _isMapping && _key is null;

    public void Add(YamlNode node)
    {
        if (!_isMapping)
            _items.Add(node);
        else if (_key is null)
            _key = node as YamlScalar ?? new YamlScalar("", node.Span, ScalarStyle.Plain);
        else
        {
            _pairs.Add(new YamlPair(_key, node));
            _key = null;
        }
    }

    /// <param name="closing">The offset behind the closing bracket; in block form the end of the last value counts.</param>
    public YamlNode End(int closing)
    {
        YamlNode node = _isMapping
            ? new YamlMapping(_pairs.ToArray(), SpanUpTo(closing, _pairs.Count == 0 ? null : _pairs[_pairs.Count - 1].Value), _isFlow)
            : new YamlSequence(_items.ToArray(), SpanUpTo(closing, _items.Count == 0 ? null : _items[_items.Count - 1]), _isFlow);
        _pairs.Clear();
        _items.Clear();
        return node;
    }

    private TextSpan SpanUpTo(int closing, YamlNode? last) =>
        TextSpan.FromBounds(_start, Math.Max(_start, _isFlow || last is null ? closing : last.Span.End));
}
