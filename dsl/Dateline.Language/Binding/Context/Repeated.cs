using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Context;

/// <summary>A key that stands twice. The reader of YAML has reported it; which of the two is meant, nobody knows.</summary>
internal static class Repeated
{
    /// <summary>Whether the same key stands before this one.</summary>
    public static bool IsLater(YamlMapping mapping, int index) =>
        !ReferenceEquals(mapping.Find(mapping.Pairs[index].Key.Value), mapping.Pairs[index]);
}
