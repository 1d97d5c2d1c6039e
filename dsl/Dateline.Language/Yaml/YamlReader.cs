using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Characters;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Markers;
using Dateline.Language.Yaml.Plain;
using Dateline.Language.Yaml.Structure;
using Dateline.Language.Yaml.Tree;

namespace Dateline.Language.Yaml;

/// <summary>
/// Reads a file in drafts. A text without damage is its own only draft and is read in one pass; one that cannot be read
/// is mended line by line, as far as its meaning is evident, and what is then still broken is read entry by entry.
/// </summary>
internal static class YamlReader
{
    public static YamlDocument Read(SourceFile file)
    {
        if (file.Text.Length > FileBytes.Longest)
            return YamlDocument.Unread(file, UnreadableFindings.TooLarge(file.Map.PlaceOf(default)));
        var log = new ReadingLog(file);
        CharacterScan.Run(log);
        MarkerScan.Run(log);
        CommentedIds.Run(log);
        log.Settle();
        YamlMapping root = ReadTree(log);
        return log.IsEmpty && log.Draft.IsTheFile
            ? new YamlDocument(file.Map, root, [])
            : new YamlDocument(file.Map, FileTree.Of(root, log), log.FindingsInOrder());
    }

    private static YamlMapping ReadTree(ReadingLog log)
    {
        if (PlainReader.Read(log) is { } plain)
            return RootCheck.Check(plain, log);
        TreeReading reading = TreeBuilder.Read(log, new TextSpan(0, log.Text.Length));
        bool isMended = reading.End == ReadingEnd.Broken;
        if (isMended)
        {
            StructureScan.Run(log);
            reading = TreeBuilder.Read(log, new TextSpan(0, log.Text.Length));
        }

        if (reading.End != ReadingEnd.Complete)
            return new SectionReader(log).Read();
        reading.Findings.HandTo(log, withWrappedTexts: !isMended);
        return RootCheck.Check(reading.Root, log);
    }
}
