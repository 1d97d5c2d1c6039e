using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>Ids that stand twice, and ids that differ in YAML but not in C#.</summary>
internal static class RepeatedIds
{
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
            else
                firstWithName.Add(entry.Id, entry);
        }
    }
}
