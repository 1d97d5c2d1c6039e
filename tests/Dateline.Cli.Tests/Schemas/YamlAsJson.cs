using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dateline.Cli.Tests.Schemas;

/// <summary>A file as a program of YAML sees it: what is not in quotes is a number, a truth or nothing if it looks so (YAML 1.2, core schema).</summary>
internal static class YamlAsJson
{
    private static readonly Regex Number = new("^[-+]?([0-9]+|([.][0-9]+|[0-9]+[.]?[0-9]*)([eE][-+]?[0-9]+)?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>False where it is no YAML: then no schema says anything of it.</summary>
    public static bool TryRead(string text, out JsonNode? json)
    {
        json = null;
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            json = stream.Documents.Count == 0 ? null : Of(stream.Documents[0].RootNode);
            return stream.Documents.Count < 2;
        }
        catch (Exception refused) when (refused is YamlException or ArgumentException or InvalidCastException)
        {
            return false;
        }
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value ?? "", Of(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Of(scalar.Value ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value ?? ""),
        _ => throw new YamlException("An alias"),
    };

    private static JsonNode? Of(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when Number.IsMatch(plain) && decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => JsonValue.Create(number),
        _ => JsonValue.Create(plain),
    };
}
