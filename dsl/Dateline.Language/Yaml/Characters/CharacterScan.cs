using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Yaml.Characters;

/// <summary>
/// Finds characters that one cannot see where they change what the file says. Inside a comment, a quoted text or a
/// block text a tab or a special blank is a character like any other, and so it is between the words of a text.
/// </summary>
internal sealed class CharacterScan
{
    /// <summary>What a tab is read as where the lines around it tell nothing.</summary>
    private const int SpacesOfTab = 2;

    private readonly ReadingLog _log;
    private readonly string _text;
    private readonly List<Patch> _patches = [];
    private readonly LineContext _context;

    /// <summary>At the beginnings of lines.</summary>
    private readonly List<TextSpan> _tabs = [];

    private readonly List<TextSpan> _blanks = [];

    /// <summary>Of the line that is read.</summary>
    private readonly List<TextSpan> _blanksInLine = [];

    /// <summary>What takes their place in lines that begin with one.</summary>
    private readonly List<Patch> _blanksBehind = [];

    private readonly List<TextSpan> _lineEnds = [];

    /// <summary>Only where a line holds a tab behind its beginning.</summary>
    private readonly Lazy<IReadOnlyList<(TextSpan Name, TextSpan Blanks)>> _tabsForColons;

    /// <summary>A file in another encoding has lost many letters by one mistake.</summary>
    private bool _hasLostLetter;

    private CharacterScan(ReadingLog log)
    {
        _log = log;
        _text = log.Text;
        _context = LineContext.Of(_text);
        _tabsForColons = new(() => TabsForColons.In(_text));
    }

    public static void Run(ReadingLog log)
    {
        if (log.Draft.IsTheFile && log.File.IsPlain)
            return;
        int first = NextSuspect(log.Text, 0);
        if (first >= 0)
            new CharacterScan(log).Run(first);
    }

    private void Run(int first)
    {
        for (int i = first; i >= 0; i = NextSuspect(_text, i))
        {
            int end = EndOfRun(i, out CharacterClass kind);
            if (i == 0 && _text[0] == '\uFEFF' && _text.Length > 1 && _text[1] == ' ')
                Judge(new TextSpan(0, end = 1), kind);
            else if (i == 0 && _text[0] == '\uFEFF')
                _patches.Add(new Patch(new TextSpan(0, end = 1), ""));
            else
                Judge(TextSpan.FromBounds(i, end), kind);
            i = end;
        }

        ReportBlanksInLine();
        if (_tabs.Count > 0)
            ReportTabs();
        if (_blanks.Count > 0)
            ReportBlanks();
        if (_lineEnds.Count > 0)
            ReportLineEnds();
        if (_tabsForColons.IsValueCreated && _tabsForColons.Value.Count > 0)
            ReportTabsForColons();
        _log.Mend(_patches);
    }

