using Dateline.Editing.Texts;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.FieldEdits;

/// <summary>Where the parts of an entry begin and end, in the file. Nodes are those of the entry alone.</summary>
internal sealed class EntryLayout(EntryText entry)
{
    private readonly FileLines _lines = entry.Lines;

    public string LineEnd => _lines.LineEnd;

    public string Text => _lines.Text;

    public TextSpan SpanOf(YamlNode node) => entry.SpanOf(node);

    public string TextOf(YamlNode node) => Text.Substring(SpanOf(node).Start, EndOf(node) - SpanOf(node).Start);

    public int ColumnOf(YamlNode node) => ColumnAt(SpanOf(node).Start);

    public int ColumnAt(int offset) => offset - _lines.StartOf(_lines.LineOf(offset));

    public int LineOf(int offset) => _lines.LineOf(offset);

    public int StartOfLine(int offset) => _lines.StartOf(_lines.LineOf(offset));

    /// <summary>Behind a comment on the same line, before the line break.</summary>
    public int EndOfLine(int offset) => _lines.EndOf(_lines.LineOf(offset));

    /// <summary>Where the next line begins.</summary>
    public int NextLine(int offset)
    {
        int line = _lines.LineOf(offset);
        return line + 1 < _lines.Count ? _lines.StartOf(line + 1) : Text.Length;
    }

    public TextEdit Edit(int start, int end, string text) => new(_lines.File.Path, TextSpan.FromBounds(start, end), text);

    /// <summary>Behind the colon of a name.</summary>
    public int BehindColon(YamlPair pair)
    {
        int end = SpanOf(pair.Key).End;
        int colon = Text.IndexOf(':', end, EndOfLine(end) - end);
        return colon < 0 ? end : colon + 1;
    }

    public int EndOf(YamlPair pair) => IsEmpty(pair.Value) ? Math.Min(BehindColon(pair), EndOfLine(SpanOf(pair.Key).End)) : EndOf(pair.Value);

    /// <summary>Behind the last letter of a node, whatever its span takes in besides.</summary>
    public int EndOf(YamlNode node)
    {
        int end = node switch
        {
            YamlMapping { IsFlow: false, Pairs: { Count: > 0 } pairs } => EndOf(pairs[^1]),
            YamlSequence { IsFlow: false, Items: { Count: > 0 } items } => EndOf(items[^1]),
            _ => SpanOf(node).End,
        };
        int start = SpanOf(node).Start;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return end;
    }

    public static bool IsEmpty(YamlNode node) => node is YamlScalar { Span.Length: 0 };

    /// <summary>Whether a place lies within brackets or braces.</summary>
    public bool IsInFlow(YamlNode place) => place.Span is var span && IsInFlow(entry.Pair.Value, span.Start, span.End);

    private static bool IsInFlow(YamlNode node, int start, int end)
    {
        bool isAround = node.Span.Start <= start && node.Span.End >= end && !(node.Span.Start == start && node.Span.End == end);
        return node switch
        {
            YamlMapping { IsFlow: true } or YamlSequence { IsFlow: true } when isAround => true,
            YamlMapping mapping => mapping.Pairs.Any(pair => IsInFlow(pair.Value, start, end)),
            YamlSequence sequence => sequence.Items.Any(item => IsInFlow(item, start, end)),
            _ => false,
        };
    }
}
