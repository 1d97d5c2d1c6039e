namespace Dateline.Language.Yaml.Lines;

/// <summary>The names that the fields of a file have. What is written like one of them was probably meant as one.</summary>
internal sealed class FieldNames(string text, IReadOnlyList<SourceLine> lines)
{
    private HashSet<string>? _names;
    private HashSet<string>? _fields;

    public bool Contains(string name) => (_names ??= Collect()).Contains(name);

    /// <summary>Whether a line without a hyphen begins with a name.</summary>
    public bool HasField(string name) => (_fields ??= [.. lines.Where(line => line is { Kind: LineKind.Field, Indent: > 0 }).Select(line => text.Substring(line.Key!.Value.Start, line.Key.Value.Length))]).Contains(name);

    /// <summary>The name that most fields have among those that begin with a word; null where none does.</summary>
    public string? BegunBy(string word)
    {
        string? best = null;
        int most = 0;
        foreach (IGrouping<string, SourceLine> named in lines.Where(line => line is { Key: not null, Indent: > 0 }).GroupBy(line => text.Substring(line.Key!.Value.Start, line.Key.Value.Length), StringComparer.Ordinal))
        {
            int count = named.Key.Length > word.Length && named.Key.StartsWith(word, StringComparison.Ordinal) ? named.Count() : 0;
            if (count > most)
                (best, most) = (named.Key, count);
        }

        return best;
    }

    /// <summary>Whether a name stands among the fields beside a line, which are those in its column up to where it ends.</summary>
    public bool IsBeside(int index, string name) => IsAlong(index, name, step: -1) || IsAlong(index, name, step: 1);

    /// <summary>Whether it stands among those of them that are above the line.</summary>
    public bool IsAbove(int index, string name) => IsAlong(index, name, step: -1);

    private bool IsAlong(int index, string name, int step)
    {
        int column = lines[index].InnerColumn;
        for (int i = index; i >= 0 && i < lines.Count && lines[i].InnerColumn >= column; i += step)
        {
            if (lines[i].InnerColumn == column && lines[i].Key is { } key && key.Length == name.Length && string.CompareOrdinal(text, key.Start, name, 0, name.Length) == 0)
                return true;
        }

        return false;
    }

    private HashSet<string> Collect()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (SourceLine line in lines)
        {
            if (line.Key is { } key)
                names.Add(text.Substring(key.Start, key.Length));
        }

        return names;
    }
}
