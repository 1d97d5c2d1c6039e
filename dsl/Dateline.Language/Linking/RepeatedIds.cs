using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>Ids that stand twice, and ids that differ in YAML but not in C#.</summary>
internal static class RepeatedIds
{
    public static void Check(EntryIndex index, List<Finding> findings)
    {
        var firstByCSharpName = new Dictionary<string, BoundEntry>(index.Entries.Count, StringComparer.Ordinal);
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            string name = CSharpNames.ToPascalCase(entry.Id);
            if (!firstByCSharpName.TryGetValue(name, out BoundEntry? first))
                firstByCSharpName.Add(name, entry);
            else if (first.Id == entry.Id)
                findings.Add(IdFindings.StandsTwice(entry, first));
            else if (ReferenceEquals(index.Find(entry.Id), entry))
                findings.Add(IdFindings.MeetsInCSharp(entry, first, name));
            else
                findings.Add(IdFindings.StandsTwice(entry, index.Find(entry.Id)!));
        }
    }
}
