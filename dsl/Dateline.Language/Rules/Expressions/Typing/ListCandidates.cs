using Dateline.Language.Rules.Expressions.Reading;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>
/// Finds the list of which a condition or a function takes the items: the first that a path goes through, as written. A list that stands
/// as a whole, within a function or behind <c>in</c>, is taken only where no other is there, and then the list that it is in.
/// </summary>
internal sealed class ListCandidates(Func<PathSyntax, PathExpression?> type)
{
    private PathExpression? _path;
    private PathExpression? _outside;
    private int[] _lists = [];
    private int[] _listsOutside = [];

    /// <summary>The path, and after how many steps it reaches each list, from the outermost to the innermost; null where there is none.</summary>
    public static (PathExpression Path, IReadOnlyList<int> Lists)? In(Func<PathSyntax, PathExpression?> type, params Syntax?[] parts)
    {
        var candidates = new ListCandidates(type);
        foreach (Syntax? part in parts)
            candidates.Visit(part, isWhole: false);
        if (candidates._path is { } path)
            return (path, candidates._lists);
        return candidates._outside is { } outside ? (outside, candidates._listsOutside) : null;
    }

    private void Visit(Syntax? syntax, bool isWhole)
    {
        switch (syntax)
        {
            case PathSyntax path:
                Take(path, isWhole);
                break;
            case CallSyntax call:
                Visit(call.Argument, isWhole || FunctionNames.OfList(call.Function) is not null);
                break;
            case KeyedSyntax keyed:
                Visit(keyed.Value, isWhole);
                Visit(keyed.Key, isWhole);
                break;
            case FilteredSyntax filtered:
                Visit(filtered.Value, isWhole);
                Visit(filtered.Where, isWhole);
                break;
            case QuantifierSyntax quantifier:
                Visit(quantifier.Condition, isWhole: true);
                break;
            case NotSyntax not:
                Visit(not.Operand, isWhole);
                break;
            case BinarySyntax binary:
                Visit(binary.Left, isWhole);
                Visit(binary.Right, isWhole || binary.Operator == TokenKind.In);
                break;
            case ListSyntax list:
                foreach (Syntax item in list.Items)
                    Visit(item, isWhole);
                break;
        }
    }

    private void Take(PathSyntax syntax, bool isWhole)
    {
        if ((isWhole ? _outside : _path) is not null || type(syntax) is not { } path)
            return;
        int[] lists = [.. PathPrefixes.ListsOf(path)];
        if (isWhole && lists.Length > 1)
            (_outside, _listsOutside) = (path, [.. lists.Take(lists.Length - 1)]);
        else if (!isWhole && lists.Length > 0)
            (_path, _lists) = (path, lists);
    }
}
