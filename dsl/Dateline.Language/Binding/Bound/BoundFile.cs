using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Binding.Bound;

/// <summary>An events file, read against its timeline. It keeps no text and no tree.</summary>
/// <param name="Findings">DTL1xxx and DTL3xxx of this file alone, in its order.</param>
public sealed record BoundFile(FileMap File, IReadOnlyList<BoundEntry> Entries, IReadOnlyList<Finding> Findings)
{
    /// <summary>What all of the file is excused from (<c>file: { except: … }</c>).</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Where <c>file: defaults</c> says the kind of entries that leave theirs out; null where it does not.</summary>
    public TextSpan? DefaultKind { get; init; }

    /// <summary>It was saved as something else than plain text, so that entries of it may be missing.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Entries without their ids: what is said of them is finished in Linking.</summary>
    internal IReadOnlyList<LostId> LostIds { get; init; } = [];

    /// <summary>Names in place of ids: their findings are finished in Linking.</summary>
    internal IReadOnlyList<UnreadName> UnreadNames { get; init; } = [];

    /// <summary>Changes of which neither half could be read: what is said of the two becomes one finding in Linking.</summary>
    internal IReadOnlyList<FaultyChange> FaultyChanges { get; init; } = [];

    /// <summary>Findings that offer ids: whether these lead to entries is seen in Linking.</summary>
    internal IReadOnlyList<OfferedIds> OfferedIds { get; init; } = [];
}
