using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Root;

/// <summary>A name at the top with whole entries below it, such as <c>events:</c>: a file of entries has no headings.</summary>
internal sealed class Headings(ReadingLog log)
{
    private static readonly FindingDescriptor HeadingKind = new("DTL1075", "A heading above entries");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [HeadingKind];

    /// <summary>The index of the first heading; -1 where there is none.</summary>
    public static int Find(YamlMapping root)
    {
        for (int i = 0; i < root.Pairs.Count; i++)
        {
            if (IsHeading(root.Pairs[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Reports the headings, and reads what is below them as entries.</summary>
    public YamlMapping Without(YamlMapping root)
    {
        var pairs = new List<YamlPair>();
        foreach (YamlPair pair in root.Pairs)
        {
            if (!IsHeading(pair))
            {
                pairs.Add(pair);
                continue;
            }

            log.Add(Report(pair));
            pairs.AddRange(((YamlMapping)pair.Value).Pairs);
        }

        return new YamlMapping(pairs.ToArray(), root.Span, root.IsFlow);
    }

    private Finding Report(YamlPair heading)
    {
        var entries = (YamlMapping)heading.Value;
        int column = entries.Pairs[0].Key.Span.Start - StartOfLine(entries.Pairs[0].Key.Span.Start);
        var moves = new List<Patch> { new(TextSpan.FromBounds(heading.Key.Span.Start, StartOfLine(entries.Span.Start)), "") };
        for (int start = StartOfLine(entries.Span.Start); start > 0 && start < entries.Span.End; start = log.Text.IndexOf('\n', start) + 1)
        {
            moves.Add(new Patch(new TextSpan(start, Math.Min(column, Blanks.Skip(log.Text, start, log.Text.Length) - start)), ""));
            if (log.Text.IndexOf('\n', start) < 0)
                break;
        }

        string name = heading.Key.Value;
        return new Finding(HeadingKind, log.PlaceOf(heading.Key.Span), $"{Words.Quoted(name + ":")} is a heading, and a file of entries has none. Delete it, and move the lines below it {Words.Count(column, "space")} to the left.")
        {
            Label = "not an entry",
            Repairs = Collections.EquatableArray.Of(log.Fix("Delete the heading and move the lines below it to the left", RepairSafety.Choice, moves)),
        };
    }

    private static bool IsHeading(YamlPair pair)
    {
        // The defaults of a file have a kind, too.
        if (pair.Key.Value == KnownWords.File || pair.Value is not YamlMapping { IsFlow: false, Pairs.Count: > 0 } below || IsEntry(below))
            return false;
        for (int i = 0; i < below.Pairs.Count; i++)
        {
            YamlPair entry = below.Pairs[i];
            if (entry.Key.Value == KnownWords.Defaults || entry.Value is not YamlMapping { IsFlow: false } fields || !IsEntry(fields))
                return false;
        }

        return true;
    }

    private static bool IsEntry(YamlMapping fields) => fields.Find(RootCheck.FieldOfEveryEntry)?.Value is YamlScalar { Span.Length: > 0 };

    private int StartOfLine(int offset)
    {
        while (offset > 0 && log.Text[offset - 1] is not ('\n' or '\r'))
            offset--;
        return offset;
    }
}
