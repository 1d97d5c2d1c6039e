using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>Ids that stand twice, that differ in YAML but not in C#, and the one that C# cannot have.</summary>
internal static class RepeatedIds
{
    /// <summary>In C# every id is a property of the class <c>Entries</c>, and none can have the name of its class.</summary>
    private const string ClassOfEntries = "entries";

    public static void Check(EntryIndex index, List<Finding> findings)
    {
        var firstWithName = new Dictionary<string, BoundEntry>(index.Entries.Count, CSharpNameComparer.Instance);
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            BoundEntry firstWithId = index.Find(entry.Id)!;
            if (!ReferenceEquals(firstWithId, entry))
                findings.Add(IdFindings.StandsTwice(entry, firstWithId));
            else if (firstWithName.TryGetValue(entry.Id, out BoundEntry? first))
                findings.Add(IdFindings.MeetsInCSharp(entry, first, CSharpNames.ToPascalCase(entry.Id)));
            else if (entry.Id == ClassOfEntries)
                findings.Add(IdFindings.IsClassOfEntries(entry));
            else
                firstWithName.Add(entry.Id, entry);
        }
    }
}
