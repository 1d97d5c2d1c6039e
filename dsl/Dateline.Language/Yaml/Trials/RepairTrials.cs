using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Yaml.Trials;

/// <summary>
/// Tries every edit before it is offered: the text with the edit is read, and where the finding is still there, or a new
/// one stands where the edit was made, it is not offered. In a file with many mistakes only the entries around the edit
/// are read, and what is beyond the budget is offered in words alone.
/// </summary>
internal sealed class RepairTrials
{
    /// <summary>How often the length of a file is read for tries of the whole file, and as often for those of entries.</summary>
    private const int MostTimes = 4;

    private const long FewestCharacters = 4_000;

    private const long MostCharacters = 200_000;

    /// <summary>A file with no more findings may be read whole for one try, however large it is.</summary>
    private const int FewFindings = 20;

    private readonly SourceFile _file;
    private readonly Func<SourceFile, IReadOnlyList<Finding>> _read;
    private readonly LineMap _lines;
    private readonly long _most;
    private readonly bool _isOneTryFree;
    private readonly Lazy<int[]> _heads;
    private readonly Lazy<Finding[]> _inOrder;
    private long _ofWholeFiles;
    private long _ofEntries;

    private RepairTrials(SourceFile file, IReadOnlyList<Finding> findings, Func<SourceFile, IReadOnlyList<Finding>> read)
    {
        _file = file;
        _read = read;
        _lines = file.Map.Lines;
        _most = Math.Min(Math.Max(FewestCharacters, (long)file.Text.Length * MostTimes), MostCharacters);
        _isOneTryFree = findings.Count <= FewFindings;
        _heads = new Lazy<int[]>(() => [.. Enumerable.Range(0, _lines.LineCount).Where(IsHead)]);
        _inOrder = new Lazy<Finding[]>(() => [.. findings.OrderBy(finding => finding.Place.Span.Start)]);
    }

    /// <param name="read">What is found in a text, without trying the edits of its findings.</param>
    public static IReadOnlyList<Finding> Run(SourceFile file, IReadOnlyList<Finding> findings, Func<SourceFile, IReadOnlyList<Finding>> read)
    {
        var trials = new RepairTrials(file, findings, read);
        return [.. findings.Select(trials.WithTried)];
    }

    private Finding WithTried(Finding finding)
    {
        if (!finding.Repairs.Any(repair => repair.Edits.Count > 0))
            return finding;
        Repair[] kept = [.. finding.Repairs.Where(repair => repair.Edits.Count == 0 || IsRight(finding, repair))];
        return kept.Length == finding.Repairs.Count ? finding : finding with { Repairs = kept.ToEquatableArray() };
    }

    private bool IsRight(Finding finding, Repair repair)
    {
        var edits = new EditSet(repair.Edits);
        if (edits.Overlap)
            return false;
        var whole = new TextSpan(0, _file.Text.Length);
        if (IsWithin(ref _ofWholeFiles, whole))
            return IsRight(finding, edits, whole);
        TextSpan entries = EntriesAround(edits.Span);
        return IsWithin(ref _ofEntries, entries) && IsRight(finding, edits, entries);
    }

    private bool IsWithin(ref long read, TextSpan span)
    {
        if (read + span.Length > _most && !(read == 0 && _isOneTryFree))
            return false;
        read += span.Length + 1;
        return true;
    }

    private bool IsRight(Finding finding, EditSet edits, TextSpan span)
    {
        string text = edits.Apply(_file.Text.Substring(span.Start, span.Length), span.Start);
        IReadOnlyList<Finding> after = _read(new SourceFile(_file.Path, text));
        if (after.Count == 0)
            return true;
        HashSet<int> touched = edits.LinesIn(LineMap.Of(text), span.Start, finding.Place.Span.Start);
        HashSet<(string, int)> before = FindingsIn(span, edits, finding);
        foreach (Finding other in after)
        {
            if (touched.Contains(other.Place.Start.Line) && !UnreadableFindings.Waits(other) && !before.Contains((other.Code, other.Place.Span.Start)))
                return false;
        }

        return true;
    }

    /// <summary>What else stands in a stretch of the file, with the place that it has after the edits.</summary>
    private HashSet<(string, int)> FindingsIn(TextSpan span, EditSet edits, Finding tried)
    {
        var found = new HashSet<(string, int)>();
        Finding[] all = _inOrder.Value;
        int index = FirstAtOrBehind(all.Length, i => all[i].Place.Span.Start, span.Start);
        for (; index < all.Length && all[index].Place.Span.Start <= span.End; index++)
        {
            if (!ReferenceEquals(all[index], tried))
                found.Add((all[index].Code, edits.Moved(all[index].Place.Span.Start) - span.Start));
        }

        return found;
    }

    /// <summary>The entries that a stretch belongs to, with those beside them: from a line at the left edge to another.</summary>
    private TextSpan EntriesAround(TextSpan span)
    {
        int[] heads = _heads.Value;
        int above = FirstAtOrBehind(heads.Length, i => heads[i], _lines.PositionOf(span.Start).Line + 1) - 2;
        int below = FirstAtOrBehind(heads.Length, i => heads[i], _lines.PositionOf(span.End).Line + 1) + 1;
        return TextSpan.FromBounds(above < 0 ? 0 : _lines.StartOf(heads[above]), below < heads.Length ? _lines.StartOf(heads[below]) : _file.Text.Length);
    }

    private bool IsHead(int line)
    {
        int start = _lines.StartOf(line);
        return start < _file.Text.Length && _file.Text[start] is not (' ' or '\t' or '#' or '\n' or '\r' or '-' or '}' or ']');
    }

    private static int FirstAtOrBehind(int count, Func<int, int> valueAt, int value)
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (valueAt(middle) < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
