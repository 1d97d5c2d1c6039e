using Dateline.Language.Text;

namespace Dateline.Editing.Answers;

/// <summary>What a stretch of a text is, for whoever shows it in colours.</summary>
public enum TokenKind
{
    /// <summary>The id with which an entry begins.</summary>
    EntryId,

    /// <summary>The id of another entry.</summary>
    Reference,
    Kind,
    Field,
    Choice,
    Series,
    Rule,

    /// <summary>The name of a record or of a choice in a timeline file.</summary>
    Type,
    Date,
    Number,
}

/// <summary>A stretch that means something.</summary>
/// <param name="IsDeclaration">The name is declared here.</param>
public sealed record SemanticToken(TextSpan Span, TokenKind Kind, bool IsDeclaration);

/// <summary>Lines that can be folded away below their first one.</summary>
/// <param name="Span">From the end of the first line to the end of the last one.</param>
public sealed record FoldingRange(TextSpan Span);
