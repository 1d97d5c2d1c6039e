using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Editing.Answers;

/// <summary>A place where a name stands.</summary>
/// <param name="Entry">The entry in which it stands; empty in a timeline file and in the settings of a file.</param>
/// <param name="Field">The field in which it stands; empty where it is an id or a kind.</param>
/// <param name="IsDeclaration">It is declared here.</param>
public sealed record Usage(Place Place, string Entry, string Field, bool IsDeclaration);

/// <summary>What may be renamed at a place.</summary>
/// <param name="Span">The name without quotation marks.</param>
/// <param name="What">In a word: <c>entry</c>, <c>kind</c>, <c>field</c>, <c>choice</c>, <c>series</c>.</param>
public sealed record RenameTarget(TextSpan Span, string Name, string What, int Usages);
