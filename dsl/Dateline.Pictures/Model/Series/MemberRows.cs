using Dateline.Dates;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Moves;
using Dateline.Logic;
using Dateline.Pictures.Model.Names;

namespace Dateline.Pictures.Model.Series;

/// <summary>A series of sets as a reader wants to see it: for each member a row that tells from when to when it was in.</summary>
internal sealed class MemberRows(SeriesHistory history, SeriesPicture whole, Func<string, TextRun> nameOf)
{
    /// <summary>In the order in which they are first told of.</summary>
    public IReadOnlyList<SeriesPicture> All()
    {
        var names = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < history.Steps.Count; i++)
        {
            foreach (string name in NamesIn(history.Steps[i]))
            {
                if (!names.TryGetValue(name, out List<int>? steps))
                    names.Add(name, steps = []);
                steps.Add(i);
            }
        }

        return [.. names.Select(one => whole with { Entity = nameOf(one.Key), Owner = whole.Entity, Steps = MarksOf(one.Key, one.Value), Start = StartOf(one.Key, one.Value[0]) })];
    }

    /// <summary>Those of whom a step says something: who joins and leaves, and who is in a set or no longer in it.</summary>
    private static IEnumerable<string> NamesIn(SeriesStep step)
    {
        IEnumerable<SeriesValue> values = [step.Before, step.After, .. step.Possible];
        return values.SelectMany(value => value.Set?.Names ?? []).Distinct(StringComparer.Ordinal).Where(name => Says(step, name)).OrderBy(name => name, StringComparer.Ordinal);
    }

    private static bool Says(SeriesStep step, string name) =>
        StateOf(step.Before, name) != StateOf(step.After, name) || (step.IsObservation && StateOf(step.After, name) == Truth.True);

    private IReadOnlyList<SeriesMark> MarksOf(string name, List<int> steps)
    {
        var marks = new List<SeriesMark>();
        SeriesStep? last = null;
        foreach (int index in steps)
        {
            SeriesStep step = history.Steps[index];
            SeriesMark mark = whole.Steps[index];
            (Truth before, Truth left) = (StateOf(step.Before, name), last is null ? Truth.Unknown : StateOf(last.After, name));
            marks.Add(mark with
            {
                Before = WordOf(before),
                After = WordOf(StateOf(step.After, name)),
                Possible = [],
                IsBroken = !mark.IsMisfit && !mark.IsInDoubtBefore && before != Truth.Unknown && left != Truth.Unknown && before != left && !history.Series.IsCounted,
            });
            last = mark.IsMisfit ? last : step;
        }

        return marks;
    }

    private SeriesWord? StartOf(string name, int first) =>
        first > 0 && !history.Steps[0].IsObservation ? WordOf(StateOf(history.Steps[0].Before, name)) is { IsKnown: true } word ? word : null : null;

    private static Truth StateOf(SeriesValue value, string name) => (value.Set ?? NameSet.Anything).Contains(name);

    private static SeriesWord WordOf(Truth isIn) => isIn switch
    {
        Truth.True => new SeriesWord(SeriesValue.Of("in"), "in"),
        Truth.False => SeriesWord.Out,
        _ => new SeriesWord(SeriesValue.Unknown, ""),
    };
}
