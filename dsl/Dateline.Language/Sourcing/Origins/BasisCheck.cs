using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Origins;

/// <summary>No source is based on itself, not by way of others either. Each circle is found once, where it closes.</summary>
internal static class BasisCheck
{
    public static void Check(EntryIndex index, List<RuleFinding> findings)
    {
        HashSet<BoundEntry>? done = null;
        foreach (FileDigest file in index.Files)
        {
            foreach (BoundEntry source in file.Sources)
            {
                if (source.Find(BuiltIns.BasedOn) is not null)
                    Follow(source, index, done ??= [], findings);
            }
        }
    }

    /// <summary>A chain may be as long as there are sources, so it is followed without calls within calls.</summary>
    private static void Follow(BoundEntry first, EntryIndex index, HashSet<BoundEntry> done, List<RuleFinding> findings)
    {
        if (!done.Add(first))
            return;
        var way = new List<BoundEntry> { first };
        var onWay = new HashSet<BoundEntry> { first };
        var rest = new Stack<IEnumerator<ReferenceValue>>();
        rest.Push(BasesOf(first).GetEnumerator());
        while (rest.Count > 0)
        {
            if (!rest.Peek().MoveNext())
            {
                rest.Pop().Dispose();
                onWay.Remove(way[way.Count - 1]);
                way.RemoveAt(way.Count - 1);
                continue;
            }

            ReferenceValue basis = rest.Peek().Current;
            if (index.Find(basis.Id) is not { } next || index.IsRepeated(basis.Id))
                continue;
            if (onWay.Contains(next))
                findings.Add(BasisFindings.GoesInACircle(way[way.Count - 1], basis, [.. way.Skip(way.IndexOf(next))]));
            else if (done.Add(next))
            {
                way.Add(next);
                onWay.Add(next);
                rest.Push(BasesOf(next).GetEnumerator());
            }
        }
    }

    private static IEnumerable<ReferenceValue> BasesOf(BoundEntry source) => (source.Find(BuiltIns.BasedOn)?.Value as ListValue)?.Items.OfType<ReferenceValue>() ?? [];
}
