using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Series.Moves;

/// <summary>Sets and their changes as files write them.</summary>
internal static class SetText
{
    /// <summary><c>[ada, cy]</c>; with dots where it is not all that is in it for certain. Null where nothing is known.</summary>
    public static string? Of(NameSet? set)
    {
        if (set is null)
            return null;
        IEnumerable<string> names = set.Members.Select(Written);
        return $"[{string.Join(", ", set.IsComplete ? names : names.Append("…"))}]";
    }

    /// <summary>As a list writes it, where one can: <c>[ada, unknown]</c> where others may be in it. Null where nothing is known, and where no list says it.</summary>
    public static string? AsWritten(NameSet? set) => set switch
    {
        null => null,
        { IsComplete: true } => Of(set),
        { IsClosed: false, Absent.Count: 0 } => $"[{string.Join(", ", set.Members.Select(Written).Append("unknown"))}]",
        _ => null,
    };

    /// <summary><c>+ada, -ben</c>.</summary>
    public static string OfStep(NameSet step) =>
        string.Join(", ", step.Members.Select(name => "+" + Written(name)).Concat(step.Absent.Select(name => "-" + Written(name))));

    /// <summary>The step that leads from one set to another, as far as both are known.</summary>
    public static NameSet Between(NameSet before, NameSet after) => NameSet.Of(
        after.Members.Where(name => before.Contains(name) == Dates.Truth.False),
        before.Members.Where(name => after.Contains(name) == Dates.Truth.False));

    /// <summary>What an event did: <c>in which ada joins and ben leaves</c>.</summary>
    public static string InWhich(NameSet step)
    {
        string joins = step.Members.Count == 0 ? "" : $"{Named(step.Members)} {(step.Members.Count == 1 ? "joins" : "join")}";
        string leaves = step.Absent.Count == 0 ? "" : $"{Named(step.Absent)} {(step.Absent.Count == 1 ? "leaves" : "leave")}";
        return $"in which {joins}{(joins.Length > 0 && leaves.Length > 0 ? " and " : "")}{leaves}";
    }

    /// <summary>How a list differs from what was left: <c>ben was not among them, but cy was</c>.</summary>
    public static string Differing(NameSet left, NameSet stated)
    {
        NameSet step = Between(left, stated);
        string lacking = step.Members.Count == 0 ? "" : $"{Named(step.Members)} {(step.Members.Count == 1 ? "is" : "are")} not among them";
        string surplus = step.Absent.Count == 0 ? "" : $"{Named(step.Absent)} still {(step.Absent.Count == 1 ? "is" : "are")}";
        return lacking.Length == 0 ? surplus + " among them" : lacking + (surplus.Length == 0 ? "" : $", and {surplus}");
    }

    /// <summary>Those that a sentence names: <c>ada and ben</c>.</summary>
    public static string Named(IReadOnlyList<string> names) => Words.List([.. names.Select(name => Words.Shortened(name))], most: 6);

    /// <summary>It stands in a list without quotation marks.</summary>
    public static bool IsPlain(string name) => name.IndexOfAny([',', '[', ']', '"', '\'', '#', ':']) < 0;

    private static string Written(string name) => IsPlain(name) ? name : $"\"{name.Replace("\"", "\\\"")}\"";
}
