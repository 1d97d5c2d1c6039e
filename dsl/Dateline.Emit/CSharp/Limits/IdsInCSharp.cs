using Dateline.Emit.CSharp.Naming;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;

namespace Dateline.Emit.CSharp.Limits;

/// <summary>Ids that differ in YAML but not in C#, and the one that C# cannot have.</summary>
internal static class IdsInCSharp
{
    /// <summary>In C# every id is a property of the class <c>Entries</c>, and none can have the name of its class.</summary>
    private const string ClassOfEntries = "entries";

    /// <summary>An id that stands twice counts once: that is said elsewhere.</summary>
    public static IEnumerable<Finding> Check(EntryIndex index)
    {
        var firstWithName = new Dictionary<string, BoundEntry>(index.Entries.Count, CSharpNameComparer.Instance);
        foreach (BoundEntry entry in index.Entries)
        {
            if (!ReferenceEquals(index.Find(entry.Id), entry))
                continue;
            if (firstWithName.TryGetValue(entry.Id, out BoundEntry? first))
                yield return IdInCSharpFindings.Meet(entry, first, CSharpNames.ToPascalCase(entry.Id));
            else if (entry.Id == ClassOfEntries)
                yield return IdInCSharpFindings.IsClassOfEntries(entry);
            else
                firstWithName.Add(entry.Id, entry);
        }
    }
}
