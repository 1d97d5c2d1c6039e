using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields.Otherwise;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Absent;
using Dateline.Language.Binding.Values.Sets;
using Dateline.Language.Binding.Values.Texts;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads a list, in brackets or with a hyphen before each item.</summary>
internal static class ListReader
{
    public static BoundValue Read(BindingContext context, YamlNode node, ListType type)
    {
        if (node is YamlSequence sequence)
        {
            ListValue items = type.Element is ReferenceType && Misread(context, sequence, type.Element) is { } misread ? misread
                : UnnamedMembers.StandIn(context, sequence, type) ? ReadWithOthers(context, sequence, type.Element)
                : ReadItems(context, sequence, type.Element, type.IsSet);
            // Entries that stand twice are seen where ids are looked up.
            if (type is { IsSet: true, Element: not ReferenceType })
                SetMembers.CheckOnce(context, items.Items);
            return items;
        }

        if (node is YamlMapping placed && type is { AcceptsSingle: true, Element: ReferenceType { TakesDistance: true } } && ReferenceGroups.Recognizes(type, placed))
            return new ListValue([ValueReader.Read(context, placed, type.Element)], placed.Span);
        if (node is YamlMapping group && type.Element is ReferenceType && WrittenIds.In(group) is { } named)
            return WrittenOtherwise(context, group.Span, named, WrittenIds.EditsOf(context, group, named), group.IsFlow, type.Element, WrittenIds.ScalarsOf(group));
        if (node is YamlMapping cited && type.Element is ReferenceType { TakesPlace: true })
        {
            if (CitationReader.Recognizes(cited))
                return CitedWithoutList(context, cited, type.Element);
            if (cited.IsFlow && CitationReader.SourceAsKey(context, cited, isList: true) is { } keyed)
                return keyed;
        }

        if (type.IsSet && node is YamlScalar { IsMended: false } all && SetMembers.FaultOfAll(context, all, type) is { } otherwise)
            return otherwise;
        if (node is not YamlScalar scalar)
            return context.Fault(node.Span, ShapeFindings.ListExpectedNotGroup(context.PlaceOf(node.Span), context.FieldName));
        if (SaysUnknown(context, scalar, type.Element) is { } unknown)
            return unknown;
        if (type.AcceptsSingle && !(scalar.IsMended && ReferenceEquals(type.Element, ScalarType.Text)))
            return new ListValue([ValueReader.Read(context, scalar, type.Element)], scalar.Span);
        // What the file says there cannot be read, which has been said; it may well have been a list.
        if (scalar.IsMended)
        {
            return ReferenceEquals(type.Element, ScalarType.Text) || !context.Replaces(scalar.Span)
                ? new FaultyValue(scalar.Span)
                : type.Element is ReferenceType && WrittenIds.In(scalar.Value) is { } ids
                ? WrittenOtherwise(context, scalar.Span, ids, EquatableArray.Of(new TextEdit(context.PlaceOf(scalar.Span).Path, scalar.Span, Bracketed(ids))), isOnOneLine: true, type.Element, WrittenIds.PartsOf(scalar, ids))
                : context.Fault(scalar.Span, ShapeFindings.ListExpectedNotGroup(context.PlaceOf(scalar.Span), context.FieldName));
        }

        return ReadWithoutBrackets(context, scalar, type.Element);
    }

    /// <summary>One source with a place in it is a list of one, too.</summary>
    private static ListValue CitedWithoutList(BindingContext context, YamlMapping cited, FieldType element)
    {
        Place place = context.PlaceOf(cited.Span);
        EquatableArray<Repair> repairs = !cited.IsFlow ? default : EquatableArray.Of(new Repair("Put brackets around it", RepairSafety.Choice,
            EquatableArray.Of(new TextEdit(place.Path, new TextSpan(cited.Span.Start, 0), "["), new TextEdit(place.Path, new TextSpan(cited.Span.End, 0), "]"))));
        context.Report(ShapeFindings.ListExpected(place, context.FieldName, "[{ source: …, at: … }]", repairs));
        return new ListValue([ValueReader.Read(context, cited, element)], cited.Span);
    }

