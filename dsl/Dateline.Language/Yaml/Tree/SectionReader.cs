using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Tree;

/// <summary>
/// Reads a file that cannot be read as a whole entry by entry, so that a broken one leaves the others readable.
/// An entry begins at each line with content in its first column.
/// </summary>
internal static class SectionReader
{
    public static YamlDocument Read(SourceFile file, int start)
    {
        var pairs = new List<YamlPair>();
        var findings = new List<Finding>();
        foreach (TextSpan section in SectionsOf(file, start))
            ReadSection(file, section, pairs, findings);
        var root = new YamlMapping(pairs.ToArray(), TextSpan.FromBounds(start, file.Text.Length), isFlow: false);
        return new YamlDocument(file.Map, root, findings);
    }

    private static IEnumerable<TextSpan> SectionsOf(SourceFile file, int start)
    {
        int begin = start;
        for (int line = 1; line < file.Map.Lines.LineCount; line++)
        {
            int offset = file.Map.Lines.StartOf(line);
            if (offset >= file.Text.Length || file.Text[offset] is ' ' or '#' or '\r' or '\n' or '\t' or '}' or ']')
                continue;
            yield return TextSpan.FromBounds(begin, offset);
            begin = offset;
        }

        yield return TextSpan.FromBounds(begin, file.Text.Length);
    }

    private static void ReadSection(SourceFile file, TextSpan section, List<YamlPair> pairs, List<Finding> findings)
    {
        if (!TreeBuilder.TryBuild(file.Text.Substring(0, section.End), section.Start, out YamlNode? node, out int brokenAt))
        {
            findings.Add(UnreadableFindings.LineNotReadable(file.Map.PlaceOf(new TextSpan(brokenAt, 0))));
            if (KeyOf(file.Text, section) is { } key)
                pairs.Add(new YamlPair(key, new YamlMapping([], new TextSpan(key.Span.End, 0), isFlow: false)) { IsDamaged = true });
        }
        else if (node is YamlMapping mapping)
        {
            pairs.AddRange(mapping.Pairs);
        }
        else if (node is not null)
        {
            findings.Add(UnreadableFindings.NotAnEntry(file.Map.PlaceOf(new TextSpan(node.Span.Start, Math.Min(1, node.Span.Length)))));
        }
    }

    private static YamlScalar? KeyOf(string text, TextSpan section)
    {
        int end = section.Start;
        while (end < section.End && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            end++;
        bool isKey = end > section.Start && end < section.End && text[end] == ':';
        var span = TextSpan.FromBounds(section.Start, end);
        return isKey ? new YamlScalar(text.Substring(span.Start, span.Length), span, ScalarStyle.Plain) : null;
    }
}
