using Dateline.Language.Binding.Context;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields.Otherwise;

/// <summary>A group of names and values that was written as a list, with a hyphen before each name.</summary>
internal static class GroupWithHyphens
{
    /// <summary>Reads what was meant; null where the node is anything else.</summary>
    /// <param name="report">What is said of it: the place of the first hyphen, and the first name.</param>
    public static YamlMapping? Read(BindingContext context, YamlNode node, Func<Place, string, Finding> report)
    {
        if (node is not YamlSequence { IsFlow: false, Items.Count: > 0 } list || !list.Items.All(item => item is YamlMapping { IsFlow: false, Pairs.Count: 1 }))
            return null;
        YamlPair[] pairs = [.. list.Items.Select(item => ((YamlMapping)item).Pairs[0])];
        Place hyphen = context.PlaceOf(new TextSpan(list.Span.Start, 1));
        context.Report(report(hyphen, pairs[0].Key.Value) with
        {
            Label = "this hyphen starts a list item",
            Repairs = pairs.Length > 1 ? default : EquatableArray.Of(
                new Repair("Delete the hyphen", RepairSafety.Choice, EquatableArray.Of(new TextEdit(hyphen.Path, hyphen.Span, " ")))),
        });
        return new YamlMapping(pairs, list.Span, isFlow: false);
    }
}