    private static string Bracketed(string[] ids) => $"[{string.Join(", ", ids)}]";

    private static ListValue WrittenOtherwise(BindingContext context, TextSpan span, string[] ids, EquatableArray<TextEdit> edits, bool isOnOneLine, FieldType element, IReadOnlyList<YamlScalar> items)
    {
        string title = isOnOneLine ? $"Write {Bracketed(ids)}" : "Make each a list item, with a hyphen and a space before it";
        context.Report(ShapeFindings.ListWrittenOtherwise(context.PlaceOf(span), context.FieldName, Bracketed(ids), new Repair(title, RepairSafety.Choice, edits)));
        return AsItems(context, span, items, element);
    }

    /// <summary>Read as the repair would have it read: that an id leads nowhere is said as well.</summary>
    private static ListValue AsItems(BindingContext context, TextSpan span, IReadOnlyList<YamlScalar> items, FieldType element) =>
        context.At(ValuePosition.ItemInBrackets, () => new ListValue([.. items.Select(item => ValueReader.Read(context, item, element))], span));

    /// <summary>Ids with a colon or a name each, or in one bracket too many: one mistake, whatever it shows at.</summary>
    private static ListValue? Misread(BindingContext context, YamlSequence list, FieldType element)
    {
        if (list.Items.Count == 1 && list.Items[0] is YamlSequence { IsFlow: true } inner && list.IsFlow && inner.Items.All(item => item is YamlScalar { Value: var id } && Names.IsName(id)))
        {
            string[] items = [.. inner.Items.Select(item => ((YamlScalar)item).Value)];
            return WrittenOtherwise(context, list.Span, items, EquatableArray.Of(new TextEdit(context.PlaceOf(list.Span).Path, list.Span, Bracketed(items))), isOnOneLine: true, element, [.. inner.Items.Cast<YamlScalar>()]);
        }

        if (list.IsFlow || WrittenIds.In(list) is not { } ids)
            return null;
        Place first = context.PlaceOf(list.Items[0].Span);
        context.Report(ShapeFindings.ItemsWithNames(first, context.FieldName, ids[0], new Repair("Write the ids alone", RepairSafety.Choice, WrittenIds.EditsOf(context, list, ids))));
        return AsItems(context, list.Span, WrittenIds.ScalarsOf(list), element);
    }

    /// <summary>Those who are named, and that others are in the set.</summary>
    private static ListValue ReadWithOthers(BindingContext context, YamlSequence sequence, FieldType element)
    {
        var named = new YamlSequence([.. sequence.Items.Where(item => !UnnamedMembers.Are(context, item, element))], sequence.Span, sequence.IsFlow);
        return new ListValue(ReadItems(context, named, element, isSet: true).Items, sequence.Span) { Others = UnnamedMembers.Read(context, sequence, element) };
    }

    private static ListValue ReadItems(BindingContext context, YamlSequence sequence, FieldType element, bool isSet)
    {
        ValuePosition outer = context.Position;
        bool isOuterAlone = context.IsOnlyItem;
        ListInReading? outerList = context.List;
        context.Position = sequence.IsFlow ? ValuePosition.ItemInBrackets : ValuePosition.ItemOnItsLine;
        context.IsOnlyItem = sequence.Items.Count == 1;
        context.List = new ListInReading(sequence);
        var items = new BoundValue[sequence.Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            YamlNode item = sequence.Items[i];
            items[i] = UnknownItem(context, item, element) is { } unknown ? unknown
                : isSet && MemberInWords(context, item, element) is { } member ? member
                : FieldBinder.IsEmpty(item)
                ? context.Fault(item.Span, ShapeFindings.EmptyItem(context.PlaceOf(item.Span)))
                : ReferenceEquals(element, ScalarType.Text) && TextWithColon(item) is { } text
                    ? ReadTextWithColon(context, text)
                    : item is YamlScalar { IsMended: false } scalar && !IsTight(sequence, i) && SeveralItems.In(context, scalar, element) is { } several
                    ? context.Fault(scalar.Span, OneValueFindings.OfItem(context.PlaceOf(scalar.Span), several, context.Position, scalar.Style != ScalarStyle.Block))
                    : ValueReader.Read(context, item, element);
        }

        context.Position = outer;
        context.IsOnlyItem = isOuterAlone;
        context.List = outerList;
        return new ListValue(items, sequence.Span);
    }

