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
        var names = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < history.Steps.Count; i++)
            names.AddRange(NamesIn(i).Where(known.Add));
        return [.. names.Select(name => (Name: name, Steps: StepsOf(name))).Select(one =>
            whole with { Entity = nameOf(one.Name), Owner = whole.Entity, Steps = MarksOf(one.Name, one.Steps), Start = StartOf(one.Name, one.Steps[0]) })];
    }

    /// <summary>Those of whom a step says something: who joins and leaves, and who is in a set or no longer in it.</summary>
    private IEnumerable<string> NamesIn(int index)
    {
        IEnumerable<SeriesValue> values = [whole.Steps[index].Before.Value, whole.Steps[index].After.Value, .. history.Steps[index].Possible];
        return values.SelectMany(value => value.Set?.Names ?? []).Concat(MoveEffects.NamesIn(history.Steps[index])).Distinct(StringComparer.Ordinal).Where(name => Begins(index, name)).OrderBy(name => name, StringComparer.Ordinal);
    }

    /// <summary>A list of all with which the set begins tells of those, too, whom it leaves out.</summary>
    private bool Begins(int index, string name) =>
        Before(index, name) != After(index, name) || IsListed(index, name) || MayHaveEnded(index, name) || (index == 0 && history.Steps[0].IsObservation && After(0, name) == Truth.False);

    private bool IsListed(int index, string name) => history.Steps[index].IsObservation && After(index, name) == Truth.True;

    /// <summary>It says that somebody is in it, and a change of which nobody knows when may have ended that: nobody is left out who was once in it.</summary>
    private bool MayHaveEnded(int index, string name) => After(index, name) == Truth.Unknown && !whole.Steps[index].IsMisfit && MoveEffects.TellsOf(history.Steps[index], name) == Truth.True;

    private Truth Before(int index, string name) => StateOf(whole.Steps[index].Before.Value, name);

    private Truth After(int index, string name) => StateOf(whole.Steps[index].After.Value, name);

    /// <summary>From the first that tells of it, each after which it is otherwise than before, and each list that has it: a list without it tells as well.</summary>
    private List<int> StepsOf(string name)
    {
        var steps = new List<int>();
        Truth last = Truth.Unknown;
        for (int i = 0; i < history.Steps.Count; i++)
        {
            Truth state = After(i, name);
            if (steps.Count == 0 ? !Begins(i, name) : state == last && !IsListed(i, name) && !MayHaveEnded(i, name))
                continue;
            steps.Add(i);
            if (!whole.Steps[i].IsMisfit)
                last = state;
        }

        return steps;
    }

    private IReadOnlyList<SeriesMark> MarksOf(string name, List<int> steps)
    {
        var marks = new List<SeriesMark>();
        int last = -1;
        foreach (int index in steps)
        {
            SeriesMark mark = whole.Steps[index];
            (Truth before, Truth left) = (Before(index, name), last < 0 ? Truth.Unknown : After(last, name));
            marks.Add(mark with
            {
                Before = WordOf(before),
                After = WordOf(MayHaveEnded(index, name) ? Truth.True : After(index, name)),
                IsInDoubtBehind = MayHaveEnded(index, name),
                Possible = [],
                IsBroken = !mark.IsMisfit && !mark.IsInDoubtBefore && before != Truth.Unknown && left != Truth.Unknown && before != left && !history.Series.IsCounted,
            });
            last = mark.IsMisfit ? last : index;
        }

        return marks;
    }

    /// <summary>Before a list nobody knows who was in, where nothing before it says so: to draw nothing would say that he was not.</summary>
    private SeriesWord? StartOf(string name, int first) =>
        history.Steps[0].IsObservation ? WordOf(Truth.Unknown) : first > 0 ? WordOf(Before(0, name)) : null;

    private static Truth StateOf(SeriesValue value, string name) => (value.Set ?? NameSet.Anything).Contains(name);

    private static SeriesWord WordOf(Truth isIn) => isIn switch
    {
        Truth.True => new SeriesWord(SeriesValue.Of("in"), "in"),
        Truth.False => SeriesWord.Out,
        _ => new SeriesWord(SeriesValue.Unknown, ""),
    };
}
