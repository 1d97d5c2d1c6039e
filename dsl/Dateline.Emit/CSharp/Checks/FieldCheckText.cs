using System.Globalization;
using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Checks;

/// <summary>Writes the calls that ask a field for what its declaration asks.</summary>
internal static class FieldCheckText
{
    /// <param name="fields">An expression of the type <c>FieldCheck</c>.</param>
    /// <param name="owner">The kind that declares the field; null in a structured value.</param>
    public static void Write(SourceWriter writer, string fields, PropertyShape property, KindShape? owner, TimelineShape shape)
    {
        foreach (string call in CallsOf(property, owner, shape))
            writer.Line($"{fields}.{call};");
    }

    public static string Move(PropertyShape property, MoveShape move)
    {
        bool isCount = property.Type is ChangeShape { Of: { } moved } && IsCount(moved);
        IEnumerable<string> allowed = move.Allowed.Select(one => $"({EditorText.Literal(one.From)}, {EditorText.Literal(one.To)})");
        string[] given = [EditorText.Literal(property.Key), EditorText.Literal(property.Member()), EditorText.Literal(move.Series), isCount ? "true" : "false", Number(move.Min), Number(move.Max)];
        return $"global::Dateline.Compiled.MoveCheck.{(move.IsCounted ? "RunCounted" : "Run")}(check, {string.Join(", ", given.Concat(allowed))});";
    }

    public static bool IsAsked(RecordShape record, TimelineShape shape) => IsAsked(record, shape, []);

    /// <summary>The method that asks a structured value.</summary>
    public static void WriteMethod(SourceWriter writer, RecordShape record, TimelineShape shape)
    {
        writer.Open($"public static void FieldsOf{record.Class()}(global::Dateline.Compiled.FieldCheck fields)");
        foreach (PropertyShape property in record.Properties)
            Write(writer, "fields", property, null, shape);
        if (record.OneOf.Count == 2)
            writer.Line($"fields.RequireOneOf({EditorText.Literal(record.OneOf[0])}, {EditorText.Literal(record.OneOf[1])}, {EditorText.Literal(record.Properties.First(property => property.Key == record.OneOf[0]).Member())});");
        writer.Close();
    }

    private static IEnumerable<string> CallsOf(PropertyShape property, KindShape? owner, TimelineShape shape)
    {
        AskedShape asked = property.Asked;
        string names = $"{EditorText.Literal(property.Key)}, {EditorText.Literal(property.Member())}";
        if (property.IsRequired)
            yield return $"Require({names})";
        if (property.Type is ListShape)
            yield return $"Items({names}, {Whole(asked.Least)})";
        if (IsText(property.Type))
            yield return $"Text({names})";
        if (IsCount(property.Type))
            yield return $"Count({names})";
        if (ChoiceIn(property.Type) is { } choice)
            yield return $"Option({names}, static name => __Choices.FindOf{choice}(name) is not null)";
        if (asked.Min is not null || asked.Max is not null)
            yield return $"Bound({names}, {Number(asked.Min)}, {Number(asked.Max)})";
        if (asked.Earliest is not null || asked.Latest is not null)
            yield return $"Bound({names}, {Date(asked.Earliest)}, {Date(asked.Latest)})";
        if (asked.Shortest is not null || asked.Longest is not null)
            yield return $"BoundDuration({names}, {Duration(asked.Shortest)}, {Duration(asked.Longest)})";
        if (asked.Least is not null || asked.Most is not null)
            yield return $"Length({names}, {Whole(asked.Least)}, {Whole(asked.Most)})";
        if (asked.Pattern is not null)
            yield return $"Match({names}, {EditorText.Literal(asked.Pattern)})";
        if (asked.IsUnique && owner is not null)
            yield return $"Unique({names}, {KindLines.Keys(shape, kind => KindLines.IsOrExtends(kind, owner, shape))})";
        if (RecordIn(property.Type, shape) is { } record && IsAsked(record, shape))
            yield return $"Inside({names}, {EditorText.Literal(record.Key)}, __Checks.FieldsOf{record.Class()})";
    }

    /// <param name="above">The structured values around it. A declaration in which one holds itself is refused, but still emitted.</param>
    private static bool IsAsked(RecordShape record, TimelineShape shape, IReadOnlyList<RecordShape> above) =>
        record.OneOf.Count == 2 || record.Properties.Any(property =>
            property.IsRequired
            || property.Asked != AskedShape.Nothing
            || property.Type is ListShape
            || IsText(property.Type)
            || IsCount(property.Type)
            || ChoiceIn(property.Type) is not null
            || (RecordIn(property.Type, shape) is { } inner && inner != record && !above.Contains(inner) && IsAsked(inner, shape, [.. above, record])));

    private static bool IsText(TypeShape type) => (type is ListShape list ? list.Element : type) is ScalarShape { Kind: ScalarKind.Text };

    private static bool IsCount(TypeShape type) => (type is ListShape list ? list.Element : type) is ScalarShape { Kind: ScalarKind.Count } or EstimateShape { Of.Kind: ScalarKind.Count };

    /// <summary>The enum of the choice in a field, a list or a change.</summary>
    private static string? ChoiceIn(TypeShape type) => type switch
    {
        ChoiceShapeName choice => choice.Class(),
        ListShape list => ChoiceIn(list.Element),
        ChangeShape change => ChoiceIn(change.Of),
        _ => null,
    };

    private static RecordShape? RecordIn(TypeShape type, TimelineShape shape) =>
        (type is ListShape list ? list.Element : type) is RecordShapeName name ? shape.Records.FirstOrDefault(record => record.Key == name.Key) : null;

    private static string Number(decimal? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "m" : "null";

    private static string Date(string? date) => date is null ? "null" : $"global::Dateline.EventDate.Parse({EditorText.Literal(date)})";

    private static string Duration(string? duration) => duration is null ? "null" : $"global::Dateline.Duration.Parse({EditorText.Literal(duration)})";

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