    /// <summary>In place of a whole list, the reason why it is not known.</summary>
    private static FaultyValue? SaysUnknown(BindingContext context, YamlScalar scalar, FieldType element)
    {
        if (UnknownInWords.ReasonIn(scalar.Value, element) is null || (scalar.IsMended && !context.Replaces(scalar.Span)))
            return null;
        return UnknownInWords.Fault(context, Written.Whole(scalar).Trimmed(), element);
    }

    /// <summary><c>- unknown: nobody says</c>, which YAML reads as a name and its value.</summary>
    private static FaultyValue? UnknownItem(BindingContext context, YamlNode item, FieldType element)
    {
        if (element is RecordType || UnnamedMembers.In(item) is not { Value: YamlScalar { Value: { Length: > 0 } reason } })
            return null;
        var slot = Slot.Around(context, item, element);
        return context.Fault(item.Span, ShapeFindings.SaysUnknown(slot, $"unknown: {reason}", reason, slot.UnknownInstead(reason)));
    }

    /// <summary>A member of a set of texts that is a word for no value: in quotation marks it is the text itself, otherwise none.</summary>
    private static BoundValue? MemberInWords(BindingContext context, YamlNode item, FieldType element)
    {
        if (UnnamedMembers.IsQuotedText(item, element))
            return new TextValue(context.Schema.Shared(((YamlScalar)item).Value), item.Span);
        return ReferenceEquals(element, ScalarType.Text) && UnnamedMembers.IsUnknown(context, item, element)
            ? context.Fault(item.Span, ShapeFindings.PlaceholderOfText(context.PlaceOf(item.Span), LongFormReader.Unknown, context.Site))
            : null;
    }

    /// <summary>Without a space behind its comma, a part of a number may stand in the item beside it.</summary>
    private static bool IsTight(YamlSequence list, int index) =>
        list.IsFlow && ((index > 0 && list.Items[index - 1].Span.End + 1 == list.Items[index].Span.Start)
            || (index + 1 < list.Items.Count && list.Items[index].Span.End + 1 == list.Items[index + 1].Span.Start));

    /// <summary>A text with a colon in it, which YAML reads as a name and its value.</summary>
    private static YamlScalar? TextWithColon(YamlNode item)
    {
        bool isOnePair = item is YamlMapping { IsFlow: false, Pairs.Count: 1 };
        if (!isOnePair || ((YamlMapping)item).Pairs[0] is not { Key: { Style: ScalarStyle.Plain } name, Value: YamlScalar { Style: ScalarStyle.Plain, Value.Length: > 0 } rest })
            return null;
        return rest.Span.Start == name.Span.End + 2
            ? new YamlScalar($"{name.Value}: {rest.Value}", TextSpan.FromBounds(name.Span.Start, rest.Span.End), ScalarStyle.Plain)
            : null;
    }

    private static TextValue ReadTextWithColon(BindingContext context, YamlScalar text)
    {
        Place whole = context.PlaceOf(text.Span);
        string quoted = Quoting.Quote(text.Value);
        var repair = new Repair($"Write {quoted}", RepairSafety.Safe, EquatableArray.Of(new TextEdit(whole.Path, text.Span, quoted)));
        context.Report(TextFindings.ColonInText(context.PlaceOf(text.SpanOf(text.Value.IndexOf(": ", StringComparison.Ordinal), 1)), text.Value, repair));
        return new TextValue(text.Value, text.Span);
    }

