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
    public ISet<string> Ids => _ids ??= new HashSet<string>(sequence.Items.Select(IdIn).OfType<string>().Where(Names.IsName), StringComparer.Ordinal);

    private static string? IdIn(YamlNode item) => ((item as YamlMapping)?.Find("source")?.Value ?? (item as YamlMapping)?.Find("event")?.Value ?? item) is YamlScalar { Value: var id } ? id : null;

    /// <summary>The id that stands right before an item in brackets; null where none does.</summary>
    public YamlScalar? IdBefore(TextSpan item)
    {
        for (int i = 1; sequence.IsFlow && i < sequence.Items.Count; i++)
        {
            if (sequence.Items[i].Span == item)
                return sequence.Items[i - 1] is YamlScalar { Value: var id } before && Names.IsName(id) ? before : null;
        }

        return null;
    }

    /// <summary>The id that stands right before an item, where the item has no braces of its own: <c>[register, at: folio 12]</c>.</summary>
    public YamlScalar? IdBefore(YamlMapping item)
    {
        for (int i = 1; sequence.IsFlow && i < sequence.Items.Count; i++)
        {
            if (ReferenceEquals(sequence.Items[i], item))
                return item.Pairs.Count == 1 && item.Span.Start == item.Pairs[0].Key.Span.Start && sequence.Items[i - 1] is YamlScalar { Value: var id } before && Names.IsName(id) ? before : null;
        }

        return null;
    }
}
