using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Items of a list in one text, with something else than a comma between them: <c>40 and 50</c>, <c>open; closed</c>.</summary>
internal static class SeveralItems
{
    private static readonly string[] Between = [";", "|", "；", "、", " and ", " & ", " und ", " et ", " y ", " en ", " и "];

    /// <summary>Whether there is something in the text that no single value of this type holds.</summary>
    public static bool AreDivided(string text, FieldType element) =>
        element is ChoiceType or ScalarType { Kind: not (ScalarKind.Text or ScalarKind.Url) } && HoldsDivider(text);

    /// <summary>The items, each of which can stand in the list; null where the text is one, or something else.</summary>
    public static string[]? In(BindingContext context, YamlScalar scalar, FieldType element)
    {
        string[] items = AreDivided(scalar.Value, element) ? Divided(scalar.Value)
            : element is ChoiceType || (IsOfNumbers(element) && NumberForm.Read(scalar.Value) is null) ? scalar.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            : [];
        return items.Length > 1 ? ReadAll(context, items, scalar.Span, element) : null;
    }

    private static string[]? ReadAll(BindingContext context, string[] items, TextSpan span, FieldType element)
    {
        string[] read = [.. items.Select(item => Read(context, item, span, element)).OfType<string>()];
        return read.Length == items.Length ? read : null;
    }

    public static bool IsRead(BindingContext context, string item, TextSpan span, FieldType element)
    {
        BoundValue value = context.Try(() => ValueReader.ReadWhole(context, Written.Whole(new YamlScalar(item, span, ScalarStyle.Plain)), element), out int found);
        return found == 0 && value is not FaultyValue;
    }

    private static bool HoldsDivider(string text) => Array.Exists(Between, text.Contains);

    /// <summary>A comma with a space behind it is none of a number.</summary>
    private static string[] Divided(string text) =>
        [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries).SelectMany(group => group.Split([", "], StringSplitOptions.None)).Select(item => item.Trim().TrimEnd(',')).Where(item => item.Length > 0)];

    /// <summary>The item as it would be read; null where it would not, or could be two things.</summary>
    private static string? Read(BindingContext context, string item, TextSpan span, FieldType element)
    {
        if (IsRead(context, item, span, element))
            return item;
        if (!IsOfNumbers(element) || NumberForm.Read(item) is not { } form)
            return null;
        string? point = ReferenceEquals(element, ScalarType.Number) ? form.Decimal : null;
        string? only = point is null ? form.Joined : form.Joined is null ? point : null;
        return only is not null && IsRead(context, only, span, element) ? only : null;
    }

    private static bool IsOfNumbers(FieldType element) => element is ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number };
}
