using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Structure;

namespace Dateline.Language.Yaml.Tree;

/// <summary>
/// An id, or a field with more below it, that slipped into the column of the fields above it: YAML takes it for one of
/// them, without a value, and what is below it for the same fields a second time.
/// </summary>
internal sealed class SlippedKeys(ReadingLog log, TreeFindings findings)
{
    private readonly string _text = log.Text;

    /// <summary>The index of such a key; -1 where there is none.</summary>
    public static int Find(YamlMapping fields)
    {
        for (int i = 1; i + 1 < fields.Pairs.Count; i++)
        {
            string first = fields.Pairs[0].Key.Value;
            bool beginsAgain = fields.Pairs[i + 1].Key.Value == first && fields.Pairs[i].Key.Value != first;
            if (beginsAgain && fields.Pairs[i].Value is YamlScalar { Style: ScalarStyle.Plain, Span.Length: 0 })
                return i;
        }

        return -1;
    }

    /// <param name="key">Which has slipped.</param>
    /// <param name="beside">The offset of the key beside which it belongs.</param>
    public void Report(YamlScalar key, int beside)
    {
        int start = StartOfLine(key.Span.Start);
        int column = key.Span.Start - start;
        int expected = beside - StartOfLine(beside);
        var move = new Patch(new TextSpan(start, column), new string(' ', expected));
        findings.AddUnreadable(IndentationFindings.WrongIndentation(
            log.PlaceOf(key.Span), Words.Quoted(key.Value), column, expected, log.LineNumberOf(beside),
            log.SafeFix($"indent it by {Words.Count(expected, "space")}", move)));
    }

    private int StartOfLine(int offset)
    {
        while (offset > 0 && _text[offset - 1] is not ('\n' or '\r'))
            offset--;
        return offset;
    }
}
