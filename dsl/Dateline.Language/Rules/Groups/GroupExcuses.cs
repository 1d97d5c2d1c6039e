using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Groups;

/// <summary>Which entries are excused from a rule that compares them: what is found at such a one must not keep silent what is found at another.</summary>
internal sealed class GroupExcuses
{
    public static readonly GroupExcuses None = new("", []);

    private readonly string _rule;
    private readonly HashSet<string> _paths;

    private GroupExcuses(string rule, HashSet<string> paths) => (_rule, _paths) = (rule, paths);

    public static GroupExcuses From(string rule, IEnumerable<FileDigest> files) =>
        new(rule, new(files.Where(digest => digest.File.Waivers.Any(waiver => waiver.Rule == rule)).Select(digest => digest.File.File.Path), StringComparer.Ordinal));

    /// <summary>What cannot be read may be the exception from any rule.</summary>
    public bool Has(BoundEntry entry) => _paths.Contains(entry.File.Path) || entry.Find(BuiltIns.Except)?.Value switch
    {
        WaiversValue stated => stated.Waivers.Any(waiver => waiver.Rule == _rule),
        FaultyValue => true,
        _ => false,
    };
}
