using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings.Groups;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Values.Texts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads <c>{ event: trial-opens, at-least: 30 days }</c>: an event, and how far from it another one was.</summary>
internal static class DistanceReader
{
    private const string Event = "event";

    /// <summary>Words of the long form of a value, which the field may be written in, too.</summary>
    private static readonly string[] OfLongForms = ["value", "unknown"];

    private static readonly string[] Exact = ["exactly", "exact", "distance", "gap", "for", "in", "later", "earlier", "days", "equals"];

    public static bool Recognizes(YamlMapping group) =>
        group.Pairs.Any(pair => pair.Key.Value == Event || AmountWords.Meant(pair.Key.Value) is not null || EventAsKey(pair) is not null) && !group.Pairs.Any(pair => OfLongForms.Contains(pair.Key.Value, StringComparer.Ordinal));

    public static BoundValue Read(BindingContext context, YamlMapping group, ReferenceType needed)
    {
        if (InOtherWords(group) is var (id, said, distance))
            return DistanceInWords.Fault(context, group.Span, needed, id, said, distance);
        if (group.Find(Event) is null && context.List?.IdBefore(group) is { } before && AmountIn(group.Pairs[0]) is var (word, behind))
        {
            var whole = TextSpan.FromBounds(before.Span.Start, group.Span.End);
            string key = ReferenceEquals(needed.Group, BuiltIns.Nearness) ? BuiltIns.AtMost.Name : word;
            return context.Fault(group.Span, DistanceFindings.BehindEvent(context.PlaceOf(group.Pairs[0].Key.Span), $"{{ {Event}: {before.Value}, {key}: {behind} }}", context.PlaceOf(whole)));
        }

        string[] keys = [.. needed.Group!.Fields.Select(field => field.Name)];
        YamlPair? named = null;
        Amount? least = null, most = null;
        bool isFaulty = false;
        bool hasUnknown = false;
        for (int i = 0; i < group.Pairs.Count; i++)
        {
            YamlPair pair = group.Pairs[i];
            string name = pair.Key.Value;
            if (Repeated.IsLater(group, i))
                continue;
            if (name == Event)
            {
                named = pair;
            }
            else if (name == BuiltIns.AtMost.Name)
            {
                most = ReadAmount(context, BuiltIns.AtMost, pair, ref isFaulty);
            }
            else if (name == BuiltIns.AtLeast.Name && keys.Contains(name, StringComparer.Ordinal))
            {
                least = ReadAmount(context, BuiltIns.AtLeast, pair, ref isFaulty);
            }
            else
            {
                hasUnknown = true;
                if (Exact.Contains(name, StringComparer.OrdinalIgnoreCase) && keys.Contains(BuiltIns.AtLeast.Name, StringComparer.Ordinal) && group.IsFlow && group.Pairs.Count == 2 && pair.Value is YamlScalar { Value: var far } && DistanceInWords.AmountIn(far) is var (_, exact))
                {
                    context.Report(DistanceFindings.Exactly(context.PlaceOf(pair.Key.Span), name, exact, context.PlaceOf(TextSpan.FromBounds(pair.Key.Span.Start, pair.Value.Span.End))));
                    continue;
                }

                string? meant = AmountWords.Meant(name) ?? MeantName.Of(name, keys, group);
                if (meant is not null && (!keys.Contains(meant, StringComparer.Ordinal) || group.Find(meant) is not null))
                    meant = null;
                context.Report(DistanceFindings.UnknownKey(context.PlaceOf(pair.Key.Span), name, meant, keys, mayBeEdited: meant == Event || group.Find(Event) is not null));
            }
        }

        if (named is null)
            return hasUnknown ? new FaultyValue(group.Span) : context.Fault(group.Span, DistanceFindings.WithoutEvent(context.PlaceOf(group.Pairs.Count > 0 ? group.Pairs[0].Key.Span : group.Span)));
        BoundValue value = FieldBinder.ReadValue(context, needed.Group.Fields[0].Type, named);
        if (value is not ReferenceValue reference || hasUnknown || isFaulty)
            return value;
        if (least is null && most is null)
        {
            if (ReferenceEquals(needed.Group, BuiltIns.Nearness))
                context.Report(DistanceFindings.WithoutAmount(context.PlaceOf(reference.Span), reference.Id));
            return reference;
        }

        if (least is not null && most is not null && DayShift.Of(least.Value.Duration).Fewest > DayShift.Of(most.Value.Duration).Most)
        {
            context.Report(DistanceFindings.LeastIsMore(context.PlaceOf(least.Value.Span), least.Text, most.Text, context.PlaceOf(most.Value.Span)));
            return reference;
        }

        return new DistantReference(reference.Id, reference.Span, new EventDistance(least, most));
    }

    /// <summary>The event in place of the word for it: <c>{ trial-opens: 2 weeks }</c>.</summary>
    private static (string Id, string? Said, string Amount)? InOtherWords(YamlMapping group) => group.Pairs.Count == 1 ? EventAsKey(group.Pairs[0]) : null;

    /// <summary>How far, with its word; null where it cannot be read.</summary>
    private static (string Key, string Amount)? AmountIn(YamlPair pair) =>
        AmountWords.Meant(pair.Key.Value) is { } key && pair.Value is YamlScalar { Value: var text } && DistanceInWords.AmountIn(text) is var (_, amount) ? (key, amount) : null;

    private static (string Id, string? Said, string Amount)? EventAsKey(YamlPair pair) =>
        Names.IsName(pair.Key.Value) && pair.Key.Value != Event && AmountWords.Meant(pair.Key.Value) is null && pair.Value is YamlScalar { Value: var text } && DistanceInWords.AmountIn(text) is var (said, amount)
            ? (pair.Key.Value, said, amount)
            : null;

    private static Amount? ReadAmount(BindingContext context, FieldSymbol symbol, YamlPair pair, ref bool isFaulty)
    {
        BoundValue read = context.For(symbol, () => context.At(ValuePosition.Distance, () => FieldBinder.ReadValue(context, ScalarType.Duration, pair)));
        if (read is DurationValue value)
            return new Amount(value, AsSaid(pair.Value, value.Duration));
        isFaulty = true;
        return null;
    }

    /// <summary>The form of ISO 8601 is not read out.</summary>
    private static string AsSaid(YamlNode written, CalendarDuration duration) =>
        written is YamlScalar { Value: var text } && text.Trim() is { Length: > 0 } said && char.IsDigit(said[0]) ? said : duration.ToString();
}
