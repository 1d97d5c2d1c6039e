using Dateline.Language.Schema;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding;

/// <summary>Reads the entries of an events file as their kinds declare them.</summary>
public static class Binder
{
    public static BoundFile Bind(YamlDocument document, TimelineSchema schema) =>
        new(document.File, [], document.Findings);
}
