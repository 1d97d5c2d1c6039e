using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Examples;

/// <summary>Reads the keys of examples: each is a path that the rule reads, or the beginning of one.</summary>
internal sealed class ExampleKeys(RuleBlock block, RuleTarget target)
{
    /// <param name="list">The list of which the key says something of an item; null where it begins with the entry itself.</param>
    /// <returns>Null where the rule reads no such thing; a finding says so.</returns>
    public ExampleKey? Read(YamlScalar key, ExampleKey? list)
    {
        var findings = new List<Finding>();
        var source = new ExpressionSource(block.Schema.File, key);
        PathSyntax? written = Parser.Read(source, findings) as PathSyntax;
        if (written is not null && list is not null)
            written = new PathSyntax([.. list.Written.Segments, .. written.Segments], $"{list.Written.Text}.{written.Text}", written.Span);
        PathExpression? path = written is null ? null : new Typer(new TypingScope(block.Schema, target.Kind, source, findings)).TypePath(written);
        block.Report(findings);
        if (findings.Count > 0)
            return null;
        if (path is not null && IsGiven(path, isOfItem: list is not null))
            return new ExampleKey(written!, path);
        block.Report(Refusal(key, path));
        return null;
    }

    private Finding Refusal(YamlScalar key, PathExpression? path)
    {
        if (path is not null && WithoutBound(path) is var whole && whole != path.Text)
            return ExampleFindings.BoundOfWhole(block.PlaceOf(key), key.Value, key.Value.Substring(0, key.Value.LastIndexOf('.')));
        return path is not null && IsRead(path) && path.Steps.Any(step => step is MemberStep)
            ? ExampleFindings.FollowsFromOthers(block.PlaceOf(key), key.Value, [.. PathsIn.Path(path).Where(IsOfFields).Select(read => read.Text).Distinct()])
            : ExampleFindings.NotReadByTheRule(block.PlaceOf(key), key.Value, [.. Texts.Distinct()]);
    }

    /// <summary>A structured value may be given whole, with what its declaration asks for and the rule does not read.</summary>
    private bool IsGiven(PathExpression path, bool isOfItem) =>
        IsOfFields(path) && ((isOfItem && path.Steps[path.Steps.Count - 1] is FieldStep { IsThroughReference: false }) || IsRead(path));

    private static bool IsOfFields(PathExpression path) => path.Steps.All(step => step is not (MemberStep or ThisStep or BoundStep));

    /// <summary>An example gives a number that is partly known as a whole, not its bounds.</summary>
    public static string WithoutBound(PathExpression path) =>
        path.Steps[path.Steps.Count - 1] is BoundStep ? PathPrefixes.TextOf(path, path.Steps.Count - 1) : path.Text;

    private bool IsRead(PathExpression path) =>
        PathsRead().Select(read => read.Text).Concat(target.Body.ReadBesides).Any(read => read == path.Text || read.StartsWith(path.Text + ".", StringComparison.Ordinal));

    /// <summary>What an example may give: the paths that the rule reads.</summary>
    public IEnumerable<string> Texts => PathsRead().Where(path => path.Steps.All(step => step is not (MemberStep or ThisStep))).Select(WithoutBound).Concat(target.Body.ReadBesides);

    private IEnumerable<PathExpression> PathsRead()
    {
        IEnumerable<PathExpression> paths = target.Body.Paths.SelectMany(PathsIn.Path);
        if (target.Where is not null)
            paths = paths.Concat(PathsIn.Expression(target.Where));
        if (target.Message is not null)
            paths = paths.Concat(target.Message.Parts.Where(part => part.Path is not null).SelectMany(part => PathsIn.Path(part.Path!)));
        return paths;
    }
}
