namespace Dateline.Language.Schema.Types;

/// <summary>A stretch of the text of a type, in words, which remembers where in the text it stands.</summary>
internal readonly struct TypeWords
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _words;

    private TypeWords(string text, int start, int end)
    {
        _text = text;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        Start = start;
        End = end;
        _words = WordsOf(text, start, end);
    }

    public int Start { get; }

    public int End { get; }

    public string Text => _text.Substring(Start, End - Start);

    public int Count => _words.Count;

    public bool IsEmpty => Start == End;

    public TypeWords this[int word] => new(_text, _words[word].Start, _words[word].End);

    public bool EndsInQuestionMark => !IsEmpty && _text[End - 1] == '?';

    public TypeWords WithoutQuestionMark => new(_text, Start, End - 1);

    public static TypeWords Of(string text) => new(text, 0, text.Length);

    /// <summary>Whether it begins with these two words; <paramref name="rest"/> is what follows.</summary>
    public bool TryTakePhrase(string first, string second, out TypeWords rest)
    {
        bool begins = Count >= 2 && this[0].Text == first && this[1].Text == second;
        rest = begins ? new TypeWords(_text, _words[1].End, End) : this;
        return begins;
    }

    public IEnumerable<TypeWords> SplitAt(char separator)
    {
        int from = Start;
        while (true)
        {
            int at = _text.IndexOf(separator, from, End - from);
            yield return new TypeWords(_text, from, at < 0 ? End : at);
            if (at < 0)
                yield break;
            from = at + 1;
        }
    }

    private static List<(int Start, int End)> WordsOf(string text, int start, int end)
    {
        var words = new List<(int Start, int End)>();
        for (int i = start; i < end;)
        {
            int from = i;
            while (i < end && !char.IsWhiteSpace(text[i]))
                i++;
            if (i > from)
                words.Add((from, i));
            else
                i++;
        }

        return words;
    }
}
