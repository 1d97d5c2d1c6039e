using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Characters;

/// <summary>
/// A tab that stands where the colon behind a name belongs, as in cells that were pasted from a table. Only where the line
/// would be a field with the colon, and is nothing without it: in a text that goes on, a tab is a space.
/// </summary>
internal sealed class TabsForColons
{
    private readonly string _text;
    private readonly List<(TextSpan Name, TextSpan Blanks)> _found = [];

    private TabsForColons(string text) => _text = text;

    /// <summary>The names, each with the spaces and tabs up to its value, in the order of the text.</summary>
    public static IReadOnlyList<(TextSpan Name, TextSpan Blanks)> In(string text)
    {
        var tabs = new TabsForColons(text);
        tabs.Find();
        return tabs._found;
    }

    private void Find()
    {
        char[] characters = LineContext.WithPlainBlanks(_text).ToCharArray();
        Dictionary<int, (TextSpan Name, TextSpan Blanks)> candidates = [];
        for (int tab = _text.IndexOf('\t'); tab >= 0; tab = _text.IndexOf('\t', EndOfBlanks(tab)))
        {
            if (CandidateAt(tab) is not { } candidate || candidates.ContainsKey(candidate.Name.Start))
                continue;
            candidates.Add(candidate.Name.Start, candidate);
            if (HasValue(candidate.Blanks))
                MarkAsTight(characters, candidate.Blanks);
        }

        if (candidates.Count == 0)
            return;
        string plain = new(characters);
        List<SourceLine> lines = SourceLines.Of(plain);
        var names = new FieldNames(plain, lines);
        for (int i = 0; i < lines.Count; i++)
        {
            int start = lines[i].Key?.Start ?? lines[i].Value.Span.Start;
            if (!lines[i].GoesOn && candidates.TryGetValue(start, out var candidate) && IsField(lines, i, candidate, names))
                _found.Add(candidate);
        }
    }

    /// <summary>The one word before a tab, where nothing else but hyphens of a list stands before it.</summary>
    private (TextSpan Name, TextSpan Blanks)? CandidateAt(int tab)
    {
        int end = tab;
        while (end > 0 && IsBlank(_text[end - 1]))
            end--;
        int start = end;
        while (start > 0 && KeyFinder.IsWord(_text, start - 1, start))
            start--;
        if (start == end || !char.IsLetter(_text[start]) || !IsBeginOfContent(start))
            return null;
        int value = EndOfBlanks(tab);
        bool isNoValue = value < _text.Length && _text[value] is ':' or '#';
        return isNoValue ? null : (TextSpan.FromBounds(start, end), TextSpan.FromBounds(end, value));
    }

    private bool IsBeginOfContent(int start)
    {
        for (int i = start - 1; i >= 0 && _text[i] is not ('\n' or '\r'); i--)
        {
            bool isHyphen = _text[i] == '-' && IsBlank(_text[i + 1]);
            if (!isHyphen && !IsBlank(_text[i]))
                return false;
        }

        return true;
    }

    /// <summary>So that lines are read as if each had its colon, and none as the rest of the line above.</summary>
    private static void MarkAsTight(char[] characters, TextSpan blanks)
    {
        for (int i = blanks.Start; i < blanks.End - 1; i++)
            characters[i] = '_';
        characters[blanks.End - 1] = ':';
    }

    private bool IsField(List<SourceLine> lines, int index, (TextSpan Name, TextSpan Blanks) candidate, FieldNames names)
    {
        string name = _text.Substring(candidate.Name.Start, candidate.Name.Length);
        SourceLine line = lines[index];
        SourceLine? below = index + 1 < lines.Count ? lines[index + 1] : null;
        bool isKnown = names.Contains(name) || KnownWords.Has(name) || KnownWords.Has(name.ToLowerInvariant());
        if (!isKnown && !Names.IsKebabCase(name))
            return false;
        if (!HasValue(candidate.Blanks))
            return line.Kind == LineKind.Text && below is not null && below.Kind != LineKind.Text && (below.Indent > line.Indent || (below.Indent == line.Indent && below.Kind == LineKind.Item));
        bool isBesideField = below is { Kind: LineKind.Field } && below.Indent == line.InnerColumn;
        if (line.Kind == LineKind.Item)
            return isBesideField;
        bool isFirstBelow = index > 0 && lines[index - 1].IsOpen && lines[index - 1].Indent < line.Indent;
        bool hasOwnNames = isFirstBelow && lines[index - 1].Key is { } owner && KnownWords.HasNamesOfItsOwn(_text.Substring(owner.Start, owner.Length));
        return isKnown || isBesideField || hasOwnNames || (!isFirstBelow && index > 0 && lines[index - 1].InnerColumn == line.Indent);
    }

    private bool HasValue(TextSpan blanks) => blanks.End < _text.Length && _text[blanks.End] is not ('\n' or '\r');

    private int EndOfBlanks(int at)
    {
        while (at < _text.Length && IsBlank(_text[at]))
            at++;
        return at;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t';
}
