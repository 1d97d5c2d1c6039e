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
    public static bool StandIn(YamlSequence list, ListType type) => type.IsSet && list.Items.Any(Are) && !list.Items.All(Are);

    /// <summary>An item that stands for those who are not named, in the words of the language or in others.</summary>
    public static bool Are(YamlNode item) => In(item) is not null || WordIn(item) is not null;

    /// <summary>What the items say of others; where that cannot be read, it has its finding, and others are in it all the same.</summary>
    public static IReadOnlyList<UnknownValue> Read(BindingContext context, YamlSequence list) => [.. list.Items.Where(Are).Select(item => Read(context, item))];

    private static UnknownValue Read(BindingContext context, YamlNode item)
    {
        if (WordIn(item) is not { } word)
            return LongFormReader.ReadUnknown(context, In(item)!, item.Span) as UnknownValue ?? new UnknownValue("", item.Span);
        context.Report(SetFindings.InOtherWords(context.PlaceOf(item.Span), word, $"{{ unknown: {Offers.InBraces(word.Any(char.IsLetter) ? word : "the source names no others")} }}"));
        return new UnknownValue(word, item.Span);
    }

    private static string? WordIn(YamlNode item) => item is YamlScalar { IsMended: false, Value: var word } && UnnamedWords.Are(word.Trim()) ? word.Trim() : null;
}
