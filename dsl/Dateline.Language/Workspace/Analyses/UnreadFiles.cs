using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Layout;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>
/// The verdict on the files beside a timeline that are not read. One whose entries stand nowhere else is the cause of whatever
/// misses them: its entries are handed on, so that nothing is blamed for not finding them.
/// </summary>
/// <param name="Entries">The entries that stand in no file that is read, file by file.</param>
/// <param name="Findings">One for each file that is to be spoken of.</param>
internal sealed record UnreadFiles(IReadOnlyList<BoundFile> Entries, IReadOnlyList<Finding> Findings)
{
    public static readonly UnreadFiles None = new([], []);

    public static UnreadFiles Judge(TimelineDefinition definition, IReadOnlyList<BoundFile> files, Surroundings around)
    {
        if (around.Others.Count == 0)
            return None;
        var kinds = new HashSet<string>(KindNamesOf(definition.Schema), StringComparer.Ordinal);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        AddTo(known, files);
        var entries = new List<BoundFile>();
        var findings = new List<Finding>();
        foreach (OtherFile other in around.Others.OrderBy(other => other.Path, StringComparer.Ordinal))
        {
            string rightName = RightName.Of(other.Name, TimelineFiles.EventsSuffix, around.IsTaken);
            if (!other.Look.Kinds.Any(kind => kinds.Contains(kind) || definition.Schema.MayDeclare(kind)))
            {
                if (WithoutEntries(other, rightName) is { } finding)
                    findings.Add(finding);
            }
            else
            {
                BoundFile? bound = Guard.Run(other.Map, () => Analysis.Bind(other.File!, definition)).Value;
                string[] originals = [.. (bound?.Entries ?? []).Where(entry => known.ContainsKey(entry.Id)).Select(entry => known[entry.Id]).Distinct()];
                if (bound is not null && New(bound, known) is { } missing && missing.Entries.Count(IsOfAKind) is > 0 and int count)
                {
                    entries.Add(missing);
                    string first = missing.Entries.First(IsOfAKind).Id;
                    findings.Add(originals.Length > 0
                        ? UnreadFileFindings.HoldsSomeEntries(other, rightName, originals, count, bound.Entries.Count - missing.Entries.Count, first)
                        : UnreadFileFindings.HoldsEntries(other, rightName, count, first));
                    AddTo(known, [missing]);
                }
                else if (other.Name.Likeness != Likeness.Slight)
                {
                    findings.Add(UnreadFileFindings.IsCopy(other, rightName, originals));
                }
            }
        }

        return new UnreadFiles(entries, findings);
    }

    private static Finding? WithoutEntries(OtherFile other, string rightName) => other switch
    {
        { Name.Likeness: Likeness.Slight } => null,
        _ when OtherPrograms.Own(other.Path, other.Look) => null,
        { Name.Likeness: Likeness.Near } => UnreadFileFindings.IsNear(other, rightName),
        _ => UnreadFileFindings.IsUnknown(other, rightName),
    };

    /// <summary>One without a kind tells nothing: it may be a key of whatever program.</summary>
    private static bool IsOfAKind(BoundEntry entry) => entry.Kind is not null;

    private static BoundFile New(BoundFile bound, Dictionary<string, string> known) => bound with
    {
        Entries = [.. bound.Entries.Where(entry => !known.ContainsKey(entry.Id))],
        Findings = [],
        UnreadNames = [],
    };

    /// <param name="known">The file in which an id stands first.</param>
    private static void AddTo(Dictionary<string, string> known, IEnumerable<BoundFile> files)
    {
        foreach (BoundEntry entry in files.SelectMany(file => file.Entries))
        {
            if (!known.ContainsKey(entry.Id))
                known.Add(entry.Id, entry.File.Path);
        }
    }

    private static IEnumerable<string> KindNamesOf(TimelineSchema schema) =>
        new[] { KindCategory.Event, KindCategory.Entity, KindCategory.Observation }.SelectMany(schema.KindsOf).Select(kind => kind.Name);
}
