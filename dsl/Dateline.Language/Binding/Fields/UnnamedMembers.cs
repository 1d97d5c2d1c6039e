using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Items of a list that say that something is not known: <c>{ unknown: no source names them }</c>. In a set they say that others are in it.</summary>
internal static class UnnamedMembers
{
    /// <summary>The word and the reason; null where the item is something else.</summary>
    public static YamlPair? In(YamlNode item) => item is YamlMapping { Pairs.Count: 1 } group && group.Pairs[0].Key.Value == LongFormReader.Unknown ? group.Pairs[0] : null;

    /// <summary>Whether a list names some who are in a set, and says that others are.</summary>
    public static bool StandIn(BindingContext context, YamlSequence list, ListType type) =>
        type.IsSet && list.Items.Any(item => Are(context, item, type.Element)) && !list.Items.All(item => Are(context, item, type.Element));

    /// <summary>An item that stands for those who are not named, in the words of the language or in others.</summary>
    public static bool Are(BindingContext context, YamlNode item, FieldType member) => In(item) is not null || WordIn(context, item, member) is not null;

    /// <summary>A text that stands in quotation marks is one, whatever it says.</summary>
    public static bool IsQuotedText(YamlNode item, FieldType member) =>
        ReferenceEquals(member, ScalarType.Text) && item is YamlScalar { Style: ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted, Value: var word } && StandIns.IsWord(word.Trim());

    /// <summary>The word itself, which behind an arrow stands for others, where it can be no member.</summary>
    public static bool IsUnknown(BindingContext context, YamlNode item, FieldType member) =>
        item is YamlScalar { Style: ScalarStyle.Plain, IsMended: false, Value: var word } && word.Trim() == LongFormReader.Unknown
        && (ReferenceEquals(member, ScalarType.Text) ? !context.TakesTextsAsTheyAre : member is ChoiceType choice && choice.Choice.Find(LongFormReader.Unknown) is null);

    /// <summary>What the items say of others; where that cannot be read, it has its finding, and others are in it all the same.</summary>
    public static IReadOnlyList<UnknownValue> Read(BindingContext context, YamlSequence list, FieldType member) =>
        [.. list.Items.Where(item => Are(context, item, member)).Select(item => Read(context, item, member))];

    private static UnknownValue Read(BindingContext context, YamlNode item, FieldType member)
    {
        if (WordIn(context, item, member) is not { } word)
            return LongFormReader.ReadUnknown(context, In(item)!, item.Span) as UnknownValue ?? new UnknownValue("", item.Span);
        bool isReason = word.Any(char.IsLetter) && word != LongFormReader.Unknown;
        string? asText = ReferenceEquals(member, ScalarType.Text) && word == LongFormReader.Unknown ? Quoting.Quote(word) : null;
        context.Report(SetFindings.InOtherWords(context.PlaceOf(item.Span), word, $"{{ unknown: {Offers.InBraces(isReason ? word : "the source names no others")} }}", asText));
        return new UnknownValue(word, item.Span);
    }

    private static string? WordIn(BindingContext context, YamlNode item, FieldType member) =>
        item is YamlScalar { IsMended: false, Value: var word } && (UnnamedWords.Are(word.Trim()) || IsUnknown(context, item, member)) ? word.Trim() : null;
}
