using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Yaml.Drafts;

/// <summary>Brings a tree that was read from a draft back to the places of the file, and marks the damaged entries.</summary>
internal static class FileTree
{
    public static YamlMapping Of(YamlMapping root, ReadingLog log)
    {
        int[] unreadable = log.UnreadableOffsets();
        var pairs = new YamlPair[root.Pairs.Count];
        for (int i = 0; i < pairs.Length; i++)
        {
            YamlPair pair = root.Pairs[i];
            YamlScalar key = InFile(pair.Key, log);
            int end = i + 1 < pairs.Length ? log.Draft.ToFile(root.Pairs[i + 1].Key.Span).Start : log.File.Text.Length;
            int begin = i == 0 ? 0 : key.Span.Start;
            pairs[i] = new YamlPair(key, InFile(pair.Value, log)) { IsDamaged = HasOffsetIn(unreadable, begin, end) };
        }

        return new YamlMapping(pairs, log.Draft.ToFile(root.Span), root.IsFlow);
    }

    private static YamlNode InFile(YamlNode node, ReadingLog log)
    {
        if (log.Draft.IsTheFile)
            return node;
        TextSpan span = log.Draft.ToFile(node.Span);
        switch (node)
        {
            case YamlMapping mapping:
                return new YamlMapping([.. mapping.Pairs.Select(pair => new YamlPair(InFile(pair.Key, log), InFile(pair.Value, log)))], span, mapping.IsFlow);
            case YamlSequence list:
                return new YamlSequence([.. list.Items.Select(item => InFile(item, log))], span, list.IsFlow);
            default:
                return InFile((YamlScalar)node, log);
        }
    }

    private static YamlScalar InFile(YamlScalar scalar, ReadingLog log)
    {
        if (log.Draft.IsTheFile)
            return scalar;
        TextSpan span = log.Draft.ToFile(scalar.Span);
        bool isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        bool wasQuoted = span.Length > 0 && log.File.Text[span.Start] is '"' or '\'';
        bool isQuotedHere = isQuoted && !wasQuoted;
        return new YamlScalar(scalar.Value, span, isQuotedHere ? ScalarStyle.Plain : scalar.Style) { IsMended = scalar.IsMended || isQuotedHere };
    }

    private static bool HasOffsetIn(int[] offsets, int begin, int end)
    {
        int found = Array.BinarySearch(offsets, begin);
        if (found >= 0)
            return true;
        return ~found < offsets.Length && offsets[~found] < end;
    }
}
