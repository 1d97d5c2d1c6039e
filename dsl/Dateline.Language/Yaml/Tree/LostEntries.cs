using Dateline.Language.Text;
using Dateline.Language.Yaml.Markers;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Tree;

/// <summary>Finds where another entry begins among the fields of one: the line with its id is missing.</summary>
internal sealed class LostEntries(string text)
{
    /// <summary>The number of the field with which another entry begins; -1 where none does.</summary>
    public int IndexIn(YamlMapping mapping)
    {
        if (mapping.IsFlow || mapping.Pairs.Count < 2)
            return -1;
        int first = IndexOfKind(mapping, 0);
        if (first < 0)
            return IndexWithoutKind(mapping);
        if (IsBelowSettings(mapping))
            return first > 0 && HasSettingsAlone(mapping, first) && first + 1 < mapping.Pairs.Count && StandsApart(mapping, first) ? first : -1;
        int again = IndexOfKind(mapping, first + 1);
        return again >= 0 && (IsRepeatedBehind(mapping, again) || IsAnotherKind(mapping, first, again)) ? BeginOf(mapping, first, again) : -1;
    }

    /// <summary>The fields that stand below the settings of a file are those of its first entry.</summary>
    public bool IsBelowSettings(YamlMapping mapping) => IsOfFile(HeadOf(mapping));

    private static int IndexOfKind(YamlMapping mapping, int begin)
    {
        for (int i = begin; i < mapping.Pairs.Count; i++)
        {
            if (mapping.Pairs[i].Key.Value == RootCheck.FieldOfEveryEntry)
                return i;
        }

        return -1;
    }

    private static bool IsRepeatedBehind(YamlMapping mapping, int again)
    {
        for (int i = again + 1; i < mapping.Pairs.Count; i++)
        {
            if (IsAmong(mapping, i, again))
                return true;
        }

        return false;
    }

    /// <summary>
    /// A kind written twice by accident stands next to the first one or says the same. Another one, with fields of its own
    /// around both, begins another entry.
    /// </summary>
    private bool IsAnotherKind(YamlMapping mapping, int first, int again)
    {
        bool hasFields = again > first + 1 && again + 1 < mapping.Pairs.Count && HeadOf(mapping).Length > 0;
        return hasFields && (StandsApart(mapping, again) || (first == 0 && again + 2 < mapping.Pairs.Count && Text(mapping, first) != Text(mapping, again)));
    }

    /// <summary>The kind need not be the first field of the entry: those before it stand a second time too, or apart from what is above.</summary>
    private int BeginOf(YamlMapping mapping, int first, int again)
    {
        int begin = again;
        while (begin - 1 > first && !StandsApart(mapping, begin) && IsAmong(mapping, begin - 1, begin - 1))
            begin--;
        return begin;
    }

    /// <summary>Where the file says the kind of all its entries, several other fields tell that the next one began.</summary>
    private int IndexWithoutKind(YamlMapping mapping)
    {
        for (int i = 1; i + 1 < mapping.Pairs.Count; i++)
        {
            bool mayBegin = IsAmong(mapping, i, i) && (IsAmong(mapping, i, 1) || StandsApart(mapping, i));
            if (mayBegin && IsRepeatedBehind(mapping, i))
                return HeadOf(mapping) is { Length: > 0 } head && !IsOfFile(head) && !IsTimeline() ? i : -1;
        }

        return -1;
    }

    private static bool HasSettingsAlone(YamlMapping mapping, int end) => mapping.Pairs.Take(end).All(pair => CommentedIds.SettingsOfFiles.Contains(pair.Key.Value));

    /// <summary>Whether the name of a field is one of the first ones.</summary>
    private static bool IsAmong(YamlMapping mapping, int index, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (mapping.Pairs[i].Key.Value == mapping.Pairs[index].Key.Value)
                return true;
        }

        return false;
    }

    private static string Text(YamlMapping mapping, int index) => (mapping.Pairs[index].Value as YamlScalar)?.Value ?? "";

    private bool IsTimeline() => text.StartsWith("dateline:", StringComparison.Ordinal) || text.Contains("\ndateline:");

    /// <summary>An empty line is above a field.</summary>
    private bool StandsApart(YamlMapping mapping, int index) => LineAbove(mapping.Pairs[index].Key.Span.Start, skipsEmpty: false).Length == 0;

    /// <summary>The line with the id above the fields of an entry; empty where something else is above them.</summary>
    private TextSpan HeadOf(YamlMapping mapping)
    {
        TextSpan line = LineAbove(mapping.Pairs[0].Key.Span.Start, skipsEmpty: true);
        return line.Length > 0 && text[line.Start] is not (' ' or '-') ? line : default;
    }

    private bool IsOfFile(TextSpan head) =>
        head.Length >= CommentedIds.FileKey.Length && string.CompareOrdinal(text, head.Start, CommentedIds.FileKey, 0, CommentedIds.FileKey.Length) == 0;

    /// <summary>Without the blanks at its end.</summary>
    private TextSpan LineAbove(int at, bool skipsEmpty)
    {
        int start = StartOf(at);
        while (start > 0)
        {
            int above = StartOf(start - 1);
            (int begin, int end) = TrimmedLine(above, start);
            bool isComment = begin < end && text[begin] == '#';
            if (!isComment && (begin < end || !skipsEmpty))
                return TextSpan.FromBounds(above, end);
            start = above;
        }

        return default;
    }

    /// <summary>Where the text of a line begins and ends; nothing is made of it, as most lines are looked at only.</summary>
    private (int Begin, int End) TrimmedLine(int begin, int end)
    {
        while (end > begin && char.IsWhiteSpace(text[end - 1]))
            end--;
        int first = begin;
        while (first < end && char.IsWhiteSpace(text[first]))
            first++;
        return (first, end);
    }

    private int StartOf(int at)
    {
        while (at > 0 && text[at - 1] != '\n')
            at--;
        return at;
    }
}
