using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Hyphens;

/// <summary>Items of a list that begin with a bullet, a dash or a number in place of the hyphen: those of one list are one mistake.</summary>
internal sealed class BulletLines(ReadingLog log, IReadOnlyList<SourceLine> lines)
{
    private readonly string _text = log.Text;
    private readonly List<Patch> _patches = [];
    private readonly HashSet<int> _taken = [];

    /// <summary>Reports and mends the lists; whether there were any.</summary>
    public bool Mend()
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (!_taken.Contains(i) && Bullets.IsAt(_text, lines[i].ContentStart) && IsItem(i))
                MendList(i);
        }

        log.Mend(_patches);
        return _patches.Count > 0;
    }

    private bool IsItem(int index)
    {
        int above = Beside(index, step: -1);
        int below = Beside(index, step: 1);
        if ((above >= 0 && lines[above].Kind == LineKind.Item) || (below >= 0 && IsItemOrBullet(below)))
            return true;
        SourceLine name = lines[index - 1];
        bool isBelowName = name is { Key: not null, IsOpen: true } && lines[index].Indent >= name.InnerColumn;
        bool hasFields = index + 1 < lines.Count && lines[index + 1].Kind == LineKind.Field && lines[index + 1].Indent > lines[index].Indent && lines[index].Key is not null;
        return isBelowName && (Bullets.IsCertainAt(_text, lines[index].ContentStart) || hasFields);
    }

    private bool IsItemOrBullet(int index) => lines[index].Kind == LineKind.Item || Bullets.IsAt(_text, lines[index].ContentStart);

    /// <summary>The next line in the same column, with nothing but deeper ones between; -1 where there is none.</summary>
    private int Beside(int index, int step)
    {
        int at = index + step;
        while (at >= 0 && at < lines.Count && lines[at].Indent > lines[index].Indent)
            at += step;
        return at >= 0 && at < lines.Count && lines[at].Indent == lines[index].Indent ? at : -1;
    }

    private void MendList(int first)
    {
        var hyphens = new List<Patch>();
        for (int i = first; i >= 0 && IsItemOrBullet(i); i = Beside(i, step: 1))
        {
            int length = Bullets.LengthAt(_text, lines[i].ContentStart);
            if (length == 0)
                continue;
            _taken.Add(i);
            int column = lines[i].Indent + length;
            bool hasFieldsBelow = i + 1 < lines.Count && lines[i + 1].Indent == column;
            hyphens.Add(new Patch(new TextSpan(lines[i].ContentStart, length), "-" + new string(' ', hasFieldsBelow ? length - 1 : 1)));
        }

        TextSpan sign = hyphens[0].Span;
        string item = _text.Substring(sign.End, lines[first].End - sign.End).Trim();
        log.Add(IndentationFindings.Bullet(
            log.PlaceOf(new TextSpan(sign.Start, Slice(sign).TrimEnd().Length)), Slice(sign).TrimEnd(), item, log.Fix("Start each item with a hyphen", RepairSafety.Choice, hyphens)));
        _patches.AddRange(hyphens);
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
