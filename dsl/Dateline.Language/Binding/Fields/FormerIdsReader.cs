using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads <c>formerly: [old-id]</c>; a single id needs no brackets. Whether another entry has it is asked when the files are joined.</summary>
internal static class FormerIdsReader
{
    public static BoundValue Read(BindingContext context, YamlNode node) => node switch
    {
        YamlScalar { IsMended: true } => new FaultyValue(node.Span),
        YamlScalar single => Of(node, [ReadItem(context, single)]),
        YamlSequence list => Of(node, [.. list.Items.Select(item => ReadItem(context, item))]),
        _ => context.Fault(node.Span, ShapeFindings.ListExpectedNotGroup(context.PlaceOf(node.Span), context.FieldName)),
    };

    private static BoundValue Of(YamlNode node, IReadOnlyList<BoundValue> items)
    {
        FormerIdValue[] ids = [.. items.OfType<FormerIdValue>()];
        return ids.Length == 0 ? new FaultyValue(node.Span) : new FormerIdsValue(ids, node.Span);
    }

    private static BoundValue ReadItem(BindingContext context, YamlNode item)
    {
        if (item is not YamlScalar scalar)
            return context.Fault(item.Span, FormerIdFindings.NoText(context.PlaceOf(item.Span)));
        if (scalar.IsMended)
            return new FaultyValue(item.Span);
        if (FieldBinder.IsEmpty(item))
            return context.Fault(item.Span, ShapeFindings.EmptyItem(context.PlaceOf(item.Span)));
        Written text = Written.Whole(scalar).Trimmed();
        return Names.IsName(text.Text) && text.Text.Length <= Names.Longest
            ? new FormerIdValue(text.Text, text.Span)
            : context.Fault(text.Span, FormerIdFindings.NoId(context.PlaceOf(text.Span), text.Text, isItem: context.List is not null));
    }
}
