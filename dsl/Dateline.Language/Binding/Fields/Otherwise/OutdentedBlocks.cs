using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields.Otherwise;

/// <summary>
/// Lines that are not indented under the name they belong to: YAML reads the name without a value, and the lines beside
/// it. They are told by their names, which can stand only below.
/// </summary>
internal static class OutdentedBlocks
{
    /// <summary>A name without a value that is not the last one: else there is nothing to look for.</summary>
    public static bool MayHold(YamlMapping mapping)
    {
        for (int i = 0; i + 1 < mapping.Pairs.Count; i++)
        {
            if (Written.HoldsNothing(mapping.Pairs[i].Value))
                return true;
        }

        return false;
    }

    /// <summary>Reports them, and returns the fields as they were meant.</summary>
    /// <param name="context">Of the entry.</param>
    /// <param name="mapping">The fields as they stand.</param>
    /// <param name="belongsBelow">Whether a line can stand only below an owner: the name of the owner, the name of the line.</param>
    public static YamlMapping Indent(BindingContext context, YamlMapping mapping, Func<string, string, bool> belongsBelow)
    {
        var pairs = new List<YamlPair>(mapping.Pairs.Count);
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            YamlPair owner = mapping.Pairs[i];
            int end = i + 1;
            if (Written.HoldsNothing(owner.Value))
            {
                while (end < mapping.Pairs.Count && belongsBelow(owner.Key.Value, mapping.Pairs[end].Key.Value))
                    end++;
            }

            if (end == i + 1)
            {
                pairs.Add(owner);
                continue;
            }

            YamlPair[] lines = [.. mapping.Pairs.Skip(i + 1).Take(end - i - 1)];
            YamlScalar first = lines[0].Key;
            context.Report(ShapeFindings.NotIndented(context.PlaceOf(first.Span), first.Value, owner.Key.Value));
            var span = TextSpan.FromBounds(first.Span.Start, lines[lines.Length - 1].Value.Span.End);
            pairs.Add(new YamlPair(owner.Key, new YamlMapping(lines, span, isFlow: false)));
            i = end - 1;
        }

        return new YamlMapping(pairs.ToArray(), mapping.Span, mapping.IsFlow);
    }
}
