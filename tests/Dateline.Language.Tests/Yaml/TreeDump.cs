using System.Globalization;
using System.Text;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Tests.Yaml;

/// <summary>A tree as text, with the slice of the file under every key and value.</summary>
internal static class TreeDump
{
    public static string Of(string text) => Of(YamlDocument.Read(new SourceFile("a.events.yaml", text)).Root, text);

    public static string Of(YamlNode node, string text)
    {
        var dump = new StringBuilder();
        Write(node, text, "", dump);
        return dump.ToString();
    }

    private static void Write(YamlNode node, string text, string indent, StringBuilder dump)
    {
        switch (node)
        {
            case YamlScalar scalar:
                dump.Append(indent).Append(CultureInfo.InvariantCulture, $"{Slice(scalar, text)} = {scalar.Value.Replace("\n", "\\n", StringComparison.Ordinal)} ({scalar.Style})\n");
                break;
            case YamlMapping mapping:
                dump.Append(indent).Append(mapping.IsFlow ? "{" + Slice(mapping, text) + "}\n" : "mapping\n");
                foreach (YamlPair pair in mapping.Pairs)
                {
                    dump.Append(indent).Append(pair.IsDamaged ? " !" : " ").Append(Slice(pair.Key, text)).Append(":\n");
                    Write(pair.Value, text, indent + "  ", dump);
                }

                break;
            case YamlSequence sequence:
                dump.Append(indent).Append(sequence.IsFlow ? "[" + Slice(sequence, text) + "]\n" : "list\n");
                foreach (YamlNode item in sequence.Items)
                    Write(item, text, indent + "  ", dump);
                break;
        }
    }

    private static string Slice(YamlNode node, string text) =>
        text.Substring(node.Span.Start, node.Span.Length).Replace("\n", "\\n", StringComparison.Ordinal);
}
