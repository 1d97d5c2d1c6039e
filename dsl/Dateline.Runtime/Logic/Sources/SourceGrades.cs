using Dateline.Dates;
using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>The grades of the sources that a rule counts. Of a source without a grade, nobody knows whether it has one of them.</summary>
/// <param name="only">Only sources of these; none where the rule does not say so.</param>
/// <param name="leftOut">No sources of these.</param>
internal readonly struct SourceGrades(IReadOnlyList<string> only, IReadOnlyList<string> leftOut)
{
    public bool AreAll => only.Count + leftOut.Count == 0;

    /// <summary><c> (rumour left out)</c>, with a space before; nothing where all are counted.</summary>
    public string InWords => AreAll ? "" : $" ({string.Join(", ", new[] { (only, "only"), (leftOut, "left out") }.Where(part => part.Item1.Count > 0).Select(part => $"{Words.List(part.Item1)} {part.Item2}"))})";

    /// <summary>The sources of a list that have one of them.</summary>
    public Statement Of(in Statement list, ISourceReading reading)
    {
        if (AreAll || list.Value.Items is null)
            return list;
        var items = new ListItems(list);
        var named = new HashSet<string>(StringComparer.Ordinal);
        var chosen = new List<(Statement, bool)>();
        bool isComplete = items.IsComplete;
        for (int i = 0; i < items.Count; i++)
        {
            Statement item = items[i];
            isComplete &= item.Presence != Presence.Unsure;
            Truth isChosen = Has(reading.GradeOf(item.Value));
            // One that is named twice is one, or a slip for another one.
            bool isNew = item.Value.Name is not { } name || named.Add(name);
            if (isChosen != Truth.False || !isNew)
                chosen.Add((item, isNew && isChosen == Truth.True && items.IsCertain(i)));
        }

        return new Gathered(chosen, isComplete).ToStatement();
    }

    /// <summary>The number to name where too few or too many are counted.</summary>
    /// <param name="counted">As <see cref="Of"/> gives it.</param>
    public int FailedCount(in Statement counted, int? least)
    {
        (int Named, int Written)? count = Items.Count(counted);
        return !AreAll && count?.Written < least ? count.Value.Written : count?.Named ?? 0;
    }

    private Truth Has(in Statement grade)
    {
        if (grade.Value.Name is not { } name)
            return Truth.Unknown;
        return ((only.Count == 0 || only.Contains(name)) && !leftOut.Contains(name)).ToTruth();
    }
}
