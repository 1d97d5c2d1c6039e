namespace Dateline.Language.Text.Patterns;

/// <summary>Reads the text of a pattern: groups, alternatives and repetitions.</summary>
internal sealed class PatternReader
{
    private const int DeepestGroup = 40;
    private const int MostRepetitions = 1000;

    private readonly PatternText _text;

    private PatternReader(PatternText text) => _text = text;

    /// <summary>Null where it is no pattern; <paramref name="problem"/> then says why.</summary>
    public static PatternNode? Read(string pattern, out PatternProblem? problem)
    {
        var text = new PatternText(pattern);
        PatternNode? node = new PatternReader(text).ReadEither(depth: 0);
        problem = text.Problem;
        return problem is null ? node : null;
    }

    private PatternNode? ReadEither(int depth)
    {
        var options = new List<PatternNode>();
        do
        {
            if (ReadSequence(depth) is not { } option)
                return null;
            options.Add(option);
        }
        while (_text.Skip('|'));
        return options.Count == 1 ? options[0] : new EitherNode(options);
    }

    private SequenceNode? ReadSequence(int depth)
    {
        var parts = new List<PatternNode>();
        while (!_text.IsAtEnd && _text.Current != '|')
        {
            if (_text.Current == ')' && depth > 0)
                break;
            if (ReadAtom(depth) is not { } atom || ReadRepetition(atom) is not { } part)
                return null;
            parts.Add(part);
        }

        return new SequenceNode(parts);
    }

    private PatternNode? ReadAtom(int depth)
    {
        int start = _text.Position;
        switch (_text.Current)
        {
            case '(':
                return ReadGroup(depth + 1);
            case ')':
                return _text.Malformed(start, 1, "this ) closes no group; write \\) for the sign itself");
            case '[':
                return ReadBrackets();
            case '\\':
                return Escapes.Read(_text) is { } set ? new CharacterNode(set) : null;
            case '.':
                _text.Skip('.');
                return new CharacterNode(CharacterSet.AnyInLine);
            case '^' or '$':
                return _text.NotSupported(start, 1, "the whole text is compared anyway, so ^ and $ are left out; write \\^ or \\$ for the sign itself");
            case '*' or '+' or '?' or '{':
                return _text.Malformed(start, 1, $"there is nothing before {_text.Current} to repeat; write \\{_text.Current} for the sign itself");
            default:
                return new CharacterNode(CharacterSet.Of(_text.TakeCharacter()));
        }
    }

    private CharacterNode? ReadBrackets() => BracketReader.Read(_text) is { } set ? new CharacterNode(set) : null;

    private PatternNode? ReadGroup(int depth)
    {
        int start = _text.Position;
        _text.Skip('(');
        if (depth > DeepestGroup)
            return _text.TooLarge(start, 1, $"groups go {DeepestGroup} deep at most");
        if (!_text.IsAtEnd && _text.Current == '?' && !SkipPlainGroup(start))
            return null;
        if (ReadEither(depth) is not { } body)
            return null;
        return _text.Skip(')') ? body : _text.Malformed(start, 1, "this ( is never closed");
    }

    /// <summary>Takes <c>?:</c>; everything else that begins so is refused by name.</summary>
    private bool SkipPlainGroup(int start)
    {
        if (_text.SkipAll("?:"))
            return true;
        if (_text.StartsWith("?=") || _text.StartsWith("?!"))
            _text.NotSupported(start, 3, "looking ahead is not supported");
        else if (_text.StartsWith("?<=") || _text.StartsWith("?<!"))
            _text.NotSupported(start, 4, "looking back is not supported");
        else if (_text.StartsWith("?<") || _text.StartsWith("?'") || _text.StartsWith("?P"))
            _text.NotSupported(start, 3, "groups have no names; write ( alone");
        else
            _text.NotSupported(start, 2, "groups have no options; write ( alone");
        return false;
    }

    private PatternNode? ReadRepetition(PatternNode atom)
    {
        int start = _text.Position;
        PatternNode? repeated = atom;
        if (_text.Skip('*'))
            repeated = new RepeatedNode(atom, 0, most: null);
        else if (_text.Skip('+'))
            repeated = new RepeatedNode(atom, 1, most: null);
        else if (_text.Skip('?'))
            repeated = new RepeatedNode(atom, 0, 1);
        else if (!_text.IsAtEnd && _text.Current == '{')
            repeated = ReadCounted(atom);
        else
            return atom;

        if (repeated is null || _text.IsAtEnd)
            return repeated;
        return _text.Current switch
        {
            '?' or '+' => _text.NotSupported(start, _text.Position + 1 - start, "a repetition takes as much as fits; remove the sign after it"),
            '*' or '{' => _text.Malformed(start, _text.Position + 1 - start, "a repetition of a repetition needs a group around the first"),
            _ => repeated,
        };
    }

    /// <summary><c>{2}</c>, <c>{2,}</c>, <c>{2,4}</c>.</summary>
    private PatternNode? ReadCounted(PatternNode atom)
    {
        int start = _text.Position;
        _text.Skip('{');
        int? least = _text.TakeNumber();
        int? most = _text.Skip(',') ? _text.TakeNumber() : least;
        bool isOpen = _text.Position > start + 1 && _text.Previous == ',';
        if (least is null || !_text.Skip('}'))
            return _text.Malformed(start, _text.Position - start, "how often is written {2}, {2,} or {2,4}; write \\{ for the sign itself");
        if (least > MostRepetitions || most > MostRepetitions)
            return _text.TooLarge(start, _text.Position - start, $"something is repeated {MostRepetitions} times at most");
        if (most < least)
            return _text.Malformed(start, _text.Position - start, "the first number is larger than the second");
        return new RepeatedNode(atom, least.Value, isOpen ? null : most);
    }
}
