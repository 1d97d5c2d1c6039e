namespace Dateline.Compiled;

/// <summary>The sources that stand behind the values of an entry, or report something of them, as the compiled text has them at any depth.</summary>
internal static class SourcesOfValues
{
    public static void AddTo(Mentions mentions, Cell entry)
    {
        ReadOnlySpan<byte> text = entry.Below;
        if (text.IndexOf(" ~s"u8) < 0)
            return;
        int depthOfSources = int.MaxValue;
        for (int at = 0; at < text.Length;)
        {
            int end = CompiledLines.EndOf(text, at);
            ReadOnlySpan<byte> line = text[at..end];
            ReadOnlySpan<byte> words = line.TrimStart((byte)' ');
            int depth = line.Length - words.Length;
            if (depth <= depthOfSources)
                depthOfSources = words.SequenceEqual("~sources"u8) ? depth : int.MaxValue;
            else if (words.StartsWith("- "u8))
                mentions.AddSource(CellReaders.Decode(words[2..]));
            if (words.StartsWith("~says "u8))
                mentions.AddSource(CellReaders.Decode(words[6..]));
            at = end + 1;
        }
    }
}
