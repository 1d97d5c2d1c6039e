using System.Globalization;
using Dateline.Editing.Texts;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.FieldEdits;

/// <summary>Writes a field that is not there yet, with all that its address goes through.</summary>
internal static class NewText
{
    /// <param name="path">What of the address is below the field; empty where the field itself has the value.</param>
    /// <param name="column">Where the name of the field begins.</param>
    public static string Field(string name, FieldType? type, IReadOnlyList<string> path, string value, int column, bool isInFlow, string lineEnd)
    {
        string below = lineEnd + new string(' ', column + 2);
        if (path.Count == 0)
            return name + ":" + Behind(Value(type, value, column + 2, isInFlow, lineEnd));
        string first = path[0];
        if (first == "unknown" && type is not RecordType)
            return $"{name}:{Unknown(value, column, isInFlow, lineEnd)}";
        if (IsNumber(first) && type is ListType list)
        {
            if (path.Count == 1)
                return $"{name}: [{Scalar(list.Element, value, 0, true, lineEnd)}]";
            string item = Field(path[1], TypeOf(list.Element, path[1]), [.. path.Skip(2)], value, column + 4, isInFlow, lineEnd);
            return isInFlow ? $"{name}: [{{ {item} }}]" : $"{name}:{below}- {item}";
        }

        string inner = Field(first, TypeOf(type, first), [.. path.Skip(1)], value, column + 2, isInFlow, lineEnd);
        return isInFlow ? $"{name}: {{ {inner} }}" : $"{name}:{below}{inner}";
    }

    /// <summary>What stands behind a colon where nobody knows the value, with the space before it.</summary>
    public static string Unknown(string reason, int column, bool isInFlow, string lineEnd)
    {
        bool fitsBraces = isInFlow || ScalarText.IsPlain(reason, isInFlow: true, isText: true);
        return fitsBraces
            ? $" {{ unknown: {ScalarText.Of(reason, isInFlow: true, isText: true, 0, lineEnd)} }}"
            : $"{lineEnd}{new string(' ', column + 2)}unknown: {ScalarText.Of(reason, isInFlow: false, isText: true, column + 4, lineEnd)}";
    }

    public static string Value(FieldType? type, string value, int column, bool isInFlow, string lineEnd)
    {
        switch (type)
        {
            case ListType { AcceptsSingle: false } when value.StartsWith('['):
                return value;
            case ListType { Element: RecordType { Record: var record } } list:
                string item = $"{record.Fields[0].Name}:{Behind(Scalar(record.Fields[0].Type, value, column + 4, isInFlow, lineEnd))}";
                return isInFlow ? $"[{{ {item} }}]" : $"{lineEnd}{new string(' ', column)}- {item}";
            case ListType { AcceptsSingle: false } list:
                return value.Length == 0 ? "[]" : $"[{Scalar(list.Element, value, 0, true, lineEnd)}]";
            case ListType single:
                return Scalar(single.Element, value, column, isInFlow, lineEnd);
            default:
                return Scalar(type, value, column, isInFlow, lineEnd);
        }
    }

    public static string Scalar(FieldType? type, string value, int column, bool isInFlow, string lineEnd) =>
        value.Length == 0 ? "" : ScalarText.Of(value, isInFlow, IsText(type), column, lineEnd);

    public static bool IsText(FieldType? type) => ReferenceEquals(type, ScalarType.Text);

    public static bool IsNumber(string segment) => int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string Behind(string value) => value.Length == 0 || value[0] is '\n' or '\r' ? value : " " + value;

    private static FieldType? TypeOf(FieldType? type, string name) => type switch
    {
        RecordType { Record: var record } => record.Fields.FirstOrDefault(field => field.Name == name)?.Type,
        WaiversType => ScalarType.Text,
        _ => null,
    };
}
