using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Offered;

/// <summary>The repairs that put brackets around what should be a list.</summary>
internal static class Brackets
{
    public static EquatableArray<Repair> Around(Place place, YamlScalar scalar) =>
        EquatableArray.Of(Insert("Put it in brackets", RepairSafety.Safe, place, IsOneLine(place, scalar) && (scalar.Style != ScalarStyle.Plain || PlainScalars.AreSafe(scalar.Value))));

    /// <summary>Values that commas part, with brackets around them: within quotes they would be one.</summary>
    /// <param name="areValues">What commas part are values as they stand.</param>
    public static EquatableArray<Repair> Items(Place place, YamlScalar scalar, string list, bool areValues)
    {
        bool mayBeEdited = areValues && scalar.Style != ScalarStyle.Block && scalar.Value.Split(',').Select(item => item.Trim()).All(item => item.Length == 0 || PlainScalars.AreSafe(item));
        return EquatableArray.Of(new Repair("Put it in brackets", RepairSafety.Safe, mayBeEdited ? EquatableArray.Of(new TextEdit(place.Path, place.Span, list)) : default));
    }

    /// <summary>A comma in a text may divide two texts or belong to one: a person has to say.</summary>
    public static EquatableArray<Repair> OneOrSeveral(Place place, YamlScalar scalar)
    {
        string[] items = [.. scalar.Value.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0)];
        // What would be asked about is no item that anybody meant.
        bool mayBeSeveral = !items.Any(item => StandIns.IsMark(item) || StandIns.IsWord(item));
        bool mayBeEdited = IsOneLine(place, scalar) && scalar.Style == ScalarStyle.Plain && scalar.Value.IndexOfAny(['"', '\\']) < 0;
        TextEdit[] asOne = [At(place, place.Span.Start, "[\""), At(place, place.Span.End, "\"]")];
        return EquatableArray.Of(
            new Repair("Several items: put them in brackets", RepairSafety.Choice, mayBeSeveral ? Items(place, scalar, $"[{string.Join(", ", items.Select(item => AreAName(items) ? Quoting.Quote(item) : item))}]", areValues: true)[0].Edits : default),
            new Repair("One item with a comma: put it in brackets and quotes", RepairSafety.Choice, mayBeEdited ? new(asOne) : default));
    }

    /// <summary>Two words with capitals may be one name turned round: in quotes they are certainly two.</summary>
    private static bool AreAName(string[] items) => items.Length == 2 && items.All(item => char.IsUpper(item[0]) && item.IndexOf(' ') < 0);

    /// <summary>The list as it is written, in place of what stands there.</summary>
    public static EquatableArray<Repair> Instead(Place place, YamlScalar scalar, string list) =>
        EquatableArray.Of(new Repair($"Write {list}", RepairSafety.Choice, scalar.Style == ScalarStyle.Block ? default : EquatableArray.Of(new TextEdit(place.Path, place.Span, list))));

    private static Repair Insert(string title, RepairSafety safety, Place place, bool mayBeEdited)
    {
        TextEdit[] edits = [At(place, place.Span.Start, "["), At(place, place.Span.End, "]")];
        return new Repair(title, safety, mayBeEdited ? new(edits) : default);
    }

    /// <summary>Inside brackets some characters have a meaning that they do not have outside.</summary>
    private static bool IsOneLine(Place place, YamlScalar scalar) =>
        place.Start.Line == place.End.Line
        && (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted || scalar.Value.IndexOfAny(['[', ']', '{', '}']) < 0);

    private static TextEdit At(Place place, int offset, string text) => new(place.Path, new TextSpan(offset, 0), text);
}
