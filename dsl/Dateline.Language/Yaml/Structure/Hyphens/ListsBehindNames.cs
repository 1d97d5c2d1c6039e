using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Hyphens;

/// <summary>
/// A list that begins on the line of its name, and goes on below. Each item belongs on a
/// line of its own.
/// </summary>
internal sealed class ListsBehindNames(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];

    /// <summary>Reports and mends them; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Kind: LineKind.Field, GoesOn: false, Indent: > 0, Value: { Form: ValueForm.Plain, Fault: ValueFault.None } } && IsBegun(i))
                Report(i);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private bool IsBegun(int index)
    {
        SourceLine line = lines[index];
        SourceLine? below = index + 1 < lines.Count ? lines[index + 1] : null;
        bool hasItems = below is { Kind: LineKind.Item, Hyphens.Count: 1, Key: null } && below.Indent >= line.Indent && AreIds(_text.Substring(below.Value.Span.Start, below.Value.Span.Length));
        return hasItems && Slice(line).StartsWith("- ", StringComparison.Ordinal) && AreIds(Slice(line));
    }

    private static bool AreIds(string text) => Array.TrueForAll(Items(text), Names.IsKebabCase);

    /// <summary>Behind a hyphen, or between two.</summary>
    private static string[] Items(string text) =>
        [.. (" " + text).Split([" - ", ", "], StringSplitOptions.None).Select(item => item.Trim().TrimEnd(',')).SkipWhile(item => item.Length == 0)];

    private void Report(int index)
    {
        SourceLine line = lines[index];
        SourceLine? below = index + 1 < lines.Count && lines[index + 1].Kind == LineKind.Item && lines[index + 1].Indent >= line.Indent ? lines[index + 1] : null;
        int column = below is not null && below.Indent < line.Value.Span.Start - line.Start ? below.Indent : line.InnerColumn + 2;
        int behind = KeyFinder.BehindColon(_text, line.Key!.Value);
        string lineEnd = log.File.Text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        string items = string.Concat(Items(Slice(line)).Select(item => lineEnd + new string(' ', column) + "- " + item));
        var patches = new List<Patch> { new(TextSpan.FromBounds(behind, line.Value.Span.End), items) };
        for (int i = index + 1; below is not null && below.Indent != column && i < lines.Count && lines[i].Kind == LineKind.Item && lines[i].Indent == below.Indent; i++)
            patches.Add(new Patch(new TextSpan(lines[i].Start, lines[i].Indent), new string(' ', column)));
        string name = _text.Substring(line.Key.Value.Start, line.Key.Value.Length);
        log.AddUnreadable(IndentationFindings.ListBehindName(
            log.PlaceOf(line.Value.Span), name, Items(Slice(line))[0], log.Fix("Put each item on a line of its own", RepairSafety.Choice, patches)));
        _patches.AddRange(patches);
    }

    private string Slice(SourceLine line) => _text.Substring(line.Value.Span.Start, line.Value.Span.Length);
}
