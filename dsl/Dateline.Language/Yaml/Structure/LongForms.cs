using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Structure;

/// <summary>A value behind its name, and below it what is said about the value: the value needs a name too.</summary>
internal sealed class LongForms(ReadingLog log, List<Patch> patches, IReadOnlyList<SourceLine> lines)
{
    private readonly string _text = log.Text;

    /// <summary>Whether the lines in the column of a line say something about the value above, and nothing else.</summary>
    public bool BeginsAt(int index, SourceLine above)
    {
        // Beside these stand others of their like: the lines below one of them are off themselves.
        if (Slice(above.Key!.Value) is "value" or "unknown" or "says" or "why" or "parts" or "sources" or "note")
            return false;
        bool isAboutValue = false;
        int column = lines[index].Indent;
        for (int i = index; i < lines.Count && lines[i].Indent >= column; i++)
        {
            if (lines[i].Indent > column)
                continue;
            string name = lines[i] is { Kind: LineKind.Field, Key: { } key } ? Slice(key) : "";
            if (name is not ("says" or "why" or "parts" or "sources" or "note"))
                return false;
            // Fields of an entry have no such names, or have them once.
            isAboutValue |= name is "says" or "why" or "parts" || HasBeside(index, above, name);
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

    public void Mend(SourceLine above, SourceLine below)
    {
        TextSpan value = above.Value.Span;
        TextSpan key = above.Key!.Value;
        int behind = KeyFinder.BehindColon(_text, key);
        var named = new Patch(TextSpan.FromBounds(behind, value.Start), $"\n{new string(' ', below.Indent)}value: ");
        log.AddUnreadable(IndentationFindings.LongFormBelowValue(
            log.PlaceOf(Slice(below.Key!.Value) is "sources" or "note" ? below.Key.Value : value), Slice(key), Slice(value), Slice(below.Key.Value), log.Fix($"Write \"value: {Slice(value)}\" below it", RepairSafety.Choice, [named])));
        patches.Add(named);
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
