using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;

namespace Dateline.Language.Linking.Ids;

/// <summary>Ids that stand twice.</summary>
internal static class RepeatedIds
{
    public static void Check(EntryIndex index, List<Finding> findings)
    {
        var twice = new List<(BoundEntry Later, BoundEntry First)>();
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            BoundEntry first = index.Find(entry.Id)!;
            if (!ReferenceEquals(first, entry))
                twice.Add((entry, first));
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
