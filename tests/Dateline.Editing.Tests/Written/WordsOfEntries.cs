using Dateline.Language.Text;
using Dateline.Language.Workspace.Naming;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Tests.Written;

/// <summary>Which words of events files can be offered: the fields of entries, the ids that they name, options and other words of a closed list.</summary>
internal sealed class WordsOfEntries
{
    private static readonly string[] Texts = ["name", "also", "note", "title", "text", "reported", "role", "publisher", "language", "why", "words", "at", "unknown", "url", "archive", "copy", "copy-hash", "formerly", "except"];

    private readonly HashSet<string> _texts;
    private readonly HashSet<string> _words;

    private WordsOfEntries(HashSet<string> texts, HashSet<string> words) => (_texts, _words) = (texts, words);

    public static WordsOfEntries Of(IReadOnlyList<SourceFile> files)
    {
        YamlMapping[] timelines = [.. files.Where(file => TimelineFiles.IsTimeline(file.Path)).Select(file => YamlDocument.Read(file).Root)];
        IEnumerable<YamlPair> fields = timelines.SelectMany(root => root.Pairs).Where(section => section.Key.Value is "entities" or "events" or "records" or "series")
            .SelectMany(section => Groups(section.Value)).SelectMany(kind => Groups(kind.Value).SelectMany(field => field.Key.Value == "fields" ? Groups(field.Value) : [field]).Append(kind));
        HashSet<string> texts = [.. Texts, .. fields.Where(field => TypeOf(field).Contains("text", StringComparison.Ordinal) || TypeOf(field).Contains("url", StringComparison.Ordinal)).Select(field => field.Key.Value)];
        IEnumerable<string> ids = files.Where(file => TimelineFiles.IsEvents(file.Path)).SelectMany(file => YamlDocument.Read(file).Root.Pairs).Select(pair => pair.Key.Value);
        IEnumerable<string> options = timelines.SelectMany(root => Groups(root.Find("choices")?.Value)).SelectMany(choice => (choice.Value as YamlSequence)?.Items.OfType<YamlScalar>() ?? []).Select(option => option.Value);
        IEnumerable<string> kinds = timelines.SelectMany(root => Groups(root.Find("entities")?.Value).Concat(Groups(root.Find("events")?.Value))).Select(kind => kind.Key.Value);
        return new WordsOfEntries(texts, [.. ids.Where(id => id != "file"), .. options, .. kinds, "source", "as-of", "yes", "no", "planned", "cancelled"]);
    }

    /// <summary>Null where it can be offered, otherwise why not.</summary>
    public string? ReasonAgainst(WrittenWord word)
    {
        string[] names = [.. word.Names.Where(name => name != "-")];
        if (word.IsKey)
            return names.Length == 0 ? "the id of an entry" : names[^1] is "except" or "defaults" || names[0] == "file" ? "a rule of the language, a setting" : names[^1] == "parts" ? "a part, which need not be declared" : null;
        if (word.File.Text[word.Span.Start] is '+' or '-' || !_words.Contains(word.Text))
            return "a number, a date, a text, a sign";
        return names.Any(_texts.Contains) ? "a text" : names[0] == "file" ? "a setting" : null;
    }

    private static IEnumerable<YamlPair> Groups(YamlNode? node) => (node as YamlMapping)?.Pairs ?? [];

    private static string TypeOf(YamlPair field) => ((field.Value as YamlMapping)?.Find("type")?.Value as YamlScalar ?? field.Value as YamlScalar)?.Value ?? "";
}
