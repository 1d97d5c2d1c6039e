using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

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

    /// <summary>Where it begins, as the reader of YAML says.</summary>
    public int Start => _start;

    /// <summary>Behind the key whose value comes next; -1 where none does.</summary>
    public int KeyEnd => _key?.Span.End ?? -1;

    /// <summary>The key whose value comes next; empty where none does.</summary>
    public string KeyName => _key?.Value ?? "";

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
    /// <param name="isBare">A pair in a list that has no braces of its own: nothing but the pair has a place.</param>
    public YamlNode End(int closing, bool isBare = false)
    {
        YamlNode node = IsMapping
            ? new YamlMapping(_pairs.ToArray(), isBare && _pairs.Count > 0 ? TextSpan.FromBounds(_pairs[0].Key.Span.Start, _pairs[_pairs.Count - 1].Value.Span.End) : SpanUpTo(closing, _pairs.Count == 0 ? null : _pairs[_pairs.Count - 1].Value), IsFlow)
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
