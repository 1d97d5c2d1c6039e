using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Columns;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;
using Dateline.Language.Yaml.Structure.Fields;

namespace Dateline.Language.Yaml.Structure;

/// <summary>
/// Words that say more about a value, deeper than the fields of an entry, and no name above them: the line that names their
/// field was deleted or commented out. They are read as those of a field without a name.
/// </summary>
internal sealed class LostHeads(ReadingLog log, List<Patch> patches)
{
    private readonly string _text = log.Text;

    /// <summary>Reports and mends them; whether there were any.</summary>
    public static bool Mend(ReadingLog log)
    {
        if (log.Text.IndexOf("value:", StringComparison.Ordinal) < 0 && log.Text.IndexOf("unknown:", StringComparison.Ordinal) < 0)
            return false;
        IReadOnlyList<Section> sections = Sections.In(log.Text, SourceLines.Of(log.Text));
        // A kind may have a field of such a name.
        if (sections.Any(section => FieldColumn(section) is > 0 and int column && Enumerable.Range(1, section.Count - 1).Any(i => section.Lines[i].Indent == column && IsValue(section.Names[i]))))
            return false;
        var patches = new List<Patch>();
        var heads = new LostHeads(log, patches);
        foreach (Section section in sections)
        {
            if (section.Owner == KnownWords.Entry && FieldColumn(section) is > 0 and int column)
                heads.Check(section, column);
        }

        log.Mend(patches);
        return patches.Count > 0;
    }

    private static int FieldColumn(Section section) => section.Count < 2 || section.Lines[1].Kind != LineKind.Field ? -1 : section.Lines[1].Indent;

    private static bool IsValue(string name) => name is "value" or "unknown";

    private void Check(Section section, int column)
    {
        int field = -1;
        int first = -1;
        for (int i = 1; i < section.Count; i++)
        {
            SourceLine line = section.Lines[i];
            if (line.Indent < column)
                return;
            if (line.Indent == column && line.Kind == LineKind.Field)
            {
                (field, first) = (i, -1);
                continue;
            }

            if (field < 0 || line.Kind != LineKind.Field || !IsValue(section.Names[i]) || KnownWords.MayBeOfValue(section.Names[field]))
                continue;
            if (MayBeHead(section, i - 1, column))
                return;
            if (IsStatedTwice(section, field, i))
                new LongForms(log, patches, section.Lines).MendStatedTwice(section.Lines[field], line);
            else if (IsWithoutOwner(section, field, i))
                Report(section, column, field, i, StatedTwice(section, field, i));
            else if (section.Lines[field].IsOpen && first >= 0 && IsSecondOf(section, first, i))
                Report(section, column, field, i, RepeatsMore(section, first, i) ? null : SilentFindings.RepeatedKey(log.PlaceOf(line.Key!.Value), section.Names[i], log.PlaceOf(section.Lines[first].Key!.Value)));
            else if (first >= 0 || !section.Lines[field].IsOpen || line.Indent != section.Lines[field + 1].Indent)
                continue;
            first = i;
        }
    }

    /// <summary>Whether a line names the field, in another column or without its colon: then it is that line which is wrong.</summary>
    private bool MayBeHead(Section section, int index, int column)
    {
        SourceLine line = section.Lines[index];
        bool isWithoutColon = line.Kind == LineKind.Text && Names.IsKebabCase(Slice(TextSpan.FromBounds(line.ContentStart, line.End)));
        return isWithoutColon || (line is { Kind: LineKind.Field, IsOpen: true } && line.Indent != column && !KnownWords.MayBeOfValue(section.Names[index]));
    }

    /// <summary>Whether the field above has its value already, or a list, and the details cannot be of it.</summary>
    private bool IsWithoutOwner(Section section, int field, int index)
    {
        SourceLine above = section.Lines[field];
        if (!above.IsOpen)
            return index == field + 1 && IsRead(above) && AreDetails(section, index);
        return index > field + 1 && section.Lines[field + 1] is { Kind: LineKind.Item } item && section.Lines[index].Indent <= item.InnerColumn
            && AreDetails(section, index);
    }

