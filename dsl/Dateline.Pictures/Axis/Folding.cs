namespace Dateline.Pictures.Axis;

/// <summary>Finds the stretches of time in which something is, and leaves out what is empty between them.</summary>
internal static class Folding
{
    /// <summary>What lasts longer than this share of everything counts by its ends, where others are much shorter.</summary>
    private const double Wide = 1 / 3d;

    private const double MuchShorter = 1 / 100d;

    /// <param name="marks">What is to be shown, in any order.</param>
    /// <param name="most">How many stretches there may be.</param>
    /// <param name="from">The share of what is left from which on an empty part is folded.</param>
    /// <returns>In order, apart from each other; each longer than nothing. None where there is nothing to show.</returns>
    public static IReadOnlyList<Extent> Of(IReadOnlyCollection<Extent> marks, int most, double from)
    {
        if (marks.Count == 0)
            return [];
        List<Extent> solid = Merged(WithoutWide(marks));
        bool[] isFolded = Folded(solid, most, from);
        var stretches = new List<Extent>();
        Extent current = solid[0];
        for (int i = 1; i < solid.Count; i++)
        {
            if (isFolded[i])
            {
                stretches.Add(current);
                current = solid[i];
            }
            else
            {
                current = current.With(solid[i]);
            }
        }

        stretches.Add(current);
        return Padded(stretches);
    }

    private static IEnumerable<Extent> WithoutWide(IReadOnlyCollection<Extent> marks)
    {
        double all = marks.Max(mark => mark.To) - marks.Min(mark => mark.From);
        double shortest = marks.Min(mark => mark.Length);
        foreach (Extent mark in marks)
        {
            if (mark.Length > Math.Max(1, all * Wide) && shortest < mark.Length * MuchShorter)
            {
                // Its first day and its last: what lies between may be folded.
                yield return new Extent(mark.From, mark.From + 1);
                yield return new Extent(mark.To - 1, mark.To);
            }
            else
            {
                yield return mark;
            }
        }
    }

    private static List<Extent> Merged(IEnumerable<Extent> marks)
    {
        var merged = new List<Extent>();
        foreach (Extent mark in marks.OrderBy(mark => mark.From).ThenBy(mark => mark.To))
        {
            if (merged.Count > 0 && mark.From <= merged[^1].To)
                merged[^1] = merged[^1].With(mark);
            else
                merged.Add(mark);
        }

        return merged;
    }

    /// <summary>The longest empty parts first, as long as each is much of what is left.</summary>
    private static bool[] Folded(List<Extent> solid, int most, double from)
    {
        bool[] isFolded = new bool[solid.Count];
        double left = solid[^1].To - solid[0].From;
        var gaps = Enumerable.Range(1, solid.Count - 1)
            .Select(i => (Length: solid[i].From - solid[i - 1].To, Before: i))
            .OrderByDescending(gap => gap.Length)
            .ThenBy(gap => gap.Before);
        int stretches = 1;
        // Two points alone say nothing of how long anything is: all of time between them is empty, and nothing else is there.
        bool isBare = solid.Count == 2 && from > 0.5;
        foreach ((double length, int before) in gaps)
        {
            if (isBare || stretches >= most || length <= left * from)
                break;
            isFolded[before] = true;
            left -= length;
            stretches++;
        }

        return isFolded;
    }

    /// <summary>A point of time alone has a day around it, or as much as there is up to its neighbours.</summary>
    private static List<Extent> Padded(List<Extent> stretches)
    {
        for (int i = 0; i < stretches.Count; i++)
        {
            Extent stretch = stretches[i];
            if (stretch.Length > 0)
                continue;
            double before = i == 0 ? double.PositiveInfinity : stretch.From - stretches[i - 1].To;
            double after = i == stretches.Count - 1 ? double.PositiveInfinity : stretches[i + 1].From - stretch.To;
            double room = Math.Max(stretch.From == Math.Floor(stretch.From) ? 1 : 0.5, Math.Abs(stretch.From) * 1e-12);
            stretches[i] = new Extent(stretch.From - Math.Min(room, before / 3), stretch.To + Math.Min(room, after / 3));
        }

        return stretches;
    }
}
