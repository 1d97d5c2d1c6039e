using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Dates;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Values;

/// <summary>A list or a group of fields where one value is asked for.</summary>
internal static class SeveralValues
{
    public static BoundValue Fault(BindingContext context, YamlNode node, FieldType type)
    {
        if (type is ChangeType change && BothValues(node) is var (before, after))
        {
            var ofChange = Slot.Around(context, node, type);
            IReadOnlyList<Offer> moved = ofChange.OffersOf($"{before} -> {after}");
            if (moved.Count > 0)
                return context.FaultWith(ofChange, offers => ChangeFindings.InBrackets(ofChange, offers, change.Series.Name), moved);
        }

        if (type is ScalarType { Kind: ScalarKind.Duration } && node is YamlMapping units && DurationIn(units) is { } duration)
        {
            var ofUnits = Slot.Around(context, node, type);
            IReadOnlyList<Offer> lengths = ofUnits.OffersOf(duration);
            if (lengths.Count > 0)
                return context.Fault(node.Span, DurationValueFindings.NotOne(ofUnits, duration, lengths[0]));
        }

        if (node is not YamlSequence list)
            return context.Fault(node.Span, OneValueFindings.OfGroup(context.PlaceOf(node.Span), type, (YamlMapping)node, context.Site));
        bool isOfDate = type is ScalarType { Kind: ScalarKind.Date or ScalarKind.Day };
        if (isOfDate && list is { IsFlow: true, Items.Count: 1 } && list.Items[0] is YamlScalar only && InBrackets(context, list, only, (ScalarType)type) is { } fault)
            return fault;
        var slot = Slot.Around(context, node, type);
        IReadOnlyList<Offer> offers = ReferenceEquals(type, ScalarType.Text) ? []
            : list.Items.Count == 1 && list.Items[0] is YamlScalar scalar ? slot.OffersOf(scalar.Value.Trim())
            : isOfDate && list.Items.Count == 2 && list.Items[0] is YamlScalar first && list.Items[1] is YamlScalar second ? OfTwoDates(slot, first.Value.Trim(), second.Value.Trim())
            : [];
        return context.FaultWith(slot, read => OneValueFindings.OfList(slot, list, read), offers);
    }

    /// <summary>The value before and the one after, as a list or with names: <c>{ from: 30, to: 20 }</c>.</summary>
    private static (string Before, string After)? BothValues(YamlNode node) => node switch
    {
        YamlSequence { Items.Count: 2 } list when list.Items[0] is YamlScalar first && list.Items[1] is YamlScalar second => (first.Value.Trim(), second.Value.Trim()),
        YamlMapping { Pairs.Count: 2 } group when Of(group, "from", "before", "old", "was") is { } before && Of(group, "to", "after", "new", "now") is { } after => (before, after),
        _ => null,
    };

    /// <summary>A duration with a name for each unit: <c>{ months: 3, days: 10 }</c>. Null where the group is something else.</summary>
    private static string? DurationIn(YamlMapping group) =>
        group.Pairs.Count > 0 && group.Pairs.All(pair => pair.Value is YamlScalar && DurationUnit.Meant(pair.Key.Value) is not null)
            ? UnreadDurations.Meant(string.Join(" ", group.Pairs.Select(pair => $"{((YamlScalar)pair.Value).Value.Trim()} {pair.Key.Value}")))
            : null;

    private static string? Of(YamlMapping group, params string[] names) =>
        names.Select(name => (group.Find(name)?.Value as YamlScalar)?.Value.Trim()).FirstOrDefault(value => value is not null);

    /// <summary>A date that is written in brackets is one of the standard's: <c>[..1910]</c>.</summary>
    private static BoundValue? InBrackets(BindingContext context, YamlSequence list, YamlScalar only, ScalarType type) =>
        only.Value.Contains("..") ? DateReader.Unread(context, Slot.Around(context, list, type), $"[{only.Value}]") : null;

    private static IReadOnlyList<Offer> OfTwoDates(Slot slot, string first, string second) =>
        [.. new[] { slot.Offer($"{first}..{second}", "it was at one time between them"), slot.Offer($"{first}/{second}", "it lasted from the one to the other") }.OfType<Offer>()];
}
