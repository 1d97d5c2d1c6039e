using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Columns;

/// <summary>The lines of one entry, its id first, also those that have slipped out of it to the left edge.</summary>
/// <param name="Names">The name of each line; empty where it has none.</param>
internal sealed record Section(IReadOnlyList<SourceLine> Lines, IReadOnlyList<string> Names)
{
    public int Count => Lines.Count;

    /// <summary>What the fields below its first line are called for: those of an entry, or of the settings of a file.</summary>
    public string Owner => Names[0] == KnownWords.File ? KnownWords.File : KnownWords.Entry;
}
