using Dateline.Language.Yaml;

namespace Dateline.Language.Schema;

/// <summary>Reads a timeline file into symbols.</summary>
public static class SchemaReader
{
    /// <param name="document">The timeline file as YAML. Its own findings are not repeated.</param>
    public static TimelineSchema Read(YamlDocument document) => new(document.File);
}
