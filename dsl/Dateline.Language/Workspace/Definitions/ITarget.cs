using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Naming;

namespace Dateline.Language.Workspace.Definitions;

/// <summary>What timelines are compiled to, as far as it cannot hold all that a timeline may say. Two that are equal say the same.</summary>
public interface ITarget
{
    /// <summary>Every kind of finding that is the target's own, in no order.</summary>
    IReadOnlyList<FindingDescriptor> Descriptors { get; }

    /// <summary>Asked while a timeline file is read.</summary>
    INameLimits Names { get; }

    /// <summary>What is wrong with the ids of a timeline. It depends on them and their order alone.</summary>
    IEnumerable<Finding> FindingsOf(EntryIndex index);

    /// <summary>What is wrong with the timelines beside each other.</summary>
    /// <param name="timelines">Those that could be read, in the order of paths.</param>
    IEnumerable<Finding> FindingsOf(IReadOnlyList<PlacedDefinition> timelines);
}