    private static int NextSuspect(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (CharacterClasses.IsSuspect(text[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The end of the run of characters of one class that begins here.</summary>
    private int EndOfRun(int start, out CharacterClass kind)
    {
        kind = CharacterClasses.Of(_text, start);
        int end = start + 1;
        while (end < _text.Length && CharacterClasses.IsSuspect(_text[end]) && CharacterClasses.Of(_text, end) == kind)
            end++;
        return end;
    }

    private void Judge(TextSpan run, CharacterClass kind)
    {
        switch (kind)
        {
            case CharacterClass.Tab when !_context.IsOpaque(run.Start):
                ReportTab(run);
                break;
            case CharacterClass.WideBlank when !_context.IsOpaque(run.Start) && _context.IsIndentation(run):
                _blanks.Add(run);
                break;
            case CharacterClass.WideBlank when !_context.IsOpaque(run.Start) && _context.MattersAsBlank(run):
                ReportBlankInLine(run);
                break;
            case CharacterClass.Invisible when !_context.IsOpaque(run.Start):
            case CharacterClass.Joiner when !_context.IsOpaque(run.Start) && _context.MattersAsBlank(run):
                Report(run, "", "Delete it");
                break;
            case CharacterClass.ForeignLineEnd:
                _lineEnds.Add(run);
                break;
            case CharacterClass.Control:
                Patch deleted = Replace(run, "");
                _log.Add(CharacterFindings.Control(_log.PlaceOf(run), _text[run.Start], _log.SafeFix("Delete it", deleted)));
                break;
            case CharacterClass.LostLetter when !_hasLostLetter:
                _hasLostLetter = true;
                _log.Add(CharacterFindings.LostLetter(_log.PlaceOf(new TextSpan(run.Start, 1))));
                break;
            case CharacterClass.HalfCharacter:
                Replace(run, "\uFFFD");
                _log.Add(CharacterFindings.HalfCharacter(_log.PlaceOf(run), _text[run.Start]));
                break;
        }
    }

    private void ReportTab(TextSpan run)
    {
        if (_context.IsIndentation(run))
        {
            _tabs.Add(run);
            return;
        }

        if (IsForColon(run))
            return;
        Patch blank = Replace(run, _context.IsAtLineEnd(run) ? "" : " ");
        _log.Add(CharacterFindings.TabInLine(_log.PlaceOf(run), _log.SafeFix("Use a space", blank)));
    }

    private bool IsForColon(TextSpan run)
    {
        IReadOnlyList<(TextSpan Name, TextSpan Blanks)> tabs = _tabsForColons.Value;
        int low = 0;
        int high = tabs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tabs[middle].Blanks.Start <= run.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && tabs[low - 1].Blanks.Contains(run.Start);
    }

    /// <summary>Cells of a table were pasted, or the one key was taken for the other: each time it is one mistake.</summary>
    private void ReportTabsForColons()
    {
        IReadOnlyList<(TextSpan Name, TextSpan Blanks)> tabs = _tabsForColons.Value;
        List<Patch> colons = [.. tabs.Select(tab => Replace(tab.Blanks, _context.IsAtLineEnd(tab.Blanks) ? ":" : ": "))];
        foreach ((TextSpan _, TextSpan blanks) in tabs)
            _log.MarkUnreadableInFile(blanks);
        string name = _text.Substring(tabs[0].Name.Start, tabs[0].Name.Length);
        Repair repair = _log.Fix(tabs.Count == 1 ? $"Write \"{name}{colons[0].NewText}\"" : "Put a colon in each of these places", RepairSafety.Choice, colons);
        _log.Add(IndentationFindings.TabForColon(_log.PlaceOf(tabs[0].Blanks), name, tabs.Count - 1, repair));
    }

    /// <summary>A program that types tabs does so in every line: it is one mistake.</summary>
    private void ReportTabs()
    {
        var widths = TabWidths.In(_text, _tabs);
        bool areCertain = true;
        var spaces = new List<Patch>(_tabs.Count);
        foreach (TextSpan run in _tabs)
        {
            int? width = widths.At(run.Start) ?? _context.WidthOfTab(run);
            areCertain &= width is not null;
            spaces.Add(Replace(run, new string(' ', (width ?? SpacesOfTab) * run.Length)));
            _log.MarkUnreadableInFile(run);
        }

        int count = spaces[0].NewText.Length;
        string title = _tabs.Count == 1 ? count == 0 ? "Delete the tab" : $"Use {Words.Count(count, "space")}" : "Use spaces in all of them";
        Repair repair = _log.Fix(title, areCertain ? RepairSafety.Safe : RepairSafety.Choice, spaces);
        _log.Add(CharacterFindings.TabIndentation(_log.PlaceOf(_tabs[0]), count, _tabs.Count - 1, repair));
    }

    /// <summary>The same for special blanks, which come from a web page or a word processor.</summary>
    private void ReportBlanks()
    {
        bool areCertain = true;
        var spaces = new List<Patch>(_blanks.Count);
        foreach (TextSpan run in _blanks)
        {
            areCertain &= _context.FitsAsSpaces(run) || _blanks.Count > 1;
            spaces.Add(Replace(run, new string(' ', run.Length)));
            _log.MarkUnreadableInFile(run);
        }

        string title = $"Use {(_blanks.Count == 1 && _blanks[0].Length == 1 ? "an ordinary space" : "ordinary spaces")} instead";
        Repair repair = _log.Fix(title, areCertain ? RepairSafety.Safe : RepairSafety.Choice, spaces.Concat(_blanksBehind));
        _log.Add(CharacterFindings.BlankIndentation(_log.PlaceOf(_blanks[0]), _text[_blanks[0].Start], _blanks.Count - 1, repair));
    }

    private void ReportBlankInLine(TextSpan run)
    {
        if (_blanksInLine.Count > 0 && _log.LineNumberOf(_blanksInLine[0].Start) != _log.LineNumberOf(run.Start))
            ReportBlanksInLine();
        _blanksInLine.Add(run);
    }

    /// <summary>What was pasted, or typed with one key too many, is in all spaces of a line.</summary>
    private void ReportBlanksInLine()
    {
        if (_blanksInLine.Count == 0)
            return;
        List<Patch> spaces = [.. _blanksInLine.Select(run => Replace(run, new string(' ', run.Length)))];
        if (_blanks.Count > 0 && _log.LineNumberOf(_blanks[_blanks.Count - 1].Start) == _log.LineNumberOf(_blanksInLine[0].Start))
        {
            // The line begins with such spaces, and what is said of them mends the whole line.
            _blanksBehind.AddRange(spaces);
            _blanksInLine.Clear();
            return;
        }

        TextSpan first = _blanksInLine[0];
        int count = _blanksInLine.Sum(run => run.Length);
        string title = $"Use {(count == 1 ? "an ordinary space" : "ordinary spaces")} instead";
        _log.AddUnreadable(CharacterFindings.Blanks(_log.PlaceOf(first), _text[first.Start], _blanksInLine.Count, _log.Fix(title, RepairSafety.Safe, spaces)));
        foreach (TextSpan further in _blanksInLine.Skip(1))
            _log.MarkUnreadableInFile(further);
        _blanksInLine.Clear();
    }

    /// <summary>Where they are all the line ends there are, they were meant as such; among words one was meant as a space.</summary>
    private void ReportLineEnds()
    {
        bool areAll = _text.IndexOf('\n') < 0 && _lineEnds.Count > 1;
        List<Patch> ends = [.. _lineEnds.Select(run => Replace(run, areAll ? new string('\n', run.Length) : " "))];
        string title = areAll ? "Put ordinary line breaks in their place" : _lineEnds.Count == 1 ? "Put a space there" : "Put spaces in their place";
        _log.Add(CharacterFindings.ForeignLineEnd(_log.PlaceOf(_lineEnds[0]), _text[_lineEnds[0].Start], _lineEnds.Count - 1, _log.Fix(title, RepairSafety.Safe, ends)));
    }

    private void Report(TextSpan run, string replacement, string repair)
    {
        Patch patch = Replace(run, replacement.Length == 0 ? "" : new string(replacement[0], run.Length));
        _log.AddUnreadable(CharacterFindings.Invisible(_log.PlaceOf(run), _text[run.Start], _log.SafeFix(repair, patch)));
    }

    private Patch Replace(TextSpan run, string text)
    {
        var patch = new Patch(run, text);
        _patches.Add(patch);
        return patch;
    }
}
