using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Binding.Values;

/// <summary>
/// Reads a text that YAML reads otherwise as it stands, so that the finding about it asks for quotes. Where no text is asked for,
/// quotes would help nobody: what the type says of the text is then said instead.
/// </summary>
internal static class MendedTexts
{
    public static BoundValue Read(BindingContext context, YamlScalar scalar, Written text, FieldType type)
    {
        bool isText = ReferenceEquals(type, ScalarType.Text);
        if (isText && !StandIns.IsMark(text.Text))
            return new TextValue(scalar.Value, scalar.Span);
        BoundValue value = context.Aside(() => ValueReader.ReadWhole(context, text, type), out IReadOnlyList<Finding> found);
        if (found.Count == 0)
            return value;
        if (context.Replaces(scalar.Span))
        {
            foreach (Finding finding in found)
                context.Report(finding);
        }

        return new FaultyValue(scalar.Span);
    }
}
