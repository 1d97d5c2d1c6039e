using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>What is wrong with what is asked of texts.</summary>
internal static class TextFindings
{
    private static readonly FindingDescriptor Text = new("DTL2199", "Only texts are read in this way");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Text];

    public static Finding NotAText(Place place, string word, string written, ExpressionType type) =>
        new(Text, place, $"{word} reads a text, but {Shown(written)} is {type.InWords}.{(type.Kind == ExpressionKind.Number ? " Put a number that is a text in quotes." : type.Kind == ExpressionKind.Reference ? $" Ask a field of it, such as {Words.OnOneLine(written)}.name." : "")}");

    /// <param name="element">The type of what is in the list.</param>
    /// <param name="isText">What is looked for is a text: it is no entry, but may be what one of its fields says.</param>
    public static Finding ListContains(Place place, string list, ExpressionType element, string item, bool isText) =>
        new(Text, place, $"contains reads a text, but {Shown(list)} is a list. Write {(element.Kind == ExpressionKind.Reference && isText ? $"any {Words.OnOneLine(list)}.name == {Words.OnOneLine(item)}" : $"{Words.OnOneLine(item)} in {Words.OnOneLine(list)}")}.");

    private static string Shown(string written) =>
        written.StartsWith("\"", StringComparison.Ordinal) ? Words.OnOneLine(written) : Words.Quoted(Words.OnOneLine(written), 60);
}
