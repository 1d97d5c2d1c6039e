namespace Dateline.Logic;

/// <summary>What <c>after</c> and <c>before</c> say, as far as it can be so.</summary>
/// <param name="Graph">Without circles and without what the dates contradict.</param>
/// <param name="Ranges">The days of each event in it, narrowed along its arcs.</param>
internal sealed record OrderOfArcs<T>(AfterGraph<T> Graph, Dictionary<T, DateRange> Ranges)
    where T : class, ITimed;
