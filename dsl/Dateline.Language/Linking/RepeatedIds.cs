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
        var twice = new List<(BoundEntry Later, BoundEntry First)>();
        var firstWithName = new Dictionary<string, BoundEntry>(index.Entries.Count, CSharpNameComparer.Instance);
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            BoundEntry firstWithId = index.Find(entry.Id)!;
            if (!ReferenceEquals(firstWithId, entry))
                twice.Add((entry, firstWithId));
            else if (firstWithName.TryGetValue(entry.Id, out BoundEntry? first))
                findings.Add(IdFindings.MeetsInCSharp(entry, first, CSharpNames.ToPascalCase(entry.Id)));
            else if (entry.Id == ClassOfEntries)
                findings.Add(IdFindings.IsClassOfEntries(entry));
            else
                firstWithName.Add(entry.Id, entry);
        }

        if (twice.Count > 0)
            Report(twice, index, findings);
    }

    /// <summary>A file all of whose ids are in another one is a copy of it, and one mistake.</summary>
    private static void Report(List<(BoundEntry Later, BoundEntry First)> twice, EntryIndex index, List<Finding> findings)
    {
        var counts = index.Entries.GroupBy(entry => entry.File.Path, StringComparer.Ordinal).ToDictionary(file => file.Key, file => file.Count(), StringComparer.Ordinal);
        foreach (var ofFiles in twice.GroupBy(pair => (Later: pair.Later.File.Path, First: pair.First.File.Path)))
        {
            int count = ofFiles.Count();
            bool isCopy = ofFiles.Key.Later != ofFiles.Key.First && count > 1 && (count == counts[ofFiles.Key.Later] || count == counts[ofFiles.Key.First]);
            if (isCopy)
                findings.Add(IdFindings.IsCopy(ofFiles.First().Later, ofFiles.First().First, count));
            else
                findings.AddRange(ofFiles.Select(pair => IdFindings.StandsTwice(pair.Later, pair.First)));
        }
    }
}
