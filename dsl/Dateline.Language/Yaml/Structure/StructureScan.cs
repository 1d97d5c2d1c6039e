using Dateline.Language.Yaml.Columns;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Structure.Fields;
using Dateline.Language.Yaml.Structure.Hyphens;
using Dateline.Language.Yaml.Structure.Levels;
using Dateline.Language.Yaml.Structure.Texts;

namespace Dateline.Language.Yaml.Structure;

/// <summary>Finds why a text cannot be read, line by line, and mends the draft as far as the meaning is evident.</summary>
internal static class StructureScan
{
    /// <summary>In this order: each reads what those before it have mended.</summary>
    private static readonly IReadOnlyList<Func<ReadingLog, List<SourceLine>, bool>> Mends =
    [
        static (log, lines) => new BulletLines(log, lines).Mend(),
        static (log, lines) => new UnnamedValues(log, lines).Mend(),
        static (log, lines) => new TextsBehindNames(log, [], lines).Mend(),
        static (log, lines) => new ContinuedTexts(log, [], lines).Mend(),
        static (log, lines) => new IdsBelowNames(log, lines).Mend(),
        static (log, lines) => new ListsBehindNames(log, lines).Mend(),
        static (log, lines) => new JoinedLines(log, lines).Mend(),
        static (log, lines) => new FieldsBesideHyphens(log, lines).Mend(),
        static (log, lines) => new MissingHyphens(log, lines).Mend(),
        static (log, lines) => new SurplusHyphens(log, lines).Mend(),
        static (log, lines) => new MissingSigns(log, lines).Mend(),
        static (log, lines) => new LinesInOne(log, lines).Mend(),
        static (log, lines) => new TextItems(log, lines).Mend(),
        static (log, lines) => new OutdentedLines(log, lines).Mend(),
        SlipOfColumns.Mend,
    ];

    public static void Run(ReadingLog log)
    {
        List<SourceLine> lines = SourceLines.Of(log.Text);
        foreach (Func<ReadingLog, List<SourceLine>, bool> mend in Mends)
        {
            log.Cancellation.ThrowIfCancellationRequested();
            if (mend(log, lines))
                lines = SourceLines.Of(log.Text);
        }

        var patches = new List<Patch>();
        var values = new ValueCheck(log, patches, lines);
        var structure = new BlockStructure(log, patches, lines);
        for (int i = 0; i < lines.Count; i++)
        {
            log.Cancellation.ThrowIfCancellationRequested();
            if (structure.Take(lines[i]))
                values.Check(i);
        }

        structure.End();
        log.Mend(patches);
    }
}
