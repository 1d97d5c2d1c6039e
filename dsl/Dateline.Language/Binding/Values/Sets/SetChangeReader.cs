using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Values.Sets;

/// <summary>
/// Reads how a set changes: <c>+ada, -ben</c>, <c>[+ada, -ben]</c>, <c>-> [ada, cy]</c>, <c>[ada, ben] -> [ada, cy]</c>, <c>-> unknown</c>, and of one that names
/// only some <c>-> [ada, unknown]</c>.
/// </summary>
internal static class SetChangeReader
{
    private const string Unknown = "unknown";

    /// <summary>The changes as a list, in brackets or with hyphens.</summary>
    public static BoundValue Read(BindingContext context, YamlSequence list, ChangeType type)
    {
        FieldType member = ((ListType)type.Series.Type).Element;
        Written[] items = [.. list.Items.OfType<YamlScalar>().Select(item => Written.Whole(item).Trimmed())];
        if (items.Length < list.Items.Count || items.Length == 0 || Array.Exists(items, item => !item.IsWhole || item.IsEmpty) || !Array.TrueForAll(items, item => SetPart.Of(item).HasSign))
            return Fault(context, Slot.Around(context, list, type), items.Length < list.Items.Count ? null : string.Join(", ", items.Select(item => item.Text)));
        return Steps(context, [.. items.Select(item => SetPart.Of(item))], member, list.Span);
    }

    public static BoundValue Read(BindingContext context, in Written text, ChangeType type)
    {
        FieldType member = ((ListType)type.Series.Type).Element;
        int arrow = Arrows.FindProper(text.Text, out int length);
        if (arrow < 0)
        {
            IReadOnlyList<SetPart> parts = SetPart.In(text);
            return parts.All(part => part.HasSign && part.Name.Text[0] is not (' ' or '+' or '-' or '[') && (ReferenceEquals(member, ScalarType.Text) || !SetWords.AreSeveral(part.Whole.Text)))
                ? Steps(context, parts, member, text.Span)
                : Fault(context, Slot.Of(context, text, type), text.Text);
        }

        Written before = text.Part(0, arrow).Trimmed();
        Written after = text.Part(arrow + length, text.Text.Length - arrow - length).Trimmed();
        if (!(before.IsEmpty || IsInBrackets(before.Text)) || !(after.Text == Unknown || IsInBrackets(after.Text)))
            return Fault(context, Slot.Of(context, text, type), text.Text);
        return new ChangeValue(text.Span)
        {
            From = before.IsEmpty ? null : Half(context, before, member, ValuePosition.BeforeArrow),
            To = after.Text == Unknown ? new UnknownValue(Unknown, after.Span) : Half(context, after, member, ValuePosition.AfterArrow),
        };
    }

    private static bool IsInBrackets(string half) => half.Length >= 2 && half[0] == '[' && half[half.Length - 1] == ']';

    private static BoundValue Half(BindingContext context, in Written half, FieldType member, ValuePosition position)
    {
        Written inner = half.Part(1, half.Text.Length - 2).Trimmed();
        IReadOnlyList<SetPart> parts = inner.IsEmpty ? [] : SetPart.In(inner);
        SetPart[] named = [.. parts.Where(static part => part.Whole.Text != Unknown && !IsUnnamed(part))];
        foreach (SetPart others in parts.Where(IsUnnamed))
            context.Report(SetFindings.InOtherWords(context.PlaceOf(others.Whole.Span), others.Whole.Text, Unknown));
        if (named.Length == 0 && parts.Count > 0)
            return context.Fault(half.Span, SetFindings.NamesNobody(context.PlaceOf(half.Span), half.Text, position == ValuePosition.AfterArrow && half.MayBeReplaced));
        ListValue list = new(context.At(position, () => named.Select(part => SetMembers.Read(context, part.Whole, member)).ToArray()), half.Span)
        {
            Others = [.. parts.Except(named).Select(static part => new UnknownValue(Unknown, part.Whole.Span))],
        };
        SetMembers.CheckOnce(context, list.Items);
        return list;
    }

    private static bool IsUnnamed(SetPart part) => UnnamedWords.Are(part.Whole.Text) || StandIns.IsMark(part.Whole.Text);

    private static BoundValue Steps(BindingContext context, IReadOnlyList<SetPart> parts, FieldType member, Text.TextSpan span)
    {
        if (parts.FirstOrDefault(static part => part.Name.Text == Unknown) is { Name.Text: { } } unnamed)
            return context.Fault(span, SetFindings.UnnamedMoves(context.PlaceOf(unnamed.Whole.Span), unnamed.Whole.Text, context.PlaceOf(span), [.. parts.Where(static part => part.Sign == '+' && part.Name.Text != Unknown).Select(static part => part.Name.Text)]));
        var joining = new List<BoundValue>();
        var leaving = new List<BoundValue>();
        var all = new List<BoundValue>();
        foreach (SetPart part in parts)
        {
            BoundValue read = SetMembers.Read(context, part.Name, member);
            all.Add(read);
            (part.Sign == '+' ? joining : leaving).Add(read);
        }

        SetMembers.CheckOnce(context, all);
        return new ChangeValue(span) { Delta = new SetStepValue(joining, leaving, span) };
    }

    private static FaultyValue Fault(BindingContext context, Slot slot, string? written)
    {
        if (context.IsTrying || written is null)
            return context.Fault(slot.Place.Span, SetFindings.NoChange(slot, written ?? "", []));
        return context.FaultWith(slot, offers => SetFindings.NoChange(slot, written, offers), SetWords.OffersOf(slot, written));
    }
}
