using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Tree;

/// <summary>A mapping or a list whose end has not been read yet. It is used again when it is closed.</summary>
internal sealed class OpenNode
{
    private readonly List<YamlPair> _pairs = [];
    private readonly List<YamlNode> _items = [];
    private YamlScalar? _key;
    private bool _isKeyLost;
    private int _start;

    public bool IsMapping { get; private set; }

    public bool IsFlow { get; private set; }

    /// <summary>It is no list and no mapping but a text that looks like one.</summary>
    public bool IsText { get; set; }

    /// <summary>Whether what comes next is a key.</summary>
    public bool AwaitsKey => IsMapping && _key is null && !_isKeyLost;

    /// <summary>What comes next belongs to a key that was refused.</summary>
    public bool IsKeyLost => _isKeyLost;

    /// <summary>Behind the key whose value comes next; -1 where none does.</summary>
    public int KeyEnd => _key?.Span.End ?? -1;

    /// <summary>Where the key whose value comes next begins; otherwise the beginning of the node.</summary>
    public int Anchor => _key?.Span.Start ?? _start;

    public void Begin(bool isMapping, bool isFlow, int start)
    {
        IsMapping = isMapping;
        IsFlow = isFlow;
        IsText = false;
        _start = start;
        _key = null;
        _isKeyLost = false;
    }

    /// <param name="node">Null where the text could not be read: the item, or the pair, is then left out.</param>
    public void Add(YamlNode? node)
    {
        if (!IsMapping)
        {
            if (node is not null)
                _items.Add(node);
        }
        else if (AwaitsKey)
        {
            _key = node as YamlScalar;
            _isKeyLost = _key is null;
        }
        else
        {
            if (node is not null && _key is not null)
                _pairs.Add(new YamlPair(_key, node));
            _key = null;
            _isKeyLost = false;
        }
    }

    /// <param name="closing">The offset behind the closing bracket; in block form the end of the last value counts.</param>
    public YamlNode End(int closing)
    {
        YamlNode node = IsMapping
            ? new YamlMapping(_pairs.ToArray(), SpanUpTo(closing, _pairs.Count == 0 ? null : _pairs[_pairs.Count - 1].Value), IsFlow)
            : new YamlSequence(_items.ToArray(), SpanUpTo(closing, _items.Count == 0 ? null : _items[_items.Count - 1]), IsFlow);
        _pairs.Clear();
        _items.Clear();
        return node;
    }

    private TextSpan SpanUpTo(int closing, YamlNode? last)
    {
        int end = IsFlow || last is null ? closing : last.Span.End;
        return TextSpan.FromBounds(_start, Math.Max(_start, end));
    }
}
