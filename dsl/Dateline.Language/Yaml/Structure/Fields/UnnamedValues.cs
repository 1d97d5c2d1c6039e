using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Structure.Fields;

/// <summary>A value that stands among its details without the word that names it: <c>value:</c> was forgotten.</summary>
internal sealed class UnnamedValues(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private const string Value = "value";
    private const string Unknown = "unknown";

    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];

    /// <summary>Reports and mends them; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i] is { Kind: LineKind.Text, GoesOn: false, Value: { Form: ValueForm.Plain or ValueForm.Quoted, Fault: ValueFault.None } } && OwnerOf(i) is { } owner && MayBeValue(i, owner))
                Report(lines[owner], lines[i]);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    /// <summary>The name whose details stand in the column of a line, where nothing else does, and none of them says the value.</summary>
    private int? OwnerOf(int index)
    {
        int column = lines[index].Indent;
        int owner = index - 1;
        bool hasDetails = false;
        for (; owner >= 0 && lines[owner].Indent >= column; owner--)
        {
            if (lines[owner].Indent > column)
                continue;
            if (!IsDetail(lines[owner]))
                return null;
            hasDetails = true;
        }

        for (int i = index + 1; i < lines.Count && lines[i].Indent >= column; i++)
        {
            if (lines[i].Indent > column)
                continue;
            if (!IsDetail(lines[i]))
                return null;
            hasDetails = true;
        }

        // What stands below an id are fields, one of which lost its colon.
        return hasDetails && owner >= 0 && lines[owner] is { Key: not null, IsOpen: true, Indent: > 0 } name && name.InnerColumn < column ? owner : null;
    }

    private bool IsDetail(SourceLine line) =>
        line is { Kind: LineKind.Field, Key: { } key } && Slice(key) is var name && KnownWords.MayBeOfValue(name) && name is not (Value or Unknown);

    /// <summary>Whether it is no word of its own without a colon, and does not go on with a text above.</summary>
    private bool MayBeValue(int index, int owner)
    {
        SourceLine line = lines[index];
        string word = _text.Substring(line.ContentStart, EndOfWord(line) - line.ContentStart);
        bool isWord = KnownWords.MayBeOfValue(word) || word.StartsWith(Value, StringComparison.Ordinal) || word.StartsWith(Unknown, StringComparison.Ordinal);
        TextSpan above = lines[index - 1].Value.Span;
        return !isWord && (MeantWord(line) is not null || LooksLikeOne(line)) && (index == owner + 1 || lines[index - 1].Value.Form == ValueForm.Flow || _text.IndexOf(' ', above.Start, above.Length) < 0);
    }

    private int EndOfWord(SourceLine line)
    {
        int end = line.ContentStart;
        while (end < line.End && (char.IsLetter(_text[end]) || _text[end] == '-'))
            end++;
        return end;
    }

    /// <summary>The word that a slip in the first of several words, and its colon, hide; null where there is none.</summary>
    private string? MeantWord(SourceLine line)
    {
        int end = EndOfWord(line);
        return end < line.End && _text[end] == ' ' ? NearestName.Of(_text.Substring(line.ContentStart, end - line.ContentStart).ToLowerInvariant(), [Value, Unknown]) : null;
    }

    private void Report(SourceLine owner, SourceLine line)
    {
        string? word = MeantWord(line);
        int start = word is null ? line.ContentStart : Blanks.Skip(_text, EndOfWord(line), line.End);
        string named = $"{word ?? Value}: {_text.Substring(start, line.End - start)}";
        var patch = new Patch(TextSpan.FromBounds(line.ContentStart, start), (word ?? Value) + ": ");
        log.AddUnreadable(IndentationFindings.ValueWithoutName(
            log.PlaceOf(line.Value.Span), Slice(owner.Key!.Value), Slice(line.Value.Span), named, log.Fix($"Write \"{Words.Shortened(named)}\"", RepairSafety.Choice, [patch])));
        _patches.Add(patch);
    }

    /// <summary>Several words may be a comment, or anything.</summary>
    private bool LooksLikeOne(SourceLine line) =>
        line.Value.Form == ValueForm.Quoted || Slice(line.Value.Span) is var text && (text.IndexOf(' ') < 0 || text.Any(char.IsDigit));

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
