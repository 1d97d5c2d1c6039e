using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Lines;

internal enum LineKind
{
    /// <summary>It begins with <c>- </c>.</summary>
    Item,

    /// <summary>It begins with a key and a colon.</summary>
    Field,

    /// <summary>Neither: a text, a bracket, or something that cannot be told.</summary>
    Text,
}

/// <summary>One line of the block structure, with the further lines that its quotes, brackets or block text take in.</summary>
internal sealed record SourceLine
{
    /// <summary>Offset of the first character, blank or not.</summary>
    public required int Start { get; init; }

    /// <summary>How many spaces it begins with.</summary>
    public required int Indent { get; init; }

    public int ContentStart => Start + Indent;

    /// <summary>Behind the last character that is neither a blank nor a line end, of the last line it takes in.</summary>
    public required int End { get; init; }

    /// <summary>Columns of the hyphens that it begins with.</summary>
    public required IReadOnlyList<int> Hyphens { get; init; }

    public TextSpan? Key { get; init; }

    public required LineValue Value { get; init; }

    /// <summary>It goes on with the plain text of the line above, so that no sign at its beginning means anything.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Where the offsets of the further lines of a block text begin; empty for everything else.</summary>
    public IReadOnlyList<int> BlockLines { get; init; } = [];

    /// <summary>The columns of a block text: that of its first line, which all others keep or exceed.</summary>
    public int BlockColumn { get; init; }

    public LineKind Kind => Hyphens.Count > 0 ? LineKind.Item : Key is not null ? LineKind.Field : LineKind.Text;

    /// <summary>The column of the key, or of the value where there is none.</summary>
    public int InnerColumn => (Key?.Start ?? Value.Span.Start) - Start;

    /// <summary>Nothing behind the colon or the hyphen: what belongs to it stands below.</summary>
    public bool IsOpen => Value.Form == ValueForm.None;
}

internal enum ValueForm
{
    None,
    Plain,
    Quoted,
    Flow,
    Block,
}

internal enum ValueFault
{
    None,

    /// <summary>The quotation mark or bracket is never closed.</summary>
    Unclosed,

    /// <summary>More text stands behind the closing quotation mark or bracket.</summary>
    TextBehind,

    /// <summary>It is closed on a further line, but that line stands no deeper than the key.</summary>
    Outdented,
}

/// <summary>What stands behind the colon or the hyphen.</summary>
/// <param name="Span">Without the comment and without what stands behind a closing mark.</param>
/// <param name="RestEnd">Where the line's text ends, comment excluded.</param>
internal readonly record struct LineValue(ValueForm Form, TextSpan Span, ValueFault Fault, int RestEnd);
