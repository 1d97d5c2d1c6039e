using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure;

/// <summary>
/// Entries that begin as items of a list do (<c>- id: nato</c>, <c>- nato:</c>), or with the word <c>id</c>, as other programs
/// write them. They are read as entries, and what refers to them finds them.
/// </summary>
internal sealed class ListedEntries(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private const string Id = "id";

    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];
    private readonly List<(TextSpan Place, string Written, string Id)> _found = [];

    /// <summary>Reports and mends them; whether there were any.</summary>
    public static bool Mend(ReadingLog log)
    {
        if (log.Text.IndexOf("\n- ", StringComparison.Ordinal) < 0 && log.Text.IndexOf("id:", StringComparison.Ordinal) < 0 && !log.Text.StartsWith("- ", StringComparison.Ordinal))
            return false;
        return new ListedEntries(log, SourceLines.Of(log.Text)).Mend();
    }

    private bool Mend()
    {
        int heads = 0;
        int begun = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Indent > 0)
                continue;
            if (Name(lines[i]) is "dateline" or "timeline" && lines[i].Kind == LineKind.Field)
                return false;
            heads++;
            begun += lines[i] is { Kind: LineKind.Item, IsOpen: false } && Name(lines[i]) == Id ? 1 : 0;
            Check(i);
        }

        // A list of nothing else is read as one, and its items are looked at then.
        if (_found.Count == 0 || (begun == heads && begun == _found.Count))
            return false;
        (TextSpan place, string written, string id) = _found[0];
        Repair repair = log.Fix(_found.Count == 1 ? $"Write \"{id}:\"" : "Write each id without a hyphen, with a colon after it", RepairSafety.Choice, _patches);
        log.AddUnreadable(_found.Count == heads
            ? UnreadableFindings.ListOfEntries(log.PlaceOf(place), id, repair)
            : written == $"- {id}:" && _found.Count == 1
            ? IndentationFindings.HyphenBeforeId(log.PlaceOf(place), id, repair)
            : IndentationFindings.EntryAsItem(log.PlaceOf(place), written, id, _found.Count - 1, repair));
        log.Mend(_patches);
        return true;
    }

    private void Check(int index)
    {
        SourceLine line = lines[index];
        int end = index + 1;
        while (end < lines.Count && lines[end].Indent > 0)
            end++;
        bool isItem = line is { Kind: LineKind.Item, Hyphens.Count: 1 };
        if (end == index + 1 || (!isItem && Name(line) != Id) || !HasKind(index, end))
            return;
        if (Name(line) == Id && line.Value is { Form: ValueForm.Plain or ValueForm.Quoted, Fault: ValueFault.None })
            Begin(line, Slice(line.Value.Span).Trim('"', '\''), line.End);
        else if (isItem && line is { Key: { } key, IsOpen: true } && Name(line) != RootCheck.FieldOfEveryEntry)
            Begin(line, Slice(key), line.End);
        else if (isItem && line is { Key: null, Value: { Form: ValueForm.Plain, Fault: ValueFault.None } } && lines[index + 1].Kind == LineKind.Field)
            Begin(line, Slice(line.Value.Span), line.End);
        else if (isItem && line.Key is not null)
            BeginByField(line, index, end);
    }

    private void Begin(SourceLine line, string id, int end)
    {
        if (id.IndexOf(' ') >= 0)
            return;
        _found.Add((new TextSpan(line.ContentStart, 1), Slice(TextSpan.FromBounds(line.ContentStart, line.End)), id));
        _patches.Add(new Patch(TextSpan.FromBounds(line.ContentStart, end), id + ":"));
    }

    /// <summary>The id need not be the first field of the item.</summary>
    private void BeginByField(SourceLine line, int index, int end)
    {
        for (int i = index + 1; i < end; i++)
        {
            if (lines[i].Kind != LineKind.Field || lines[i].Indent != line.InnerColumn || Name(lines[i]) != Id || lines[i].Value.Form != ValueForm.Plain)
                continue;
            string id = Slice(lines[i].Value.Span);
            _found.Add((new TextSpan(line.ContentStart, 1), "- " + Name(line) + ": …", id));
            _patches.Add(new Patch(TextSpan.FromBounds(line.ContentStart, line.Key!.Value.Start), $"{id}:\n{new string(' ', line.InnerColumn)}"));
            int next = _text.IndexOf('\n', lines[i].End);
            _patches.Add(new Patch(TextSpan.FromBounds(lines[i].Start, next < 0 ? _text.Length : next + 1), ""));
            return;
        }
    }

    /// <summary>By its kind an entry is known from an item of a list at the left edge.</summary>
    private bool HasKind(int index, int end)
    {
        int column = lines[index + 1].Indent;
        for (int i = index; i < end; i++)
        {
            if (Name(lines[i]) == RootCheck.FieldOfEveryEntry && (i == index || lines[i].Indent <= column))
                return true;
        }

        return false;
    }

    private string Name(SourceLine line) => line.Key is { } key ? Slice(key) : "";

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
