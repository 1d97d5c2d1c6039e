using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml;

/// <summary>What one file says as YAML, as far as it can be read, and what is wrong with it as a text (DTL1xxx).</summary>
/// <param name="File">The path and the lines of the file.</param>
/// <param name="Root">The keys of the top level; empty for an empty file or one of comments.</param>
/// <param name="Findings">In the order of the file.</param>
public sealed record YamlDocument(FileMap File, YamlMapping Root, IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing of the file was read, so nothing can be said about what it lacks.</summary>
    public bool IsUnread { get; private init; }

    /// <summary>
    /// The file was saved as something else than plain text. Its one finding says so; what it holds is read as far as it
    /// shows, and nothing else is said of it.
    /// </summary>
    public bool IsForeign { get; init; }

    /// <summary>Entries without their ids: what is said of them is finished in Linking.</summary>
    internal IReadOnlyList<LostId> LostIds { get; init; } = [];

    /// <summary>Texts behind a comment sign that may be a part of a change, by where the text before the sign ends.</summary>
    internal IReadOnlyDictionary<int, HiddenText> ChangesInComments { get; init; } = Yaml.ChangesInComments.None;

    /// <summary>Values without the names of their fields: what is said of them is finished in Binding.</summary>
    internal IReadOnlyList<LostHead> LostHeads { get; init; } = [];

    /// <summary>Reads a text. Never throws; whatever cannot be read is a finding, and the rest is still read.</summary>
    public static YamlDocument Read(SourceFile file, CancellationToken cancellation = default) => YamlReader.Read(file, cancellation);

    /// <summary>Reads a text whose edits nobody will be offered: they are as they were thought of.</summary>
    internal static YamlDocument ReadUntried(SourceFile file, CancellationToken cancellation = default) => YamlReader.ReadUntried(file, cancellation);

    /// <summary>Nothing is read of the file; the finding says why.</summary>
    public static YamlDocument Unread(SourceFile file, Finding reason) => new(file.Map, RootCheck.NoEntries, [reason]) { IsUnread = true };
}
