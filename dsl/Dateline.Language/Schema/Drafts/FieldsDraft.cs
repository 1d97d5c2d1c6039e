using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Drafts;

/// <summary>The fields of a kind or a record while they are read.</summary>
/// <param name="owner">The kind or the record.</param>
/// <param name="pairs">The fields as they are written.</param>
internal sealed class FieldsDraft(string owner, MemberNames members, IReadOnlyList<YamlPair> pairs)
{
    public string Owner { get; } = owner;

    public MemberNames Members { get; } = members;

    public IReadOnlyList<YamlPair> Pairs { get; } = pairs;

    /// <summary>Those that stand beside the block of fields, which has been said: what else is wrong with them waits.</summary>
    public IReadOnlyCollection<YamlPair> AreOutside { get; init; } = [];

    public bool IsInEvent { get; init; }

    public bool IsInRecord { get; init; }

    /// <summary>The fields whose names are good. Their types are read when every kind and series is known.</summary>
    public List<YamlPair> Named { get; } = [];

    /// <summary>A field was left out because it cannot be read.</summary>
    public bool LacksFields { get; set; }
}
