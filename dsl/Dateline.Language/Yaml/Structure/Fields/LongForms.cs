using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Fields;

/// <summary>A value behind its name, and below it what is said about the value: the value needs a name too.</summary>
internal sealed class LongForms(ReadingLog log, List<Patch> patches, IReadOnlyList<SourceLine> lines)
{
    private const string Value = "value";
    private const string Unknown = "unknown";

    private readonly string _text = log.Text;

    /// <summary>Whether the lines in the column of a line say something about the value above, and nothing else.</summary>
    public bool BeginsAt(int index, SourceLine above)
    {
        // Beside these stand others of their like: the lines below one of them are off themselves.
        if (Slice(above.Key!.Value) is "value" or "unknown" or "says" or "why" or "parts" or "sources" or "note")
            return false;
        // In quotes or brackets it may be anything, unless the lines below say the value once more.
        bool isRead = above.Value.Form == ValueForm.Plain || (above.Value.Form is ValueForm.Quoted or ValueForm.Flow && Stated(index) is not null);
        if (!isRead)
            return false;
        bool isAboutValue = false;
        int column = lines[index].Indent;
        for (int i = index; i < lines.Count && lines[i].Indent >= column; i++)
        {
            if (lines[i].Indent > column)
                continue;
            string name = lines[i] is { Kind: LineKind.Field, Key: { } key } ? Slice(key) : "";
            bool isOfEntries = name is Value or Unknown && lines.Any(line => line.Indent == above.Indent && line.Key is { } one && Slice(one) == name);
            if (isOfEntries || name is not (Value or Unknown or "says" or "why" or "parts" or "sources" or "note"))
                return false;
            // Fields of an entry have no such names, or have them once.
            isAboutValue |= name is Value or Unknown or "says" or "why" or "parts" || HasBeside(index, above, name);
        }

        return isAboutValue;
    }

    /// <summary>Whether a name stands among the fields beside the line with the value.</summary>
    private bool HasBeside(int index, SourceLine above, string name)
    {
        for (int i = index; i < lines.Count && lines[i].Indent >= above.InnerColumn; i++)
        {
            if (lines[i].InnerColumn == above.InnerColumn && lines[i].Key is { } key && Slice(key) == name)
                return true;
        }

        for (int i = index - 1; i >= 0 && lines[i].Indent >= above.InnerColumn; i--)
        {
            if (lines[i].InnerColumn == above.InnerColumn && lines[i].Key is { } key && Slice(key) == name)
                return true;
        }

        return false;
    }

    /// <param name="index">Of the first line below.</param>
    public void Mend(SourceLine above, int index)
    {
        if (Stated(index) is { } stated)
        {
            MendStatedTwice(above, stated);
            return;
        }

        SourceLine below = lines[index];
        TextSpan value = above.Value.Span;
        TextSpan key = above.Key!.Value;
        int behind = KeyFinder.BehindColon(_text, key);
        var named = new Patch(TextSpan.FromBounds(behind, value.Start), $"\n{new string(' ', below.Indent)}value: ");
        log.AddUnreadable(IndentationFindings.LongFormBelowValue(
            log.PlaceOf(Slice(below.Key!.Value) is "sources" or "note" ? below.Key.Value : value), Slice(key), Slice(value), Slice(below.Key.Value), log.Fix($"Write \"value: {Slice(value)}\" below it", RepairSafety.Choice, [named])));
        patches.Add(named);
    }

    /// <summary>The line that says the value, or that it is unknown, among those below; null where none does.</summary>
    private SourceLine? Stated(int index)
    {
        int column = lines[index].Indent;
        for (int i = index; i < lines.Count && lines[i].Indent >= column; i++)
        {
            if (lines[i].Indent == column && lines[i].Key is { } key && Slice(key) is Value or Unknown)
                return lines[i];
        }

        return null;
    }

    public void MendStatedTwice(SourceLine above, SourceLine stated)
    {
        log.AddUnreadable(StatedTwice(above, stated));
        patches.Add(Emptied(above));
    }

    private Patch Emptied(SourceLine above) => new(TextSpan.FromBounds(KeyFinder.BehindColon(_text, above.Key!.Value), above.Value.Span.End), "");

    /// <summary>The short form and the long one under it: the value of the short one goes, or moves to the long one.</summary>
    public Finding StatedTwice(SourceLine above, SourceLine stated)
    {
        TextSpan value = above.Value.Span;
        string name = Slice(above.Key!.Value);
        string first = Slice(value);
        string word = Slice(stated.Key!.Value);
        Patch emptied = Emptied(above);
        var repairs = new List<Repair>();
        bool isSame = word == Value && Slice(stated.Value.Span) == first;
        if (isSame)
        {
            repairs.Add(log.Fix($"Keep \"value: {first}\", and write \"{name}:\" alone", RepairSafety.Choice, [emptied]));
        }
        else
        {
            repairs.Add(log.Fix($"Keep \"{word}: {Words.Shortened(Slice(stated.Value.Span))}\", and write \"{name}:\" alone", RepairSafety.Choice, [emptied]));
            var moved = new Patch(TextSpan.FromBounds(stated.Key.Value.Start, stated.Value.Span.End), $"value: {first}");
            repairs.Add(log.Fix($"Keep {first}: write \"value: {first}\" below \"{name}:\"", RepairSafety.Choice, [emptied, moved]));
        }

        return IndentationFindings.ValueStatedTwice(
            log.PlaceOf(value), name, first, word, isSame, log.PlaceOf(stated.Key.Value), repairs.ToEquatableArray());
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
