using Dateline.Language.Text;

namespace Dateline.Language.Yaml;

internal static class YamlReader
{
    public static YamlDocument Read(SourceFile file) => throw new NotSupportedException(file.Path + typeof(YamlDotNet.Core.Parser).Name);
}