    /// <summary>
    /// Read as the repair would have it read: a list of one, or for everything but texts, of what commas divide.
    /// </summary>
    private static BoundValue ReadWithoutBrackets(BindingContext context, YamlScalar scalar, FieldType element)
    {
        // Each item in quotes of its own is a list without brackets.
        context.ReplacesQuoteIn(scalar.Span);
        Place place = context.PlaceOf(scalar.Span);
        bool hasComma = scalar.Value.Contains(',');
        if (element is ReferenceType && OtherBrackets.InnerOf(scalar.Value) is { } inner)
            return ReadInOtherBrackets(context, scalar, inner, element);
        if (element is ReferenceType && WrittenIds.In(scalar.Value) is { } written)
            return WrittenOtherwise(context, scalar.Span, written, EquatableArray.Of(new TextEdit(place.Path, scalar.Span, Bracketed(written))), isOnOneLine: true, element, WrittenIds.PartsOf(scalar, written));
        if (element is ReferenceType { TakesPlace: true } cited && PlaceWords.FollowAnId(scalar.Value))
            return context.At(ValuePosition.ListWithoutBrackets, () => ReferenceReader.Read(context, Written.Whole(scalar).Trimmed(), cited));
        if (DividedOtherwise(context, scalar, element) is { } divided)
            return divided;
        if (StandInFor(context, scalar, element) is { } standIn)
            return standIn;
        if (element is ReferenceType toEntry && (StandIns.Contain(scalar.Value.Trim()) || EverybodyWords.Are(scalar.Value.Trim())))
            return IdOrStandIn(context, scalar, toEntry);
        if (hasComma && (ReferenceEquals(element, ScalarType.Text) || SeveralItems.AreDivided(scalar.Value, element)))
            return context.Fault(scalar.Span, ShapeFindings.ListExpected(place, context.FieldName, "[one, another]", ReferenceEquals(element, ScalarType.Text) ? Brackets.OneOrSeveral(place, scalar) : default));
        if (element is RecordType)
            return context.Fault(scalar.Span, ShapeFindings.ListExpectedNotGroup(place, context.FieldName));
        if (element is ReferenceType reference && IsDividedOtherwise(scalar.Value))
            return context.At(ValuePosition.ListWithoutBrackets, () => ReferenceReader.Read(context, Written.Whole(scalar).Trimmed(), reference));
        if (hasComma && NumberLists.Fault(context, scalar, element) is { } ambiguous)
            return ambiguous;
        if (!hasComma && element is ReferenceType && IdsOf(scalar.Value) is { } ids)
        {
            context.UnreadNames.Add(new UnreadName(place, scalar.Value, (ReferenceType)element, ValuePosition.ListWithoutBrackets));
            context.Report(ShapeFindings.ListExpected(place, context.FieldName, $"[{string.Join(", ", ids)}]", repairs: default));
            return new ListValue(ReadDivided(context, scalar, element), scalar.Span);
        }

        string list = hasComma ? NumberLists.Spaced(scalar.Value) : $"[{scalar.Value.Trim()}]";
        context.Report(ShapeFindings.ListExpected(place, context.FieldName, list, hasComma ? Brackets.Items(place, scalar, list, element is not ReferenceType || AreIds(scalar.Value)) : Brackets.Around(place, scalar)));
        return new ListValue(hasComma ? ReadDivided(context, scalar, element) : [AsOnlyItem(context, () => ValueReader.Read(context, scalar, element))], scalar.Span);
    }

    /// <summary>Values with something between them that is no comma.</summary>
    private static BoundValue? DividedOtherwise(BindingContext context, YamlScalar scalar, FieldType element)
    {
        if (SeveralItems.In(context, scalar, element) is not { } items)
            return null;
        Place place = context.PlaceOf(scalar.Span);
        string list = $"[{string.Join(", ", items)}]";
        return context.Fault(scalar.Span, ShapeFindings.ListExpected(place, context.FieldName, list, Brackets.Instead(place, scalar, list)));
    }

