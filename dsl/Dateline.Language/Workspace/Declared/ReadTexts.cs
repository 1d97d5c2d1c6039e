using Dateline.Language.Text;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Settings;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Workspace.Declared;

/// <summary>The texts of a timeline and of its files with their trees, read again to try another declaration.</summary>
internal sealed class ReadTexts(SourceFile timeline, YamlDocument timelineTree, IReadOnlyList<(SourceFile File, YamlDocument Tree)> events)
{
    /// <summary>The characters that may be checked again.</summary>
    private const long MostCharacters = 1_000_000;

    private const int MostChecks = 12;

    private readonly Dictionary<string, SourceFile> _byPath = events.Select(file => file.File).Append(timeline).ToDictionary(file => file.Path, StringComparer.Ordinal);

    public SourceFile Timeline => timeline;

    public YamlDocument TimelineTree => timelineTree;

    public IReadOnlyList<(SourceFile File, YamlDocument Tree)> Events => events;

    /// <summary>Null where a file cannot be read, and where there is too much to read it all again.</summary>
    public static ReadTexts? Of(Document timeline, IEnumerable<Document> events, CheckStages stages, CancellationToken cancellation)
    {
        if (timeline.Read(cancellation).File is not { } file)
            return null;
        var texts = new List<SourceFile>();
        long characters = file.Text.Length;
        foreach (Document document in events)
        {
            if (document.Read(cancellation).File is not { } text || (characters += text.Text.Length) > MostCharacters)
                return null;
            texts.Add(text);
        }

        return new ReadTexts(file, stages.ReadYaml(file, cancellation), [.. texts.Select(text => (text, stages.ReadYaml(text, cancellation)))]);
    }

    /// <summary>Null where the file is none of these.</summary>
    public SourceFile? Find(string path) => _byPath.TryGetValue(path, out SourceFile? file) ? file : null;

    /// <summary>How many checks of all texts may be made.</summary>
    public int Checks => (int)Math.Min(MostChecks, MostCharacters / Math.Max(1, _byPath.Values.Sum(file => (long)file.Text.Length)));

    /// <summary>Whether an entry writes a name: as a field, as a value or as half of a change.</summary>
    public bool EntriesUse(string name) => events.Any(file => Uses(file.Tree.Root, name));

    private static bool Uses(YamlNode node, string name) => node switch
    {
        YamlScalar scalar => scalar.Value == name
            || (scalar.Value.Contains("->") && scalar.Value.Split('>').Any(half => half.TrimEnd('-').Trim() == name)),
        YamlMapping mapping => mapping.Pairs.Any(pair => pair.Key.Value == name || Uses(pair.Value, name)),
        YamlSequence list => list.Items.Any(item => Uses(item, name)),
        _ => false,
    };
}
