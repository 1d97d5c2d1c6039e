using Dateline.Language.Diagnostics;

namespace Dateline.Language.Workspace;

/// <summary>What timelines are compiled to, such as a C# project, as far as it cannot hold all that a timeline may say.</summary>
public interface ITarget
{
    /// <summary>What is wrong with the timelines beside each other.</summary>
    /// <param name="timelines">Those that could be read, in the order of paths.</param>
    IEnumerable<Finding> FindingsOf(IReadOnlyList<PlacedDefinition> timelines);
}
