using Dateline.Language.Text;

namespace Dateline.Editing.Answers;

/// <summary>What an item of a completion is.</summary>
public enum CompletionKind
{
    /// <summary>A kind of entry.</summary>
    Kind,

    /// <summary>A field of a kind, of a record or of the long form; a key of a timeline file.</summary>
    Field,

    /// <summary>The id of an entry.</summary>
    Entry,

    /// <summary>One of several words that may stand there.</summary>
    Choice,

    /// <summary>A type in a timeline file.</summary>
    Type,

    /// <summary>A whole entry with what it needs.</summary>
    Snippet,

    /// <summary>A word of the language of rules: a function, a unit of time, each.</summary>
    Word,
}

/// <summary>Something that may stand at the cursor.</summary>
/// <param name="Label">What a list shows.</param>
/// <param name="Insert">What is written in place of <paramref name="Span"/>: with a colon and a space, or the next line's indentation, where due.</param>
/// <param name="Span">What it replaces: the letters of the word around the cursor.</param>
/// <param name="Detail">A few words beside the label: a type, a name with a date.</param>
/// <param name="Documentation">What the timeline file says of it, or the language; may be empty.</param>
/// <param name="IsRequired">A field that the entry has to state.</param>
public sealed record CompletionItem(string Label, CompletionKind Kind, string Insert, TextSpan Span, string Detail, string Documentation, bool IsRequired = false)
{
    /// <summary>Further names by which somebody may look for it.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Where the cursor stands afterwards, from the beginning of <see cref="Insert"/>.</summary>
    public int Caret { get; init; } = Insert.Length;
}

/// <param name="Items">The best first.</param>
/// <param name="IsIncomplete">There are more than are listed: further letters bring others.</param>
public sealed record CompletionList(IReadOnlyList<CompletionItem> Items, bool IsIncomplete);
