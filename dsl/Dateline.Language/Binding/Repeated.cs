using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding;

/// <summary>A key that stands twice. The reader of YAML has reported it; which of the two is meant, nobody knows.</summary>
internal static class Repeated
{
    /// <summary>Whether the same key stands before this one.</summary>
    public static bool IsLater(YamlMapping mapping, int index)
    {
        Effort.Count(index);
        string key = mapping.Pairs[index].Key.Value;
        for (int i = 0; i < index; i++)
        {
            if (mapping.Pairs[i].Key.Value == key)
                return true;
        }

        return false;
    }
}
