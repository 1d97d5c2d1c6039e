using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Context;

/// <summary>A text for a type to read, a whole value or a part of one (half of a change), with its exact place.</summary>
internal readonly struct Written
{
    private readonly YamlScalar _scalar;
    private readonly int _offset;

    private Written(YamlScalar scalar, int offset, string text)
    {
        _scalar = scalar;
        _offset = offset;
        Text = text;
    }

    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    /// <summary>It is all of its value, but for spaces around it.</summary>
    public bool IsWhole => Text.Length == _scalar.Value.Length || Text.Length == LengthOfCore(_scalar.Value, out _);

    /// <summary>Its place holds it and nothing else: another text may be put there.</summary>
    public bool MayBeReplaced => _scalar.Style != ScalarStyle.Block && (IsWhole || SpanOf(0, Text.Length) != _scalar.Span);

    /// <summary>No text is longer than its place, unless a quotation mark elsewhere has reached into it.</summary>
    public bool IsSound => _scalar.Value.Length <= _scalar.Span.Length || _scalar.Style == ScalarStyle.Block;

    /// <summary>A whole value has the span of its quotes too.</summary>
    public TextSpan Span => IsWhole ? _scalar.Span : SpanOf(0, Text.Length);

    public static Written Whole(YamlScalar scalar) => new(scalar, 0, scalar.Value);

    public TextSpan SpanOf(int offset, int length) => _scalar.SpanOf(_offset + offset, length);

    public Written Part(int offset, int length) => new(_scalar, _offset + offset, Text.Substring(offset, length));

    /// <summary>Without the spaces that quotes may keep around it: they mean nothing to any type but text.</summary>
    public Written Trimmed()
    {
        int length = LengthOfCore(Text, out int start);
        return length == Text.Length ? this : Part(start, length);
    }

    private static int LengthOfCore(string text, out int start)
    {
        start = 0;
        int end = text.Length;
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return end - start;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';

    /// <summary>Nothing stands there. Quotes never change a meaning: nothing in quotes is nothing too.</summary>
    public static bool HoldsNothing(YamlNode node) => node is YamlScalar scalar && string.IsNullOrWhiteSpace(scalar.Value);
}
