using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Characters;
using Dateline.Language.Yaml.Columns;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Foreign;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Markers;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Plain;
using Dateline.Language.Yaml.Root;
using Dateline.Language.Yaml.Standard;
using Dateline.Language.Yaml.Structure;
using Dateline.Language.Yaml.Structure.Hyphens;
using Dateline.Language.Yaml.Tree;
using Dateline.Language.Yaml.Trials;

namespace Dateline.Language.Yaml;

/// <summary>
/// Reads a file in drafts. A text without damage is its own only draft and is read in one pass; one that cannot be read
/// is mended line by line, as far as its meaning is evident, and what is then still broken is read entry by entry.
/// </summary>
internal static class YamlReader
{
    private static readonly IReadOnlyList<Action<ReadingLog>> Scans = [LineEndScan.Run, Tables.Run, LineMarks.Run, PatchSigns.Run, CharacterScan.Run, OtherComments.Run, MarkerScan.Run, CommentedIds.Run];

    public static YamlDocument Read(SourceFile file, CancellationToken cancellation)
    {
        YamlDocument document = ReadUntried(file, cancellation) with { ChangesInComments = ChangesInComments.In(file.Text) };
        return document.Findings.Count == 0 ? document : document with { Findings = RepairTrials.Run(file, document.Findings, edited => ReadUntried(edited, cancellation).Findings) };
    }

    /// <summary>The edits of its findings are as they were thought of.</summary>
    public static YamlDocument ReadUntried(SourceFile file, CancellationToken cancellation)
    {
        if (file.Text.Length > FileBytes.Longest)
            return YamlDocument.Unread(file, UnreadableFindings.TooLarge(file.Map.PlaceOf(default)));
        return ForeignFile.FormatOf(file) is var format and not ForeignFormat.None ? ReadForeign(file, format, cancellation) : WithMisread(file, ReadText(new ReadingLog(file, cancellation)));
    }

    private static YamlDocument WithMisread(SourceFile file, YamlDocument document)
    {
        if (MisreadText.Find(file) is not { } misread)
            return document;
        // A sign that no text may contain and that is a piece of a garbled letter is the same mistake: to delete it would lose the letter.
        EquatableArray<TextEdit> runs = misread.Repairs[0].Edits;
        List<Finding> others = [.. document.Findings.Where(finding => !CharacterFindings.IsControl(finding) || !IsGarbled(finding.Place.Span.Start))];
        if (others.Count < document.Findings.Count)
            misread = misread with { Severity = Severity.Error };
        return document with { Findings = [.. others.Append(misread).OrderBy(finding => finding, FindingOrder.Instance)] };

        bool IsGarbled(int at) => runs.Count == 0 ? file.Text[at] >= '\u0080' : runs.Any(run => run.Span.Contains(at));
    }

    /// <summary>Whatever else is wrong with it waits until it is saved as plain text.</summary>
    private static YamlDocument ReadForeign(SourceFile file, ForeignFormat format, CancellationToken cancellation)
    {
        var log = new ReadingLog(file, cancellation);
        Finding finding = ForeignFile.Report(format, log);
        log.Mend(ForeignFile.VisibleText(format, file.Text));
        return ReadText(log) with { Findings = [finding], IsForeign = true };
    }

    private static YamlDocument ReadText(ReadingLog log)
    {
        foreach (Action<ReadingLog> scan in Scans)
        {
            log.Cancellation.ThrowIfCancellationRequested();
            scan(log);
        }

        log.Settle();
        YamlMapping root = ReadTree(log);
        return log.IsEmpty && log.Draft.IsTheFile
            ? new YamlDocument(log.File.Map, root, [])
            : new YamlDocument(log.File.Map, FileTree.Of(root, log), log.FindingsInOrder()) { LostIds = log.LostIds, LostHeads = log.LostHeads };
    }

    private static YamlMapping ReadTree(ReadingLog log)
    {
        FieldsBesideHyphens.MendBesideNames(log);
        if (PlainReader.Read(log) is { } plain && !(Suspicion.Has(plain) && MendColumns(log)))
            return RootCheck.Check(plain, log);
        ListedEntries.Mend(log);
        LostHeads.Mend(log);
        TreeReading reading = TreeBuilder.Read(log, new TextSpan(0, log.Text.Length));
        bool isMended = reading.End == ReadingEnd.Broken;
        if (isMended)
            StructureScan.Run(log);
        else if (reading is { End: ReadingEnd.Complete, Root: YamlMapping root } && Suspicion.Has(root))
            isMended = MendColumns(log);
        if (isMended)
            reading = TreeBuilder.Read(log, new TextSpan(0, log.Text.Length));
        if (reading.End != ReadingEnd.Complete)
            return ReadSections(log, reading);
        reading.Findings.HandTo(log, withWrappedTexts: !isMended);
        StandardCheck.Run(reading.Root, log);
        return RootCheck.Check(reading.Root, log);
    }

    private static bool MendColumns(ReadingLog log) => SlipOfColumns.Mend(log, SourceLines.Of(log.Text));

    /// <summary>Each entry may be good, and yet the text is not where brackets around nothing stand before them all.</summary>
    private static YamlMapping ReadSections(ReadingLog log, TreeReading reading)
    {
        YamlMapping root = new SectionReader(log).Read();
        if (log.IsEmpty)
            StandardCheck.ReportBroken(reading.BrokenAt, log);
        return root;
    }
}
