using Dateline.Language.Text;
using Dateline.Language.Yaml.Tree;

namespace Dateline.Language.Yaml;

internal static class YamlReader
{
    private const char ByteOrderMark = '\uFEFF';

    public static YamlDocument Read(SourceFile file)
    {
        int start = file.Text.Length > 0 && file.Text[0] == ByteOrderMark ? 1 : 0;
        bool isRead = TreeBuilder.TryBuild(file.Text, start, out YamlNode? root, out _);
        if (isRead && root is null)
            root = new YamlMapping([], new TextSpan(start, 0), isFlow: false);
        return isRead && root is YamlMapping mapping
            ? new YamlDocument(file.Map, mapping, [])
            : SectionReader.Read(file, start);
    }
}
