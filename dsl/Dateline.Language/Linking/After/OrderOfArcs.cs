using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;

namespace Dateline.Language.Linking.After;

/// <summary>What <c>after</c> and <c>before</c> say, as far as it can be so.</summary>
/// <param name="Graph">Without circles and without what the dates contradict.</param>
/// <param name="Ranges">The days of each entry in it, narrowed along its arcs.</param>
internal sealed record OrderOfArcs(AfterGraph Graph, Dictionary<BoundEntry, DateRange> Ranges);
