using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding.Values;

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

    /// <summary>A whole value has the span of its quotes too.</summary>
    public TextSpan Span => Text.Length == _scalar.Value.Length ? _scalar.Span : SpanOf(0, Text.Length);

    public static Written Whole(YamlScalar scalar) => new(scalar, 0, scalar.Value);

    public TextSpan SpanOf(int offset, int length) => _scalar.SpanOf(_offset + offset, length);

    public Written Part(int offset, int length) => new(_scalar, _offset + offset, Text.Substring(offset, length));

    /// <summary>Without the blanks that quotes may keep around it: they mean nothing to any type but text.</summary>
    public Written Trimmed()
    {
        int start = 0;
        int end = Text.Length;
        while (start < end && IsBlank(Text[start]))
            start++;
        while (end > start && IsBlank(Text[end - 1]))
            end--;
        return end - start == Text.Length ? this : Part(start, end - start);
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';
}
