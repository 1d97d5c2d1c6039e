using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Fields;

/// <summary>A text behind a name that has fields below it, as an id has.</summary>
internal sealed class TextsBehindNames(ReadingLog log, List<Patch> patches, IReadOnlyList<SourceLine> lines)
{
    /// <summary>Words of the language below which there are always names.</summary>
    private static readonly HashSet<string> Groups = new(
        ["choices", "records", "entities", "series", "events", "rules", "fields", "file", "defaults", "says", "parts", "except"], StringComparer.Ordinal);

    private readonly string _text = log.Text;
    private HashSet<(string Name, int Column)>? _valued;
    private bool? _areEntries;

    /// <summary>Reports and mends them; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            bool isAbove = lines[i] is { Kind: LineKind.Field, GoesOn: false, Value.Form: ValueForm.Plain or ValueForm.Quoted or ValueForm.Flow } && lines[i + 1].Kind == LineKind.Field && lines[i + 1].Indent > lines[i].Indent;
            if (isAbove && HasFields(i))
                Report(lines[i]);
        }

        log.Mend(patches);
        return patches.Count > 0;
    }

    public void Report(SourceLine above)
    {
        var text = TextSpan.FromBounds(above.Value.Span.Start, above.Value.RestEnd);
        bool mayBeComment = above.Key is not null && _text.IndexOf('\n', text.Start, text.Length) < 0;
        log.AddUnreadable(IndentationFindings.FieldsBelowText(
            log.PlaceOf(above.Value.Span), above.Key is { } key ? Slice(key) : "-", Slice(above.Value.Span),
            mayBeComment ? log.Fix("Make a comment of it, with a \"#\" before it", RepairSafety.Choice, [new Patch(new TextSpan(text.Start, 0), "# ")]) : null));
        patches.Add(new Patch(text, ""));
    }

    /// <summary>Whether a name with a value can only be one with fields below it: so is each beside it, or the language has it for that alone.</summary>
    private bool HasFields(int index)
    {
        string name = Slice(lines[index].Key!.Value);
        string first = Slice(lines[index + 1].Key!.Value);
        if (Groups.Contains(name))
            return !IsLineOfItsOwn(index);
        if (KnownWords.Has(name))
            return false;
        bool isId = lines[index].Indent == 0 && first == RootCheck.FieldOfEveryEntry && !IsLineOfItsOwn(index);
        if (lines[index].Indent == 0 && !isId && IsAmongEntries() && !HasKindBelow(index))
            return false;
        bool isLongForm = lines[index].Indent > 0 && first is "value" or "unknown";
        return isId || isLongForm || (!IsFieldElsewhere(name, lines[index + 1].Indent) && AreGroups(index) && !IsLineOfItsOwn(index));
    }

    /// <summary>Whether every entry of the file says its kind: what has none below it at the left edge is a field that slipped out of one.</summary>
    private bool IsAmongEntries()
    {
        _areEntries ??= !lines.Any(line => line is { Indent: 0, Key: { } key } && Slice(key) is "dateline" or "timeline" or KnownWords.File) && lines.Any(IsKind);
        return _areEntries.Value;
    }

    private bool HasKindBelow(int index)
    {
        for (int i = index + 1; i < lines.Count && lines[i].Indent > 0; i++)
        {
            if (IsKind(lines[i]))
                return true;
        }

        return false;
    }

    private bool IsKind(SourceLine line) => line is { Kind: LineKind.Field, Indent: > 0, Key: { } key } && Slice(key) == RootCheck.FieldOfEveryEntry;

    /// <summary>A field that stands with a value in the column of those below, elsewhere, is one of them, and slipped.</summary>
    private bool IsFieldElsewhere(string name, int column)
    {
        _valued ??= [.. lines.Where(line => line is { Kind: LineKind.Field, IsOpen: false }).Select(line => (Slice(line.Key!.Value), line.Indent))];
        return _valued.Contains((name, column));
    }

    /// <summary>What stands behind the name is a field, which has lost its line break.</summary>
    private bool IsLineOfItsOwn(int index) => KeyFinder.Find(_text, lines[index].Value.Span.Start, lines[index].Value.RestEnd) is not null;

    /// <summary>Whether every other name beside it has its fields below, and there is one.</summary>
    private bool AreGroups(int index)
    {
        SourceLine above = lines[index];
        bool hasBeside = false;
        for (int step = -1; step <= 1; step += 2)
        {
            for (int i = index + step; i >= 0 && i < lines.Count && lines[i].Indent >= above.Indent; i += step)
            {
                if (lines[i].Indent > above.Indent)
                    continue;
                if (!lines[i].IsOpen || lines[i].Kind != LineKind.Field || i + 1 >= lines.Count || lines[i + 1].Indent <= lines[i].Indent || lines[i + 1].Kind != LineKind.Field)
                    return false;
                hasBeside = true;
            }
        }

        return hasBeside;
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
