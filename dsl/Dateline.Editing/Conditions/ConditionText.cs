using Dateline.Editing.Texts;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Guides;
using Dateline.Language.Rules.Verbs;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Conditions;

/// <summary>A condition, a value or a path as a timeline file has it.</summary>
/// <param name="Span">Where it stands, without the quotation marks around it.</param>
/// <param name="Guide">Null where nobody knows for which kind it is.</param>
internal sealed record ConditionText(FileLines Lines, TextSpan Span, KeyContent Content, TimelineSchema Schema, PathGuide? Guide)
{
    /// <summary>The verb that it belongs to; null where it belongs to none.</summary>
    public Verb? Verb { get; init; }

    /// <summary>What the verb asks about, as written; empty where that is no single field.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The quotation mark before it; another sign where there is none.</summary>
    public char Quote { get; init; } = ' ';

    public string Text => Lines.Text.Substring(Span.Start, Span.Length);

    /// <summary>The word around a place, or before it.</summary>
    public TextSpan WordAt(int offset)
    {
        string text = Lines.Text;
        int start = offset, end = offset;
        while (start > Span.Start && IsOfWord(text[start - 1]))
            start--;
        while (end < Span.End && IsOfWord(text[end]))
            end++;
        if (start == end)
        {
            while (start > Span.Start && IsOfSign(text[start - 1]))
                start--;
            while (end < Span.End && IsOfSign(text[end]))
                end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether a parenthesis opens behind a word.</summary>
    public bool IsCalled(TextSpan word) => Lines.Text[word.End..Span.End].TrimStart() is ['(', ..];

    /// <summary>What is written before a place; null where a text in quotation marks stands open there, or what no condition has.</summary>
    public ConditionScan? ScanTo(int place)
    {
        string before = Quote switch
        {
            '"' => Lines.Text[Span.Start..place].Replace("\\\"", "\"", StringComparison.Ordinal),
            '\'' => Lines.Text[Span.Start..place].Replace("''", "'", StringComparison.Ordinal),
            _ => Lines.Text[Span.Start..place],
        };
        var source = new ExpressionSource(Schema.File, new YamlScalar(before, default, ScalarStyle.Plain));
        return Lexer.Read(source, []) is { } tokens ? ConditionScan.Of(before, tokens, Content) : null;
    }

    private static bool IsOfWord(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_';

    private static bool IsOfSign(char sign) => sign is '<' or '>' or '=' or '!';
}
