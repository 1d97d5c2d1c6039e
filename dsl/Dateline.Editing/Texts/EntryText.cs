using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Texts;

/// <summary>The lines of one entry, read for themselves: a keystroke costs no more in a long file than in a short one.</summary>
internal sealed class EntryText
{
    private readonly int _start;

    private EntryText(FileLines lines, int first, int last, YamlPair pair)
    {
        Lines = lines;
        _start = lines.StartOf(first);
        Span = TextSpan.FromBounds(_start, lines.EndOf(last));
        Pair = pair;
    }

    public FileLines Lines { get; }

    /// <summary>From the id to the end of the last line.</summary>
    public TextSpan Span { get; }

    /// <summary>The id and what stands below it. Spans are those of the entry alone: <see cref="SpanOf(TextSpan)"/> has those of the file.</summary>
    public YamlPair Pair { get; }

    /// <summary>Its fields; null where it has none that are named.</summary>
    public YamlMapping? Fields => Pair.Value as YamlMapping;

    /// <summary>Null where no entry can be read at a line.</summary>
    public static EntryText? At(FileLines lines, int line)
    {
        int first = lines.TopOf(line);
        if (first < 0)
            return null;
        int last = lines.LastOf(first);
        string text = lines.Text[lines.StartOf(first)..lines.EndOf(last)];
        YamlDocument read = YamlDocument.ReadUntried(new SourceFile(lines.File.Path, text));
        return read.Root.Pairs.Count == 0 ? null : new EntryText(lines, first, last, read.Root.Pairs[0]);
    }

    /// <summary>The entry of a file at an address: its id; null where there is none.</summary>
    public static EntryText? Named(FileLines lines, string address)
    {
        (string id, int time) = Texts.Address.Read(address);
        for (int line = 0; line < lines.Count; line++)
        {
            if (lines.IsTop(line) && IsCalled(lines.TextOf(line), id) && At(lines, line) is { } entry && entry.Pair.Key.Value == id && --time == 0)
                return entry;
        }

        return null;
    }

    /// <summary>Its id; of one whose id stands above it already, with the number of the time.</summary>
    public string Address()
    {
        int time = 1;
        for (int line = 0; line < Lines.LineOf(_start); line++)
            time += Lines.IsTop(line) && IsCalled(Lines.TextOf(line), Pair.Key.Value) && At(Lines, line)?.Pair.Key.Value == Pair.Key.Value ? 1 : 0;
        return Texts.Address.Of(Pair.Key.Value, time);
    }

    public TextSpan SpanOf(TextSpan ofEntry) => new(ofEntry.Start + _start, ofEntry.Length);

    public TextSpan SpanOf(YamlNode node) => SpanOf(node.Span);

    public string TextOf(YamlNode node) => Lines.Text.Substring(node.Span.Start + _start, node.Span.Length);

    private static bool IsCalled(string line, string id)
    {
        int start = line.Length > 0 && line[0] is '"' or '\'' ? 1 : 0;
        return string.CompareOrdinal(line, start, id, 0, id.Length) == 0;
    }
}
