using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Collections;

namespace Dateline.Language.Yaml.Drafts;

/// <summary>Collects what reading found, and translates places of the current draft to places of the file.</summary>
internal sealed class ReadingLog(SourceFile file, CancellationToken cancellation)
{
    /// <summary>
    /// How many letters the repairs of one file may put in place of others. Thousands of mistakes on one long line would each
    /// offer all of the line anew; beyond this they are words.
    /// </summary>
    private const int MostOfferedLetters = 1_000_000;

    private readonly List<Finding> _findings = [];
    private readonly List<TextSpan> _unreadable = [];
    /// <summary>Where in the file something was found since all was settled, in order.</summary>
    private readonly List<int> _starts = [];
    private int _offeredLetters;

    public SourceFile File { get; } = file;

    /// <summary>Asked at every entry, line or scan: a file may have megabytes.</summary>
    public CancellationToken Cancellation => cancellation;

    public Draft Draft { get; private set; } = Draft.Of(file.Text);

    /// <summary>Entries without their ids. Each has its finding.</summary>
    public List<LostId> LostIds { get; } = [];

    /// <summary>Values without the names of their fields. Each has its finding.</summary>
    public List<LostHead> LostHeads { get; } = [];

    public bool IsEmpty => _findings.Count == 0;

    public string Text => Draft.Text;

    /// <summary>A log of its own over the same draft, for a try that may fail.</summary>
    public ReadingLog Copy() => new(File, cancellation) { Draft = Draft };

    /// <summary>Replaces a stretch of the draft by spaces, so that every place stays what it is.</summary>
    public void Blank(TextSpan span) => Draft = Draft.WithBlank(span);

    public void Mend(List<Patch> patches) => Draft = Draft.With(patches);

    /// <summary>The place in the file, widened where it would split a character that takes two code units.</summary>
    public Place PlaceOf(TextSpan span)
    {
        TextSpan inFile = Draft.ToFile(span);
        int start = SplitsCharacter(inFile.Start) ? inFile.Start - 1 : inFile.Start;
        int end = SplitsCharacter(inFile.End) ? inFile.End + 1 : inFile.End;
        return File.Map.PlaceOf(TextSpan.FromBounds(start, end));
    }

    public int LineNumberOf(int offset) => File.Map.Lines.PositionOf(Draft.ToFile(new TextSpan(offset, 0)).Start).Line + 1;

    public Repair SafeFix(string title, params Patch[] patches) => Fix(title, RepairSafety.Safe, patches);

    public Repair Fix(string title, RepairSafety safety, IEnumerable<Patch> patches)
    {
        List<TextEdit> edits = [.. patches.Select(patch => new TextEdit(File.Path, Draft.ToFile(patch.Span), patch.NewText))];
        int letters = edits.Sum(edit => edit.NewText.Length);
        bool isWithin = letters <= MostOfferedLetters - _offeredLetters;
        if (isWithin)
            _offeredLetters += letters;
        return new Repair(title, safety, isWithin ? edits.ToEquatableArray() : default);
    }

    /// <summary>A mistake after which the line still says what it says.</summary>
    public void Add(Finding finding)
    {
        _findings.Add(finding);
        int start = finding.Place.Span.Start;
        int found = _starts.Count == 0 || _starts[_starts.Count - 1] <= start ? ~_starts.Count : _starts.BinarySearch(start);
        _starts.Insert(found < 0 ? ~found : found, start);
    }

    /// <summary>A mistake that hides what a line says: the entry that holds it may state more than could be read.</summary>
    public void AddUnreadable(Finding finding)
    {
        Add(finding);
        _unreadable.Add(finding.Place.Span);
    }

    /// <summary>A stretch of the file cannot be read, and what is to be said of it has been said or waits.</summary>
    public void MarkUnreadableInFile(TextSpan span) => _unreadable.Add(span);

    /// <summary>A stretch of the current draft was left out.</summary>
    public void MarkUnreadable(TextSpan span) => _unreadable.Add(Draft.ToFile(span));

    private bool SplitsCharacter(int offset) =>
        offset > 0 && offset < File.Text.Length && char.IsHighSurrogate(File.Text[offset - 1]) && char.IsLowSurrogate(File.Text[offset]);

    /// <summary>What was found up to here has been mended for good: it is no reason for anything that is still broken.</summary>
    public void Settle() => _starts.Clear();

    /// <summary>Whether something was found in a stretch of the draft since all was settled.</summary>
    public bool HasFindingIn(TextSpan span)
    {
        TextSpan inFile = Draft.ToFile(span);
        int found = _starts.BinarySearch(inFile.Start);
        return found >= 0 || (~found < _starts.Count && _starts[~found] <= inFile.End);
    }

    public IReadOnlyList<Finding> FindingsInOrder()
    {
        _findings.Sort(FindingOrder.Instance);
        return _findings.ToArray();
    }

    /// <summary>Where mistakes stand in the file, in order, also those that wait.</summary>
    public int[] MistakeOffsets()
    {
        int[] offsets = [.. _unreadable.Select(span => span.Start), .. _findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Place.Span.Start)];
        Array.Sort(offsets);
        return offsets;
    }

    public int[] UnreadableOffsets()
    {
        int[] offsets = [.. _unreadable.Select(span => span.Start)];
        Array.Sort(offsets);
        return offsets;
    }
}
