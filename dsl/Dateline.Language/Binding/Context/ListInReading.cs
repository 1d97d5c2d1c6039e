using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Context;

/// <summary>A list while its items are read.</summary>
internal sealed class ListInReading(YamlSequence sequence)
{
    private HashSet<string>? _ids;

    /// <summary>Its brackets with all that is between them.</summary>
    public TextSpan Span => sequence.Span;

    /// <summary>The items that are ids as they stand.</summary>
    public ISet<string> Ids => _ids ??= new HashSet<string>(sequence.Items.OfType<YamlScalar>().Select(item => item.Value).Where(Names.IsName), StringComparer.Ordinal);
}
