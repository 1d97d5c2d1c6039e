using System.Globalization;
using System.Text;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Markup;

/// <summary>
/// The one way to HTML and SVG. Whatever is put in, by whomever it was written, is escaped; the result is XML as well as HTML, so that
/// everything that was put in can be read back out of it.
/// </summary>
public sealed class MarkupWriter
{
    /// <summary>What HTML knows as elements that never hold anything, and the shapes of SVG.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "meta", "br", "hr", "link", "wbr", "line", "rect", "circle", "path", "use",
    };

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();
    private bool _isInTag;

    /// <summary>What an XML reader needs to know before anything else; HTML has <see cref="Doctype"/>.</summary>
    public MarkupWriter Doctype()
    {
        _text.Append("<!DOCTYPE html>\n");
        return this;
    }

    /// <param name="name">A name of HTML or SVG, never of an editor's.</param>
    public MarkupWriter Start(string name, string? cssClass = null)
    {
        CloseTag();
        _text.Append('<').Append(name);
        _open.Push(name);
        _isInTag = true;
        return cssClass is null ? this : With("class", cssClass);
    }

    /// <param name="value">Null for none.</param>
    public MarkupWriter With(string attribute, string? value)
    {
        if (value is null)
            return this;
        _text.Append(' ').Append(attribute).Append("=\"");
        Append(SafeText.Of(value), isAttribute: true);
        _text.Append('"');
        return this;
    }

    /// <param name="value">In pixels; a tenth of one is exact enough.</param>
    public MarkupWriter With(string attribute, double value) => With(attribute, Pixels.Of(value));

    public MarkupWriter Text(string text)
    {
        CloseTag();
        Append(SafeText.Of(text), isAttribute: false);
        return this;
    }

    /// <summary>What this program wrote and is neither HTML nor XML: a style sheet, or JSON that holds none of <c>&lt; &gt; &amp;</c>.</summary>
    /// <exception cref="ArgumentException">It holds what would need an escape.</exception>
    internal MarkupWriter Own(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '&') >= 0)
            throw new ArgumentException("What stands here as it is must not need an escape.", nameof(text));
        CloseTag();
        _text.Append(text);
        return this;
    }

    public MarkupWriter End()
    {
        string name = _open.Pop();
        if (_isInTag && Empty.Contains(name))
        {
            _text.Append("/>");
            _isInTag = false;
            return this;
        }

        CloseTag();
        _text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>An element that holds nothing but a text.</summary>
    public MarkupWriter Element(string name, string text, string? cssClass = null) => Start(name, cssClass).Text(text).End();

    public MarkupWriter Line()
    {
        CloseTag();
        _text.Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    private void CloseTag()
    {
        if (_isInTag)
            _text.Append('>');
        _isInTag = false;
    }

    private void Append(string text, bool isAttribute)
    {
        foreach (char letter in text)
        {
            switch (letter)
            {
                case '&':
                    _text.Append("&amp;");
                    break;
                case '<':
                    _text.Append("&lt;");
                    break;
                case '>':
                    _text.Append("&gt;");
                    break;
                case '"' when isAttribute:
                    _text.Append("&quot;");
                    break;
                case '\n' when isAttribute:
                    _text.Append("&#10;");
                    break;
                default:
                    _text.Append(letter);
                    break;
            }
        }
    }
}
