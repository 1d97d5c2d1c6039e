using System.Text;

namespace Dateline.Emit.CSharp.Writing;

/// <summary>Lines of C#, indented by the braces that are open.</summary>
public sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
        return this;
    }

    public SourceWriter Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
            Line(line);
        return this;
    }

    public SourceWriter Open(string head)
    {
        Line(head).Line("{");
        _depth++;
        return this;
    }

    public SourceWriter Close(string tail = "}")
    {
        _depth--;
        return Line(tail);
    }

    /// <summary>Lines that continue the one above.</summary>
    public SourceWriter Deeper(Action write)
    {
        _depth++;
        write();
        _depth--;
        return this;
    }

    /// <summary>Lines that carry their own indentation, such as those of a raw string.</summary>
    public SourceWriter Verbatim(string lines)
    {
        _text.Append(lines);
        return this;
    }

    /// <summary>A documentation comment. The description may be an editor's or a developer's text.</summary>
    public SourceWriter Summary(string description)
    {
        IReadOnlyList<string> lines = EditorText.Comment(description);
        if (lines.Count == 1)
            return Line($"/// <summary>{lines[0]}</summary>");
        Line("/// <summary>");
        foreach (string line in lines)
            Line($"/// {line}".TrimEnd());
        return Line("/// </summary>");
    }

    /// <summary>A documentation comment that is C# of our own and may refer to code.</summary>
    public SourceWriter Remark(string summary) => Line($"/// <summary>{summary}</summary>");

    public override string ToString() => _text.ToString();
}
