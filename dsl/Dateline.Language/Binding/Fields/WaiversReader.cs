using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields.Otherwise;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads <c>except: { rule: reason }</c>. Whether there is such a rule is asked where the rules are.</summary>
internal static class WaiversReader
{
    public static BoundValue Read(BindingContext context, YamlNode node)
    {
        if (node is YamlScalar name && context.Schema.HasRule(name.Value))
        {
            context.Report(ShapeFindings.WaiversExpected(context.PlaceOf(node.Span)));
            return new WaiversValue([new Waiver(name.Value, name.Span, "")], node.Span);
        }

        if ((GroupWithHyphens.Read(context, node, ShapeFindings.WaiversWithHyphens) ?? node) is not YamlMapping mapping)
            return context.Fault(node.Span, ShapeFindings.WaiversExpected(context.PlaceOf(node.Span)));
        var waivers = new List<Waiver>(mapping.Pairs.Count);
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            YamlPair pair = mapping.Pairs[i];
            if (Repeated.IsLater(mapping, i))
                continue;
            // Without its reason it still names the rule: what it excuses is not reported on top.
            waivers.Add(new Waiver(pair.Key.Value, pair.Key.Span, ReadReason(context, pair)));
        }

        return new WaiversValue(waivers, node.Span);
    }

    private static string ReadReason(BindingContext context, YamlPair pair)
    {
        if (FieldBinder.IsEmpty(pair.Value))
            context.Report(ShapeFindings.WaiverWithoutReason(context.PlaceOf(pair.Key.Span), pair.Key.Value));
        else if (pair.Value is not YamlScalar)
            context.Report(ShapeFindings.WaiversExpected(context.PlaceOf(pair.Value.Span)));
        else if (pair.Value is YamlScalar { Value: var word } && StandIns.IsReason(word))
            context.Report(ShapeFindings.WaiverReasonToCome(context.PlaceOf(pair.Value.Span), pair.Key.Value, word));
        return pair.Value is YamlScalar reason ? reason.Value : "";
    }
}
