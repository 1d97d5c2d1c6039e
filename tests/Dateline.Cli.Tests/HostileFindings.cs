using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Cli.Tests;

/// <summary>Findings whose every text is somebody else's, and the files that they stand in.</summary>
internal static class HostileFindings
{
    /// <summary>What ends lines, moves cursors, begins commands of a log, and what JSON or an address has to escape.</summary>
    private static readonly Gen<string> Piece = Gen.Frequency(
        (5, Gen.Elements("a", "ü", " ", ":", ",", "%", "[", "#", "\"", "\\", "'", "::error file=x::", "\e]0;pwned\a", "\e[2J", "\r\n", "\n", "\r", "\t", "\u0000", "\u0085", "\u009B31m", "\u2028", "\u202E", "\uFEFF", "\ud83d", "\ude00", "\U0001F600", "%0A", "{code}")),
        (1, Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString())));

    public static Gen<string> Text { get; } = Piece.ArrayOf().Select(string.Concat);

    /// <summary>What an operating system may give: never a NUL, and never empty.</summary>
    private static readonly Gen<string> Path = Text.Select(text => "dir/" + text.Replace('\0', '_').Replace('/', '_') + ".events.yaml");

    public static Gen<(IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, SourceFile> Files)> Many { get; } =
        from paths in Path.ArrayOf(2)
        from texts in Text.ArrayOf(2)
        let files = paths.Zip(texts).DistinctBy(pair => pair.First, StringComparer.Ordinal).ToDictionary(pair => pair.First, pair => new SourceFile(pair.First, pair.Second), StringComparer.Ordinal)
        from findings in One([.. files.Values]).ArrayOf(3)
        select ((IReadOnlyList<Finding>)findings, (IReadOnlyDictionary<string, SourceFile>)files);

    private static Gen<Finding> One(SourceFile[] files) =>
        from place in PlaceIn(files)
        from related in PlaceIn(files)
        from texts in Text.ArrayOf(8)
        from severity in Gen.Elements(Severity.Error, Severity.Warning, Severity.Hint)
        select new Finding(new FindingDescriptor("DTL4001", "A title"), place, texts[0])
        {
            Severity = severity,
            Heading = texts[1],
            Label = texts[2],
            Subject = texts[3],
            Picture = texts[4],
            Related = EquatableArray.Of(new RelatedPlace(related, texts[5])),
            Repairs = EquatableArray.Of(
                new Repair(texts[6], RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, texts[7]))),
                new Repair(texts[7], RepairSafety.Safe)),
        };

    private static Gen<Place> PlaceIn(SourceFile[] files) =>
        from file in Gen.Elements(files)
        from start in Gen.Choose(0, file.Text.Length)
        from length in Gen.Choose(0, file.Text.Length - start)
        select file.Map.PlaceOf(new TextSpan(start, length));
}
