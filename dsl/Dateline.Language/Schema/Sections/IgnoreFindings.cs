using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Sections;

/// <summary>What can be wrong with the names under <c>ignore:</c>.</summary>
public static class IgnoreFindings
{
    private static readonly FindingDescriptor NoNameKind = new("DTL2085", "Not a name to ignore");
    private static readonly FindingDescriptor ReadKind = new("DTL2086", "Ignored, but read");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NoNameKind, ReadKind];

    /// <param name="problem">The rest of the sentence: <c>is empty</c>.</param>
    internal static Finding NoName(Place place, string written, string problem) => new(NoNameKind, place,
        $"{Words.Quoted(written)} under \"ignore\" {problem}. Write names such as config.yaml, api/*.yml or drafts/.");

    internal static Finding TooMany(Place place, int count) => new(NoNameKind, place,
        $"\"ignore\" lists {Words.Number(count)} names, and {Words.Number(IgnoredName.Most)} are the most that are read. Name folders, or use a star.");

    /// <param name="path">A file of Dateline's that the name covers.</param>
    public static Finding IsRead(IgnoredName name, string path) =>
        new(ReadKind, name.Place, $"{Words.Quoted(name.Pattern)} covers {Words.Shortened(Words.FileName(path), 60)}, which is read all the same: \"ignore\" is for files of other programs.")
        {
            Repairs = EquatableArray.Of(
                new Repair($"Its events count: remove {Words.Shortened(name.Pattern)} from the list, or make it narrower", RepairSafety.Choice),
                new Repair($"They do not: move {Words.Shortened(Words.FileName(path), 60)} elsewhere, or give it a name without .events", RepairSafety.Choice)),
        };
}
