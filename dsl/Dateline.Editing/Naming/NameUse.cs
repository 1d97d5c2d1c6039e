using Dateline.Language.Text;

namespace Dateline.Editing.Naming;

internal enum NameKind
{
    Entry,
    Kind,
    Field,
    Record,
    Choice,
    Option,
    Series,
    Rule,
}

/// <summary>What a name stands for: two uses of the same one are equal.</summary>
/// <param name="Owner">The kind or record of a field, the choice of an option; empty of what the language has itself, and otherwise.</param>
internal readonly record struct NameKey(NameKind Kind, string Name, string Owner = "")
{
    /// <summary>In a word.</summary>
    public string What => Kind switch { NameKind.Entry => "entry", NameKind.Option => "choice", _ => Kind.ToString().ToLowerInvariant() };
}

/// <summary>A place where a name stands.</summary>
/// <param name="Span">With its quotation marks, where it has some.</param>
/// <param name="Entry">The entry in which it stands; empty where in none.</param>
/// <param name="Field">The field in which it stands; empty where in none.</param>
internal readonly record struct NameUse(NameKey Key, TextSpan Span, string Entry, string Field, bool IsDeclaration = false)
{
    /// <summary>The name without quotation marks.</summary>
    public TextSpan InnerSpan(string text)
    {
        int at = text.IndexOf(Key.Name, Span.Start, Span.Length, StringComparison.Ordinal);
        return at < 0 ? Span : new TextSpan(at, Key.Name.Length);
    }
}
