using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
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

    /// <summary>A group with words for who joins and who leaves is none: what it means is offered.</summary>
    public static BoundValue Read(BindingContext context, YamlMapping group, ChangeType type)
    {
        var slot = Slot.Around(context, group, type);
        return SetGroups.Meant(group) is { } meant && slot.OffersOf(meant) is { Count: > 0 } offers
            ? context.FaultWith(slot, read => SetFindings.NoChange(slot, "", read), offers)
            : SeveralValues.Fault(context, group, type);
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

    /// <summary>Each with quotes of its own, <c>"-ben", "+cy"</c>: the quotes go around all of it, or nowhere. Null for anything else.</summary>
    public static FaultyValue? InQuotes(BindingContext context, in Written text, ChangeType type)
    {
        string written = text.Text;
        var slot = Slot.Of(context, text, type);
        return slot.OffersOf(written.Replace("\"", "").Replace("'", "")) is { Count: > 0 } offers && context.ReplacesQuoteIn(text.Span)
            ? context.FaultWith(slot, read => SetFindings.NoChange(slot, written, read), offers)
            : null;
    }

    private static bool IsInBrackets(string half) => half.Length >= 2 && half[0] == '[' && half[half.Length - 1] == ']';

    private static BoundValue Half(BindingContext context, in Written half, FieldType member, ValuePosition position)
    {
        Written inner = half.Part(1, half.Text.Length - 2).Trimmed();
        IReadOnlyList<SetPart> parts = inner.IsEmpty ? [] : SetPart.In(inner);
        SetPart[] named = [.. parts.Where(part => !IsUnknown(part.Whole, member) && !IsUnnamed(part))];
        foreach (SetPart others in parts.Where(IsUnnamed))
            context.Report(SetFindings.InOtherWords(context.PlaceOf(others.Whole.Span), others.Whole.Text, Unknown));
        if (named.Length == 0 && parts.Count > 0)
            return context.Fault(half.Span, SetFindings.NamesNobody(context.PlaceOf(half.Span), half.Text, position == ValuePosition.AfterArrow && half.MayBeReplaced));
        TextSpan span = half.Span;
        ListValue list = new(InList(context, named.Select(part => part.Whole), span, () => context.At(position, () => named.Select(part => SetMembers.Read(context, part.Whole, member)).ToArray())), span)
        {
            Others = [.. parts.Except(named).Select(static part => new UnknownValue(Unknown, part.Whole.Span))],
        };
        SetMembers.CheckOnce(context, list.Items);
        return list;
    }

    /// <summary>A choice may have an option of that name: the declared type reads the word.</summary>
    private static bool IsUnknown(in Written name, FieldType member) =>
        name.Text == Unknown && !(member is ChoiceType { Choice: var choice } && choice.Find(Unknown) is not null);

    private static bool IsUnnamed(SetPart part) => UnnamedWords.Are(part.Whole.Text) || StandIns.IsMark(part.Whole.Text);

    private static BoundValue Steps(BindingContext context, IReadOnlyList<SetPart> parts, FieldType member, TextSpan span)
    {
        if (parts.FirstOrDefault(part => IsUnknown(part.Name, member)) is { Name.Text: { } } unnamed)
            return context.Fault(span, SetFindings.UnnamedMoves(context.PlaceOf(unnamed.Whole.Span), unnamed.Whole.Text, context.PlaceOf(span), [.. parts.Where(static part => part.Sign == '+' && part.Name.Text != Unknown).Select(static part => part.Name.Text)]));
        BoundValue[] all = InList(context, parts.Select(part => part.Name), span, () => context.At(ValuePosition.Member, () => parts.Select(part => SetMembers.Read(context, part.Name, member)).ToArray()));
        // Who joins and leaves at once does one of the two: which, nobody knows.
        if (!SetMembers.CheckOnce(context, all, [.. parts.Select(part => part.Name.Text)]))
            return new FaultyValue(span);
        BoundValue[] OfSign(char sign) => [.. all.Where((_, i) => parts[i].Sign == sign)];
        return new ChangeValue(span) { Delta = new SetStepValue(OfSign('+'), OfSign('-'), span) };
    }

    /// <summary>Reads names that stand together: one that is there already was not meant a second time.</summary>
    private static BoundValue[] InList(BindingContext context, IEnumerable<Written> names, TextSpan span, Func<BoundValue[]> read)
    {
        ListInReading? outer = context.List;
        context.List = new ListInReading(new YamlSequence([.. names.Select(name => new YamlScalar(name.Text, name.Span, ScalarStyle.Plain))], span, isFlow: false));
        BoundValue[] values = read();
        context.List = outer;
        return values;
    }

    private static FaultyValue Fault(BindingContext context, Slot slot, string? written)
    {
        if (context.IsTrying || written is null)
            return context.Fault(slot.Place.Span, SetFindings.NoChange(slot, written ?? "", []));
        if (SetWords.IsEverybody(written, out bool areLeaving))
            return context.Fault(slot.Place.Span, SetFindings.Everybody(slot, written, slot.Offer(areLeaving ? "-> []" : "-> unknown", areLeaving ? "nobody is left" : "nobody knows who that is")));
        return context.FaultWith(slot, offers => SetFindings.NoChange(slot, written, offers), SetWords.OffersOf(slot, written));
    }
}
