using Dateline.Language.Yaml.Columns;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Structure;

/// <summary>Finds why a text cannot be read, line by line, and mends the draft as far as the meaning is evident.</summary>
internal static class StructureScan
{
    public static void Run(ReadingLog log)
    {
        List<SourceLine> lines = ReadLines(log.Text);
        if (new BulletLines(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new TextsBehindNames(log, [], lines).Mend())
            lines = ReadLines(log.Text);
        if (new ContinuedTexts(log, [], lines).Mend())
            lines = ReadLines(log.Text);
        if (new IdsBelowNames(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new ListsBehindNames(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new JoinedLines(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new FieldsBesideHyphens(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new MissingHyphens(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new SurplusHyphens(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new MissingSigns(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new LinesInOne(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new TextItems(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (new OutdentedLines(log, lines).Mend())
            lines = ReadLines(log.Text);
        if (SlipOfColumns.Mend(log, lines))
            lines = ReadLines(log.Text);
        var patches = new List<Patch>();
        var values = new ValueCheck(log, patches, lines);
        var structure = new BlockStructure(log, patches, lines);
        for (int i = 0; i < lines.Count; i++)
        {
            if (structure.Take(lines[i]))
                values.Check(i);
        }

        structure.End();
        log.Mend(patches);
    }

    public static List<SourceLine> ReadLines(string text)
    {
        var reader = new LineReader(text);
        var lines = new List<SourceLine>();
        while (reader.Read() is { } line)
            lines.Add(line);
        return lines;
    }
}