    /// <summary>Whether the same word begins the details of another value: what belongs to the first one stands between the two.</summary>
    private static bool IsSecondOf(Section section, int first, int index) =>
        section.Names[first] == section.Names[index] && section.Lines[first].Indent == section.Lines[index].Indent && index > first + 1 && AreDetails(section, index);

    /// <summary>Whether nothing else stands in the column of a line until those of the fields go on.</summary>
    private static bool AreDetails(Section section, int index)
    {
        int column = section.Lines[index].Indent;
        for (int i = index; i < section.Count && section.Lines[i].Indent >= column; i++)
        {
            if (section.Lines[i].Indent == column && !(section.Lines[i].Kind == LineKind.Field && KnownWords.MayBeOfValue(section.Names[i])))
                return false;
        }

        return true;
    }

    /// <summary>The value behind the name of the field before, and once more below it; null where there is none.</summary>
    private Finding? StatedTwice(Section section, int field, int index) =>
        section.Lines[field].IsOpen ? null : new LongForms(log, [], section.Lines).StatedTwice(section.Lines[field], section.Lines[index]);

    private static bool IsRead(SourceLine line) => line.Value is { Form: ValueForm.Plain or ValueForm.Quoted or ValueForm.Flow, Fault: ValueFault.None };

    /// <summary>Whether the details below begin with the very value that stands behind the name.</summary>
    private bool IsStatedTwice(Section section, int field, int index) =>
        index == field + 1 && IsRead(section.Lines[field]) && section.Names[index] == "value"
        && Slice(section.Lines[field].Value.Span) == Slice(section.Lines[index].Value.Span) && AreDetails(section, index);

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);

    /// <param name="otherwise">What is said if it belongs to the field before.</param>
    private void Report(Section section, int column, int field, int index, Finding? otherwise)
    {
        SourceLine line = section.Lines[index];
        string indent = new(' ', column);
        Finding finding = IndentationFindings.FieldWithoutName(log.PlaceOf(line.Key!.Value), section.Names[index]);
        (TextSpan above, string? name) = CommentAbove(line.Start);
        string lineEnd = above.Length > 0 ? "" : line.Start > 1 && _text[line.Start - 2] == '\r' ? "\r\n" : "\n";
        log.AddUnreadable(finding);
        log.LostHeads.Add(new LostHead(finding, section.Names[index], log.PlaceOf(above), name, section.Names[field], otherwise, indent, lineEnd));
        patches.Add(new Patch(new TextSpan(line.Start, 0), $"{indent}{LostHead.Placeholder}:\n"));
    }

    /// <summary>Whether further words stand in both details: that is no value written twice.</summary>
    private static bool RepeatsMore(Section section, int earlier, int index)
    {
        int column = section.Lines[index].Indent;
        var before = new HashSet<string>(Enumerable.Range(earlier + 1, index - earlier - 1).Where(i => section.Lines[i].Indent == column).Select(i => section.Names[i]), StringComparer.Ordinal);
        for (int i = index + 1; i < section.Count && section.Lines[i].Indent >= column; i++)
        {
            if (section.Lines[i].Indent == column && before.Contains(section.Names[i]))
                return true;
        }

        return false;
    }

    /// <summary>The comment on the line above, where all it holds is a name and a colon.</summary>
    private (TextSpan Line, string? Name) CommentAbove(int start)
    {
        var none = (new TextSpan(start, 0), (string?)null);
        if (start == 0)
            return none;
        int end = start - 1;
        int begin = end == 0 ? 0 : _text.LastIndexOf('\n', end - 1) + 1;
        string line = _text.Substring(begin, end - begin).TrimEnd('\r');
        string text = line.TrimStart(' ').TrimStart('#').Trim(' ');
        bool isName = line.TrimStart(' ').StartsWith("#", StringComparison.Ordinal) && text.EndsWith(":", StringComparison.Ordinal) && Names.IsKebabCase(text.TrimEnd(':'));
        return isName ? (new TextSpan(begin, line.Length), text.TrimEnd(':')) : none;
    }
}
