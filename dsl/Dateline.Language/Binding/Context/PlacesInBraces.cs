using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Context;

/// <summary>
/// Which places of a file are between braces or brackets: there, YAML divides at commas, and a value that holds one needs quotes that
/// it does not need elsewhere.
/// </summary>
/// <param name="root">The file; null where it is not known. Quotes harm nothing, so that every place is between braces then.</param>
internal sealed class PlacesInBraces(YamlNode? root)
{
    private List<TextSpan>? _outermost;
    private int[] _starts = [];

    /// <summary>Whether a stretch stands in braces or brackets that are no part of it.</summary>
    public bool Hold(TextSpan span)
    {
        if (root is null)
            return true;
        if (_outermost is null)
        {
            _outermost = [];
            Collect(root);
            _outermost.Sort((one, other) => one.Start.CompareTo(other.Start));
            _starts = [.. _outermost.Select(one => one.Start)];
        }

        int found = Array.BinarySearch(_starts, span.Start);
        int before = (found >= 0 ? found : ~found) - 1;
        return before >= 0 && span.Start < _outermost[before].End;
    }

    private void Collect(YamlNode node)
    {
        if (node is YamlMapping { IsFlow: true } or YamlSequence { IsFlow: true })
            _outermost!.Add(node.Span);
        else if (node is YamlMapping group)
            Collect(group.Pairs.Select(pair => pair.Value));
        else if (node is YamlSequence list)
            Collect(list.Items);
    }

    private void Collect(IEnumerable<YamlNode> nodes)
    {
        foreach (YamlNode node in nodes)
            Collect(node);
    }
}
