using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Nodes;

/// <summary>A node of our own YAML tree. Spans are exact, in the text of the file as it is.</summary>
public abstract class YamlNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

public enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Block,
}

/// <summary>A text as the file has it. What it means is decided by the declared type that reads it.</summary>
public sealed class YamlScalar(string value, TextSpan span, ScalarStyle style) : YamlNode(span)
{
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    /// <summary>
    /// YAML reads it otherwise as it stands, a finding says so, and it is read as the text that was meant. Where no text
    /// is asked for, that finding is all there is to say.
    /// </summary>
    public bool IsMended { get; init; }

    /// <summary>
    /// The place in the file of a part of <see cref="Value"/>. Where the file spells the value in another way
    /// (escapes, several lines), the whole scalar.
    /// </summary>
    public TextSpan SpanOf(int offset, int length)
    {
        int quote = Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        bool spelledAsIs = Style != ScalarStyle.Block && Span.Length == Value.Length + (2 * quote);
        return spelledAsIs ? Span.Slice(quote + offset, length) : Span;
    }
}

/// <summary>Keys and values in the order of the file. A key may stand twice; the reader has reported it and kept both.</summary>
public sealed class YamlMapping(IReadOnlyList<YamlPair> pairs, TextSpan span, bool isFlow) : YamlNode(span)
{
    /// <summary>Up to here names are compared one by one; beyond, they are looked up.</summary>
    private const int FewPairs = 16;

    private readonly YamlPair[] _pairs = pairs as YamlPair[] ?? [.. pairs];
    private Dictionary<string, YamlPair>? _firstOfName;

    public IReadOnlyList<YamlPair> Pairs => _pairs;

    /// <summary>Written in braces.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>Some of its pairs, in block form.</summary>
    internal YamlMapping Part(int begin, int end)
    {
        YamlPair[] part = [.. Pairs.Skip(begin).Take(end - begin)];
        return new YamlMapping(part, TextSpan.FromBounds(part[0].Key.Span.Start, part[part.Length - 1].Value.Span.End), isFlow: false);
    }

    /// <summary>The first pair with this key; null where there is none.</summary>
    public YamlPair? Find(string key)
    {
        if (_pairs.Length > FewPairs)
            return (_firstOfName ??= FirstOfEachName()).TryGetValue(key, out YamlPair? found) ? found : null;
        foreach (YamlPair pair in _pairs)
        {
            if (pair.Key.Value == key)
                return pair;
        }

        return null;
    }

    private Dictionary<string, YamlPair> FirstOfEachName()
    {
        var first = new Dictionary<string, YamlPair>(Pairs.Count, StringComparer.Ordinal);
        foreach (YamlPair pair in Pairs)
        {
            if (!first.ContainsKey(pair.Key.Value))
                first.Add(pair.Key.Value, pair);
        }

        return first;
    }
}

/// <summary>A key and its value. A missing value is a plain scalar with an empty text.</summary>
public sealed class YamlPair(YamlScalar key, YamlNode value)
{
    public YamlScalar Key { get; } = key;

    public YamlNode Value { get; } = value;

    /// <summary>
    /// At least one line under this key could not be read (a finding says which). What is absent here may have stood
    /// on that line, so its absence is no mistake. Set on the pairs of the top level only.
    /// </summary>
    public bool IsDamaged { get; init; }
}

public sealed class YamlSequence(IReadOnlyList<YamlNode> items, TextSpan span, bool isFlow) : YamlNode(span)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    /// <summary>Written in brackets.</summary>
    public bool IsFlow { get; } = isFlow;
}
