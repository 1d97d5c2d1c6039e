using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>What an expression is typed against: the declarations, and the kind of entry that it is for.</summary>
/// <param name="members">What kinds derive from their fields, where that is still being typed; otherwise null.</param>
internal sealed class TypingScope(TimelineSchema schema, KindSymbol kind, ExpressionSource source, ICollection<Finding> findings, DeclaredMembers? members = null)
{
    public TimelineSchema Schema { get; } = schema;

    public KindSymbol Kind { get; } = kind;

    public DeclaredMembers Members => members ?? DeclaredMembers.Of(Schema);

    /// <summary>The day of a check is known to what is asked: not to what generated code asks for itself.</summary>
    public bool HasToday { get; init; } = true;

    /// <summary>The lists of which an item is taken where the expression is being typed, the innermost last.</summary>
    public List<ItemBinding> Items { get; } = [];

    /// <summary>The number of the next of them.</summary>
    public int NextItem { get; set; }

    /// <summary>Those of them whose items have been named.</summary>
    public HashSet<ItemBinding> Used { get; set; } = [];

    /// <summary>The same, of which nothing is reported.</summary>
    public TypingScope Silent() => new(Schema, Kind, source, [], members) { HasToday = HasToday };

    public string TextOf(TextSpan span) => source.Text.Substring(span.Start, span.Length);

    public Place PlaceOf(TextSpan span) => source.PlaceOf(span);

    public void Report(Finding finding) => findings.Add(finding);

    public void ReportNumberTooLarge(TextSpan span) => findings.Add(ExpressionFindings.NumberTooLarge(source, span));
}
