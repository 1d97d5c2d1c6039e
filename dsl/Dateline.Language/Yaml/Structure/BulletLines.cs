using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Structure;

/// <summary>A list below its name that was pasted with the bullets of a word processor: they become hyphens.</summary>
internal sealed class BulletLines(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];

    /// <summary>Reports and mends the lists; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 1; i < lines.Count; i++)
        {
            SourceLine name = lines[i - 1];
            bool isBelowName = name is { Key: not null, IsOpen: true } && lines[i].Indent >= name.InnerColumn;
            if (isBelowName && Bullets.BeginList(_text, lines[i].ContentStart))
                MendList(i);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private void MendList(int first)
    {
        var hyphens = new List<Patch>();
        for (int i = first; i < lines.Count && lines[i].Indent == lines[first].Indent; i++)
        {
            int at = lines[i].ContentStart;
            if (Bullets.IsAt(_text, at))
                hyphens.Add(new Patch(new TextSpan(at, 1), "-"));
            else if (lines[i].Kind != LineKind.Item)
                break;
        }

        int start = lines[first].ContentStart;
        string item = _text.Substring(start + 1, lines[first].End - start - 1).Trim();
        log.Add(IndentationFindings.Bullet(
            log.PlaceOf(new TextSpan(start, 1)), _text[start], item, log.Fix("begin each item with a hyphen", RepairSafety.Choice, hyphens)));
        _patches.AddRange(hyphens);
    }
}
