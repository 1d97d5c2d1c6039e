using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Text.Words;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>The ids of entries in rules: a timeline file knows no entries, so that a rule asks what their fields say.</summary>
internal sealed class EntriesInRules(TypingScope scope, Typer typer)
{
    /// <summary>A bare name that means nothing there, and is no slip in the name of a field.</summary>
    public bool IsId(Syntax syntax) =>
        syntax is PathSyntax { IsBare: true, Text: var name } path
        && name != Nobody.Word && !ForeignSpellings.IsNothing(name) && !ForeignSpellings.IsEntryItself(name)
        && typer.Probe(path) is null && !scope.Schema.IsLost(name) && NearestName.Of(name, FieldLookup.NamesOf(scope.Schema, scope.Kind)) is null;

    /// <summary>Of two sides of a comparison, an entry and what may be the id of one; null where they are something else.</summary>
    public Finding? InComparison(BinarySyntax comparison) => Compared(comparison.Left, comparison.Right, comparison.Sign) ?? Compared(comparison.Right, comparison.Left, comparison.Sign);

    /// <summary>The same where a text is looked for in an entry.</summary>
    public Finding? InText(BinarySyntax test) =>
        Reached(test.Left) is { Type.Kind: ExpressionKind.Reference } path && IsId(test.Right) ? Found(test.Right, $"{path.Text}.name {test.Sign} {Quoted(test.Right)}") : null;

    /// <summary>The same of what is looked for in a list of entries.</summary>
    public Finding? InMembership(BinarySyntax membership)
    {
        if (membership.Right is ListSyntax list)
            return Reached(membership.Left) is { Type.Kind: ExpressionKind.Reference } entry && list.Items.FirstOrDefault(IsId) is { } first ? Found(first, $"{entry.Text}.name in [{string.Join(", ", list.Items.Select(Quoted))}]") : null;
        return Reached(membership.Right) is { Type.Element.Kind: ExpressionKind.Reference } entries && IsId(membership.Left) ? Found(membership.Left, $"any {entries.Text}.name == {Quoted(membership.Left)}") : null;
    }

    private Finding? Compared(Syntax entry, Syntax name, string sign) =>
        Reached(entry) is { } path && (path.Type.Element ?? path.Type).Kind == ExpressionKind.Reference && IsId(name) ? Found(name, $"{(path.Type.Element is not null && scope.Items.Count == 0 ? "any " : "")}{path.Text}.name {sign} {Quoted(name)}") : null;

    private PathExpression? Reached(Syntax syntax) => syntax is PathSyntax path ? typer.Probe(path) : null;

    private string Quoted(Syntax name) => scope.TextOf(name.Span) is var text && text.StartsWith("\"", StringComparison.Ordinal) ? text : $"\"{text}\"";

    private Finding Found(Syntax name, string form) => ExpressionTypeFindings.NoEntryById(scope.PlaceOf(name.Span), scope.Kind.Name, scope.TextOf(name.Span), form);
}
