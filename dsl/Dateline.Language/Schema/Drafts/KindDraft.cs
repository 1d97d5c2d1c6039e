using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Drafts;

/// <summary>A kind whose own fields are still to be read.</summary>
/// <param name="extended">The pair <c>is:</c> that names the kind which it extends.</param>
internal sealed class KindDraft(KindSymbol symbol, FieldsDraft fields, YamlPair? extended)
{
    public KindSymbol Symbol { get; } = symbol;

    public FieldsDraft Fields { get; } = fields;

    public YamlPair? Is { get; } = extended;

    /// <summary>The block of what it derives from its fields.</summary>
    public YamlPair? Members { get; init; }

    /// <summary>The kind that it extends, when that is known.</summary>
    public KindDraft? Base { get; set; }
}
