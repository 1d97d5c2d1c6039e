namespace Dateline.Pictures.Axis;

/// <summary>
/// Time as it lies in a picture: stretches on which it runs evenly, and folds between them, where nothing is. What is later is never
/// further left, on folds too.
/// </summary>
public sealed class TimeAxis
{
    private TimeAxis(AxisLayout layout, IReadOnlyList<AxisStretch> stretches)
    {
        Layout = layout;
        Stretches = stretches;
    }

    public AxisLayout Layout { get; }

    /// <summary>In order; none where there is nothing to show.</summary>
    public IReadOnlyList<AxisStretch> Stretches { get; }

    /// <summary>Where the axis is folded, in the middle of each fold.</summary>
    public IEnumerable<double> Folds => Stretches.Skip(1).Select(stretch => stretch.Left - (AxisLayout.Fold / 2));

    public static TimeAxis Of(IReadOnlyCollection<Extent> marks, AxisLayout layout)
    {
        IReadOnlyList<Extent> times = Folding.Of(marks, layout.MostStretches, layout.FoldFrom);
        if (times.Count == 0)
            return new TimeAxis(layout, []);
        double[] weights = WeightsOf(times, marks);
        double free = layout.Width - ((times.Count - 1) * AxisLayout.Fold);
        double least = Math.Min(AxisLayout.Least, free / times.Count);
        double all = weights.Sum();
        var stretches = new AxisStretch[times.Count];
        double left = layout.Left;
        for (int i = 0; i < stretches.Length; i++)
        {
            double width = least + ((free - (least * times.Count)) * weights[i] / all);
            double right = i == stretches.Length - 1 ? layout.Right : left + width;
            stretches[i] = new AxisStretch(times[i], left, right);
            left = right + AxisLayout.Fold;
        }

        return new TimeAxis(layout, stretches);
    }

    /// <summary>Where a point of time lies: on the axis, at its ends where it is before or after all that the axis shows.</summary>
    public double At(double day)
    {
        if (Stretches.Count == 0)
            return day < 0 ? Layout.Left : Layout.Right;
        int next = FirstEndingFrom(day);
        if (next == Stretches.Count)
            return Layout.Right;
        AxisStretch stretch = Stretches[next];
        if (day >= stretch.Time.From)
            return stretch.At(day);
        if (next == 0)
            return Layout.Left;
        AxisStretch before = Stretches[next - 1];
        return before.Right + ((stretch.Left - before.Right) * ((day - before.Time.To) / (stretch.Time.From - before.Time.To)));
    }

    /// <summary>The more begins in a stretch, the more room it has; twice as much does not take twice the room.</summary>
    private static double[] WeightsOf(IReadOnlyList<Extent> times, IEnumerable<Extent> marks)
    {
        double[] counts = new double[times.Count];
        foreach (Extent mark in marks)
        {
            int low = 0;
            int high = times.Count - 1;
            while (low < high)
            {
                int middle = low + ((high - low) / 2);
                if (times[middle].To < mark.From)
                    low = middle + 1;
                else
                    high = middle;
            }

            counts[low]++;
        }

        return Array.ConvertAll(counts, count => 0.5 + Math.Sqrt(count));
    }

    private int FirstEndingFrom(double day)
    {
        int low = 0;
        int high = Stretches.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (Stretches[middle].Time.To < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
