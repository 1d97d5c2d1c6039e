using Dateline.Language.Yaml;

namespace Dateline.Language.Schema;

/// <summary>A kind whose own fields are still to be read.</summary>
/// <param name="Pairs">Its fields as they are written.</param>
/// <param name="Base">The value of <c>is:</c>.</param>
internal sealed record KindDraft(KindSymbol Symbol, IReadOnlyList<YamlPair> Pairs, YamlPair? Base)
{
    /// <summary>The fields whose names are good. Their types are read when every kind and series is known.</summary>
    public List<YamlPair> Fields { get; } = [];

    /// <summary>A field was left out because it cannot be read.</summary>
    public bool LacksFields { get; set; }
}
