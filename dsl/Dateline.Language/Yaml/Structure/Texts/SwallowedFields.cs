using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Texts;

/// <summary>
/// A field behind the value of another one, because the line break between them was lost. Whether it is a field or a
/// part of the text only the author knows.
/// </summary>
internal sealed class SwallowedFields(ReadingLog log, List<Patch> patches, IReadOnlyList<SourceLine> lines, FieldNames names)
{
    private const int ColumnOfIds = 0;

    /// <summary>Shorter names end too many words.</summary>
    private const int ShortestEnding = 4;

    private readonly string _text = log.Text;

    /// <summary>Reports them, or leaves the text alone.</summary>
    /// <param name="index">Of a line with a plain text.</param>
    public bool Check(int index)
    {
        TextSpan text = lines[index].Value.Span;
        List<TextSpan> swallowed = FindIn(text);
        bool isId = swallowed.Count == 0 && EndsWithId(index);
        if (isId)
            swallowed.Add(LastWord(text));
        if (swallowed.Count == 0)
            return false;
        TextSpan first = swallowed[0];
        string quoted = Quoting.Quote(Slice(text));
        Patch[] breaks = [.. swallowed.Select(name => LineBreakBefore(name, isId ? ColumnOfIds : lines[index].InnerColumn))];
        string before = Slice(TextSpan.FromBounds(text.Start, breaks[0].Span.Start));
        Repair onItsLine = log.Fix($"Give \"{Slice(first)}\" a line of its own", RepairSafety.Choice, breaks);
        bool isWord = IsOneWord(text.Start, breaks[0].Span.Start);
        log.AddUnreadable(isWord
            ? TextFindings.FieldBehindValue(log.PlaceOf(new TextSpan(first.End, 1)), Slice(first), before, onItsLine)
            : TextFindings.FieldBehindValue(log.PlaceOf(new TextSpan(first.End, 1)), Slice(first), before, onItsLine, log.Fix($"Write {quoted}", RepairSafety.Choice, [new Patch(text, quoted)])));
        bool areMissing = isId || isWord || swallowed.TrueForAll(name => IsApart(name) && names.Contains(Slice(name)) && !names.IsBeside(index, Slice(name)));
        if (areMissing)
            patches.AddRange(breaks);
        else
            patches.Add(new Patch(text, quoted));
        return true;
    }

    private List<TextSpan> FindIn(TextSpan text)
    {
        var found = new List<TextSpan>();
        for (int i = text.Start; i < text.End; i++)
        {
            if (_text[i] != ':' || (i + 1 < text.End && _text[i + 1] != ' '))
                continue;
            int start = i;
            while (start > text.Start && _text[start - 1] is not ' ')
                start--;
            bool isBehindText = start > text.Start && i > start;
            var name = TextSpan.FromBounds(start, i);
            if (isBehindText && Names.IsKebabCase(Slice(name)) && (IsApart(name) || names.Contains(Slice(name)) || IsOneWord(text.Start, start)))
                found.Add(name);
            else if (NameEnding(start, i) is { } ending)
                found.Add(ending);
        }

        return found;
    }

    /// <summary>An id, a date or a number is no text that goes on.</summary>
    private bool IsOneWord(int start, int end)
    {
        string before = _text.Substring(start, Blanks.TrimEnd(_text, start, end) - start);
        return before.IndexOf(' ') < 0 && ((Names.IsKebabCase(before) && before.IndexOf('-') > 0) || before.Any(char.IsDigit));
    }

    /// <summary>The name of a field that a word ends with, where the line break between the two was lost.</summary>
    private TextSpan? NameEnding(int start, int end)
    {
        for (int i = start + 1; end - i >= ShortestEnding; i++)
        {
            if (names.Contains(_text.Substring(i, end - i)))
                return TextSpan.FromBounds(i, end);
        }

        return null;
    }

    /// <summary>
    /// Whether a text ends with a name and a colon, and the fields of an entry begin again below it: the line break before
    /// an id was lost.
    /// </summary>
    private bool EndsWithId(int index)
    {
        TextSpan text = lines[index].Value.Span;
        TextSpan word = LastWord(text);
        bool isName = _text[text.End - 1] == ':' && word.Start > text.Start && Names.IsKebabCase(Slice(word));
        SourceLine? below = isName && index + 1 < lines.Count ? lines[index + 1] : null;
        return below is { Kind: LineKind.Field, Key: { } key } && below.Indent == lines[index].Indent
            && Slice(key) == RootCheck.FieldOfEveryEntry && names.IsAbove(index, RootCheck.FieldOfEveryEntry);
    }

    /// <summary>Without the colon behind it.</summary>
    private TextSpan LastWord(TextSpan text)
    {
        int start = text.End;
        while (start > text.Start && _text[start - 1] != ' ')
            start--;
        return TextSpan.FromBounds(start, Math.Max(start, text.End - 1));
    }

    /// <summary>Two blanks before it: between the words of a text stands one.</summary>
    private bool IsApart(TextSpan name) => _text[name.Start - 1] == ' ' && _text[name.Start - 2] == ' ';

    private Patch LineBreakBefore(TextSpan name, int column)
    {
        int end = Blanks.TrimEnd(_text, 0, name.Start);
        return new Patch(TextSpan.FromBounds(end, name.Start), "\n" + new string(' ', column));
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
