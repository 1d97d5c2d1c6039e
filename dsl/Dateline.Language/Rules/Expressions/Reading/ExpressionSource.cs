using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>A text of the timeline file that is read as an expression, and how its places become places of the file.</summary>
/// <param name="start">Where in the scalar's value the expression begins (a placeholder in a message).</param>
internal sealed class ExpressionSource(FileMap file, YamlScalar scalar, int start, int length)
{
    public ExpressionSource(FileMap file, YamlScalar scalar)
        : this(file, scalar, 0, scalar.Value.Length)
    {
    }

    public string Text { get; } = scalar.Value.Substring(start, length);

    /// <summary>As a sentence shows it.</summary>
    public string InWords => Words.OnOneLine(Text.Trim());

    public Place PlaceOf(TextSpan span) => file.PlaceOf(scalar.SpanOf(start + span.Start, span.Length));

    /// <summary>
    /// A repair that writes <paramref name="newText"/> in place of a part. Advice without an edit where the file
    /// spells the expression in another way than it reads, or where the new text would end the quotes around it.
    /// </summary>
    public Repair Replacing(TextSpan span, string newText, string title)
    {
        bool isSpelledAsIs = scalar.SpanOf(0, scalar.Value.Length) != scalar.Span || scalar.Style == ScalarStyle.Plain;
        TextSpan inFile = scalar.SpanOf(start + span.Start, span.Length);
        bool endsQuotes = scalar.Style != ScalarStyle.Plain && newText.IndexOfAny(['"', '\'']) >= 0;
        return isSpelledAsIs && inFile.Length == span.Length && !endsQuotes
            ? new Repair(title, RepairSafety.Safe, EquatableArray.Of(new TextEdit(file.Path, inFile, newText)))
            : new Repair(title, RepairSafety.Choice);
    }

    /// <summary>An operator's new spelling, with a blank on either side where it would touch a word.</summary>
    public Repair ReplacingOperator(TextSpan span, string newText, string title)
    {
        string before = span.Start > 0 && !char.IsWhiteSpace(Text[span.Start - 1]) && Text[span.Start - 1] != '(' ? " " : "";
        string after = span.End < Text.Length && !char.IsWhiteSpace(Text[span.End]) ? " " : "";
        return Replacing(span, before + newText + after, title);
    }
}
