namespace Dateline.Editing.Cursors;

/// <summary>The brackets and braces that are open at a place, read from where the first of them opens.</summary>
internal sealed class FlowScan
{
    private readonly Stack<Level> _open = new();

    /// <summary>Where the name, value or item begins in which the place lies.</summary>
    public int TokenStart { get; private set; }

    public bool IsClosed => _open.Count == 0;

    /// <summary>The place lies where a name stands.</summary>
    public bool IsAtName => _open.Count > 0 && _open.Peek() is { IsBraces: true, Name: null };

    /// <summary>The names above the place, the outermost first.</summary>
    public IEnumerable<string> Path => _open.Reverse().Select(level => level.IsBraces ? level.Name : CursorPlace.Item).OfType<string>();

    /// <summary>The names that stand before it in the innermost braces, with their values; null where no braces are open.</summary>
    public IReadOnlyDictionary<string, string>? Siblings => _open.FirstOrDefault(level => level.IsBraces)?.Names;

    public static FlowScan Of(string text, int start, int end)
    {
        var scan = new FlowScan { TokenStart = start };
        char quote = '\0';
        for (int i = start; i < end; i++)
        {
            char sign = text[i];
            if (quote == '"' && sign == '\\')
                i++;
            else if (quote != '\0')
                quote = sign == quote ? '\0' : quote;
            else if (sign == '#' && char.IsWhiteSpace(text[i - 1]))
                i = scan.SkipComment(text, i, end);
            else if (sign is '"' or '\'' && scan.IsEmptyTo(text, i))
                quote = sign;
            else
                scan.Take(text, i, sign);
        }

        while (scan.TokenStart < end && char.IsWhiteSpace(text[scan.TokenStart]))
            scan.TokenStart++;
        return scan;
    }

    private bool IsEmptyTo(string text, int at) => string.IsNullOrWhiteSpace(text[TokenStart..at]);

    /// <returns>The last sign of the comment.</returns>
    private int SkipComment(string text, int at, int end)
    {
        int next = text.IndexOf('\n', at, end - at) is >= 0 and var line ? line : end;
        if (IsEmptyTo(text, at))
            TokenStart = next;
        return next - 1;
    }

    private void Take(string text, int at, char sign)
    {
        switch (sign)
        {
            case '{' or '[':
                _open.Push(new Level(sign == '{'));
                TokenStart = at + 1;
                break;
            case '}' or ']' when _open.Count > 0:
                _open.Pop();
                TokenStart = at + 1;
                break;
            case ',' when _open.Count > 0:
                _open.Peek().End(text[TokenStart..at].Trim());
                TokenStart = at + 1;
                break;
            case ':' when IsAtName && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1])):
                _open.Peek().Name = text[TokenStart..at].Trim().Trim('"', '\'');
                TokenStart = at + 1;
                break;
        }
    }

    private sealed class Level(bool isBraces)
    {
        public bool IsBraces { get; } = isBraces;

        public string? Name { get; set; }

        public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

        public void End(string value)
        {
            if (Name is { } name)
                Names.TryAdd(name, value);
            Name = null;
        }
    }
}