    /// <summary>A word for no value is no item of a list either: brackets around it would help nobody.</summary>
    private static BoundValue? StandInFor(BindingContext context, YamlScalar scalar, FieldType element)
    {
        string word = scalar.Value.Trim();
        bool isText = ReferenceEquals(element, ScalarType.Text);
        bool isNothing = element is ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number } && StandIns.IsNothing(word);
        if (isNothing)
            return context.Fault(scalar.Span, ShapeFindings.Placeholder(context.PlaceOf(scalar.Span), word, new ValueSite(ValuePosition.Field, context.Site.Field)));
        if (isText && StandIns.IsWord(word) && !context.TakesTextsAsTheyAre)
            return context.Fault(scalar.Span, ShapeFindings.PlaceholderOfText(context.PlaceOf(scalar.Span), word, new ValueSite(ValuePosition.ListWithoutBrackets, context.Site.Field, IsOnlyItem: true)));
        bool standsIn = isText ? StandIns.IsMark(word) && !context.TakesTextsAsTheyAre : ValueStandIns.Contain(word, element);
        if (!standsIn)
            return null;
        return AsOnlyItem(context, () => context.At(ValuePosition.ListWithoutBrackets, () => ValueReader.Read(context, scalar, element)));
    }

    /// <summary>A word for no value that may be an id: whether an entry has it is known where the files are joined.</summary>
    private static FaultyValue IdOrStandIn(BindingContext context, YamlScalar scalar, ReferenceType needed)
    {
        Place place = context.PlaceOf(scalar.Span);
        string word = scalar.Value.Trim();
        Finding asList = context.Report(ShapeFindings.ListExpected(place, context.FieldName, $"[{scalar.Value}]", Brackets.Around(place, scalar)));
        Finding asStandIn = ShapeFindings.Placeholder(place, word, new ValueSite(ValuePosition.Field, context.Site.Field)) with { Subject = asList.Subject };
        context.OfferedIds.Add(new OfferedIds(asList, asStandIn, [word], needed, Owner: ""));
        return new FaultyValue(scalar.Span);
    }

    private static BoundValue AsOnlyItem(BindingContext context, Func<BoundValue> read)
    {
        bool outer = context.IsOnlyItem;
        context.IsOnlyItem = true;
        BoundValue value = read();
        context.IsOnlyItem = outer;
        return value;
    }

    private static ListValue ReadInOtherBrackets(BindingContext context, YamlScalar scalar, TextSpan inner, FieldType element)
    {
        Place place = context.PlaceOf(scalar.Span);
        string meant = OtherBrackets.Meant(scalar.Value)!;
        var write = new Repair($"Write {meant}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, scalar.Span, meant)));
        context.Report(TextFindings.NoListBrackets(place, scalar.Value, meant, write));
        return new ListValue(ReadDivided(context, Written.Whole(scalar).Part(inner.Start, inner.Length), ',', element), scalar.Span);
    }

    /// <summary>Several names with something between or around them that is no comma: one mistake, whatever it is.</summary>
    private static bool IsDividedOtherwise(string text) =>
        SeveralNames.IsDivided(text.Contains(',') && text.TrimStart()[0] != '(' ? text.Replace(",", "") : text);

    /// <summary>Several ids with blanks between them; no id holds one itself.</summary>
    private static string[]? IdsOf(string text)
    {
        string[] words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Array.TrueForAll(words, Names.IsKebabCase) ? words : null;
    }

    private static bool AreIds(string text) => text.Split(',').Select(item => item.Trim()).All(item => item.Length == 0 || Names.IsName(item));

    private static List<BoundValue> ReadDivided(BindingContext context, YamlScalar scalar, FieldType element) =>
        ReadDivided(context, Written.Whole(scalar), scalar.Value.Contains(',') ? ',' : ' ', element);

    private static List<BoundValue> ReadDivided(BindingContext context, Written text, char divider, FieldType element)
    {
        ValuePosition outer = context.Position;
        context.Position = ValuePosition.ItemInBrackets;
        var items = new List<BoundValue>();
        for (int start = 0; start <= text.Text.Length;)
        {
            int comma = text.Text.IndexOf(divider, start);
            int end = comma < 0 ? text.Text.Length : comma;
            Written item = text.Part(start, end - start).Trimmed();
            if (!item.IsEmpty)
                items.Add(ValueReader.ReadWhole(context, item, element));
            start = end + 1;
        }

        context.Position = outer;
        return items;
    }
}
