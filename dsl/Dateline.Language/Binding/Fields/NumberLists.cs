using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>
/// Digits with commas between them where a list of numbers is asked for: <c>1,250</c> is one number or two, and brackets alone would
/// make two of it without a word.
/// </summary>
internal static class NumberLists
{
    /// <summary>Whether digits have nothing but a comma between them.</summary>
    public static bool IsTight(string text)
    {
        for (int comma = text.IndexOf(','); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            if (comma > 0 && comma + 1 < text.Length && text[comma - 1] is >= '0' and <= '9' && text[comma + 1] is >= '0' and <= '9')
                return true;
        }

        return false;
    }

    /// <summary>The list with a space behind each comma.</summary>
    public static string Spaced(string text) => $"[{string.Join(", ", text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0))}]";

    /// <summary>The fault of such a text; null where its commas can only stand between items.</summary>
    public static BoundValue? Fault(BindingContext context, YamlScalar scalar, FieldType element)
    {
        string text = scalar.Value.Trim();
        bool isOfNumbers = element is ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number };
        if (!isOfNumbers || NumberForm.Read(text) is not { } form)
            return null;
        string? one = form.Joined ?? (ReferenceEquals(element, ScalarType.Number) ? form.Decimal : null);
        if (one is null)
            return null;
        Place place = context.PlaceOf(scalar.Span);
        bool mayBeEdited = scalar.Style != ScalarStyle.Block;
        return context.Fault(scalar.Span, ShapeFindings.OneNumberOrSeveral(
            place, context.FieldName, text, AreRead(context, scalar, element, [one]) ? $"[{one}]" : null, AreRead(context, scalar, element, text.Split(',')) ? Spaced(text) : null, mayBeEdited));
    }

    private static bool AreRead(BindingContext context, YamlScalar scalar, FieldType element, string[] items) =>
        Array.TrueForAll(items, item => SeveralItems.IsRead(context, item.Trim(), scalar.Span, element));
}
