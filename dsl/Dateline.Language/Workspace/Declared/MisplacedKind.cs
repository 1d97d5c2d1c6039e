using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Workspace.Declared;

/// <summary>A kind under <c>entities:</c> of which each entry is written as an event, and the other way about.</summary>
/// <param name="Name">Of the kind, where it is declared.</param>
/// <param name="Edits">Those that move it.</param>
internal sealed record MisplacedKind(YamlScalar Name, string Section, string Other, string Shown, IReadOnlyList<Place> Entries, IReadOnlyList<TextEdit> Edits)
{
    private const string Entities = "entities";
    private const string Events = "events";
    private const string KindKey = "kind";

    private static readonly string[] OfEventsOnly = [.. BuiltIns.OfEvents.Except(BuiltIns.OfEntities).Select(field => field.Name).Except([BuiltIns.Name.Name])];

    public static bool MayBeTold(Finding finding) => finding.Code is "DTL3011" or "DTL3012";

    public static IEnumerable<MisplacedKind> In(ReadTexts texts)
    {
        Dictionary<string, List<(FileMap File, YamlPair Entry)>>? byKind = null;
        foreach ((string section, string other) in new[] { (Entities, Events), (Events, Entities) })
        {
            foreach (YamlPair declared in DeclaredName.PairsOf(texts.TimelineTree.Root, section))
            {
                if ((byKind ??= EntriesByKind(texts)).TryGetValue(declared.Key.Value, out List<(FileMap File, YamlPair Entry)>? entries)
                    && WhatAllShow(section, [.. entries.Select(entry => (YamlMapping)entry.Entry.Value)]) is { } shown
                    && Move(texts, section, other, declared) is { } edits)
                    yield return new MisplacedKind(declared.Key, section, other, shown, [.. entries.Select(entry => entry.File.PlaceOf(entry.Entry.Key.Span))], edits);
            }
        }
    }

    public Finding Finding(SourceFile timeline) => DeclaredFindings.InWrongSection(timeline.Map.PlaceOf(Name.Span), Name.Value, Section, Shown, Other, Entries, Edits);

    private static Dictionary<string, List<(FileMap File, YamlPair Entry)>> EntriesByKind(ReadTexts texts)
    {
        var entries = new Dictionary<string, List<(FileMap, YamlPair)>>(StringComparer.Ordinal);
        foreach ((SourceFile file, YamlDocument tree) in texts.Events)
        {
            foreach (YamlPair pair in tree.Root.Pairs)
            {
                if ((pair.Value as YamlMapping)?.Find(KindKey)?.Value is not YamlScalar kind)
                    continue;
                if (!entries.TryGetValue(kind.Value, out List<(FileMap, YamlPair)>? ofKind))
                    entries.Add(kind.Value, ofKind = []);
                ofKind.Add((file.Map, pair));
            }
        }

        return entries;
    }

    /// <summary>What all entries show; null where one does not, or where a single one shows too little.</summary>
    private static string? WhatAllShow(string section, YamlMapping[] entries)
    {
        if (section == Events)
        {
            bool areEntities = Array.TrueForAll(entries, entry => entry.Find(BuiltIns.Name.Name) is not null && !Array.Exists(OfEventsOnly, name => entry.Find(name) is not null));
            return areEntities && entries.Length > 1 ? "a name and no date" : null;
        }

        string[] shown = [.. OfEventsOnly.Where(name => Array.TrueForAll(entries, entry => entry.Find(name) is not null))];
        return shown.Contains(BuiltIns.Date.Name) && (entries.Length > 1 || shown.Length > 1) ? Words.List([.. shown.Select(name => $"\"{name}\"")]) : null;
    }

    /// <summary>Whole lines go to the end of the other section; null where it is not written in lines.</summary>
    private static TextEdit[]? Move(ReadTexts texts, string section, string other, YamlPair declared)
    {
        SourceFile file = texts.Timeline;
        IReadOnlyList<YamlPair> siblings = DeclaredName.PairsOf(texts.TimelineTree.Root, section);
        IReadOnlyList<YamlPair> beside = DeclaredName.PairsOf(texts.TimelineTree.Root, other);
        if (siblings.Count < 2 || beside.Count == 0 || ColumnOf(file, declared) != ColumnOf(file, beside[0]))
            return null;
        int start = StartOfLine(file, declared.Key.Span.Start);
        int end = EndOfBlock(file, declared);
        int target = EndOfBlock(file, beside[beside.Count - 1]);
        string block = file.Text.Substring(start, end - start);
        return block.EndsWith("\n", StringComparison.Ordinal) && (target == 0 || file.Text[target - 1] == '\n')
            ? [new TextEdit(file.Path, TextSpan.FromBounds(start, end), ""), new TextEdit(file.Path, new TextSpan(target, 0), block)]
            : null;
    }

    private static int ColumnOf(SourceFile file, YamlPair pair) => file.Map.Lines.PositionOf(pair.Key.Span.Start).Character;

    private static int StartOfLine(SourceFile file, int position) => file.Map.Lines.StartOf(file.Map.Lines.PositionOf(position).Line);

    /// <summary>Behind the last line that is indented below the name.</summary>
    private static int EndOfBlock(SourceFile file, YamlPair pair)
    {
        LineMap lines = file.Map.Lines;
        int column = ColumnOf(file, pair);
        int last = lines.PositionOf(pair.Key.Span.Start).Line;
        for (int line = last + 1; line < lines.LineCount; line++)
        {
            string text = file.Text.Substring(lines.StartOf(line), lines.SpanOf(line).Length);
            int indent = text.Length - text.TrimStart(' ').Length;
            if (text.Trim().Length == 0)
                continue;
            if (indent <= column)
                break;
            last = line;
        }

        return last + 1 < lines.LineCount ? lines.StartOf(last + 1) : file.Text.Length;
    }
}
