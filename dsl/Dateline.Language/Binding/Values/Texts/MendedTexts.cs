using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Absent;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary>
/// Reads a text that YAML reads otherwise as it stands, so that the finding about it asks for quotes. Where no text is asked for,
/// quotes would help nobody: what the type says of the text is then said instead.
/// </summary>
internal static class MendedTexts
{
    public static BoundValue Read(BindingContext context, YamlScalar scalar, Written text, FieldType type)
    {
        bool isText = ReferenceEquals(type, ScalarType.Text);
        bool saysUnknown = UnknownInWords.ReasonIn(text.Text, type) is not null;
        if (isText && !StandIns.IsMark(text.Text) && !saysUnknown)
            return new TextValue(scalar.Value, scalar.Span);
        BoundValue value = context.Aside(() => isText && saysUnknown ? UnknownInWords.Fault(context, text, type)! : context.Values.ReadWhole(context, text, type), out IReadOnlyList<Finding> found);
        if (found.Count == 0)
            return value;
        if (context.Replaces(scalar.Span))
        {
            if (!saysUnknown && BehindName(context, scalar, type) is { } named)
                return context.Fault(scalar.Span, named);
            foreach (Finding finding in found)
                context.Report(finding);
        }

        return new FaultyValue(scalar.Span);
    }

    /// <summary>A value with a name of its own before it: <c>date: date: 2021</c>. A name that is a value, too, may be the one that is meant.</summary>
    private static Finding? BehindName(BindingContext context, YamlScalar scalar, FieldType type)
    {
        int colon = scalar.Value.IndexOf(": ", StringComparison.Ordinal);
        string name = colon > 0 ? scalar.Value.Substring(0, colon) : "";
        if (name.Length == 0 || !name.All(sign => char.IsLetter(sign) || sign is '-' or '_'))
            return null;
        var slot = Slot.Of(context, Written.Whole(scalar), type);
        bool isName = name == context.FieldName || (slot.Needed is null && slot.Offer(name) is null);
        return isName && slot.Offer(scalar.Value.Substring(colon + 2).Trim()) is { } value ? OneValueFindings.BehindName(slot, name, value) : null;
    }
}
