using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Rules.Examples;

/// <summary>
/// Makes entries of an example. Its keys are paths as the rule writes them: <c>ceiling</c> is a field of the entry,
/// <c>answers.date</c> one of the entry that it refers to, <c>mission.ceiling</c> a series just before it.
/// </summary>
internal sealed class ExampleBuilder(RuleBlock block, RuleTarget target)
{
    private readonly BindingContext _context = new(block.Schema.File, SchemaTable.Of(block.Schema), ValueReading.Instance) { TakesTextsAsTheyAre = true };
    private readonly List<(PathExpression Path, string Prefix, BoundField Field)> _given = [];
    private bool _isWhole = true;

    public void Add(YamlPair pair)
    {
        if (Type(pair.Key) is not { } path)
        {
            _isWhole = false;
            return;
        }

        FieldSymbol symbol = path.Steps[path.Steps.Count - 1] switch
        {
            FieldStep step => step.Field,
            SeriesReadingStep step => step.Series.Observation,
            TodayStep => BuiltIns.Date,
            _ => throw new InvalidOperationException("Only fields and series pass the check of keys."),
        };
        BoundField field = FieldBinder.Bind(_context, symbol, pair);
        _isWhole &= field.Value is not FaultyValue;
        int dot = LastDot(path);
        _given.Add((path, dot < 0 ? "" : path.Text.Substring(0, dot), field));
    }

    /// <summary>Null where a value could not be read; its finding has been reported.</summary>
    public ExampleWorld? Build()
    {
        block.Report(_context.Findings);
        if (!_isWhole || _context.Findings.Count > 0)
            return null;
        var world = new ExampleWorld(EntryFor(""));
        var ways = new HashSet<string>(StringComparer.Ordinal);
        foreach ((PathExpression path, string prefix, BoundField field) in _given)
        {
            if (path.Steps[path.Steps.Count - 1] is SeriesReadingStep step)
                world.Add(step, IdFor(prefix), SeriesValueOf(field.Value));
            if (path.Steps[0] is TodayStep)
                world.SetToday(BoundStatements.ValueOf(field.Value).Date);
            for (string way = prefix; way.Length > 0 && ways.Add(way); way = way.Substring(0, Math.Max(0, way.LastIndexOf('.'))))
                world.Add(EntryFor(way));
        }

        return world;
    }

    /// <summary>The entry that a path leads to: what it refers to by name, otherwise one without a name of its own.</summary>
    private BoundEntry EntryFor(string prefix)
    {
        var fields = new List<BoundField>();
        foreach ((PathExpression path, string under, BoundField field) in _given)
        {
            if (under == prefix && path.Steps[path.Steps.Count - 1] is FieldStep)
                fields.Add(field);
        }

        // A reference that is only gone through has to lead somewhere.
        foreach ((PathExpression path, string under, _) in _given)
        {
            if (ReferenceOnTheWay(path, under, prefix) is { } step && !fields.Exists(field => ReferenceEquals(field.Symbol, step.Field)))
                fields.Add(new BoundField(step.Field, default, new ReferenceValue(IdFor(Join(prefix, step.Field.Name)), default)));
        }

        return new BoundEntry(block.Schema.File, IdFor(prefix), default) { Kind = target.Kind, Fields = fields };
    }

    private static FieldStep? ReferenceOnTheWay(PathExpression path, string under, string prefix)
    {
        bool leadsOn = prefix.Length == 0 ? under.Length > 0 : under.StartsWith(prefix + ".", StringComparison.Ordinal);
        int depth = prefix.Length == 0 ? 0 : prefix.Split('.').Length;
        return leadsOn && depth < path.Steps.Count && path.Steps[depth] is FieldStep { Field.Type: ReferenceType } step ? step : null;
    }

    private string IdFor(string prefix)
    {
        foreach ((PathExpression path, _, BoundField field) in _given)
        {
            if (path.Text == prefix && field.Value is ReferenceValue reference)
                return reference.Id;
        }

        return $"({prefix})";
    }

    private PathExpression? Type(YamlScalar key)
    {
        var findings = new List<Finding>();
        var source = new ExpressionSource(block.Schema.File, key);
        Syntax? syntax = Parser.Read(source, findings);
        PathExpression? path = syntax is PathSyntax written
            ? new Typer(new TypingScope(block.Schema, target.Kind, source, findings)).TypePath(written)
            : null;
        if (findings.Count > 0)
        {
            block.Report(findings);
            return null;
        }

        if (path is not null && IsReadByTheRule(path))
            return path;
        block.Report(ExampleFindings.NotReadByTheRule(block.PlaceOf(key), key.Value, [.. PathsRead().Distinct()]));
        return null;
    }

    private bool IsReadByTheRule(PathExpression path) =>
        path.Steps[path.Steps.Count - 1] is FieldStep or SeriesReadingStep or TodayStep
        && path.Steps.Skip(1).All(step => step is not FieldStep { IsThroughReference: false })
        && PathsRead().Any(read => read == path.Text || read.StartsWith(path.Text + ".", StringComparison.Ordinal));

    private IEnumerable<string> PathsRead()
    {
        IEnumerable<PathExpression> paths = target.Body.Paths.SelectMany(PathsIn.Path);
        if (target.Where is not null)
            paths = paths.Concat(PathsIn.Expression(target.Where));
        if (target.Message is not null)
            paths = paths.Concat(target.Message.Parts.Where(part => part.Path is not null).SelectMany(part => PathsIn.Path(part.Path!)));
        return paths.Select(path => path.Text);
    }

    private static int LastDot(PathExpression path)
    {
        string text = path.Steps[path.Steps.Count - 1] is SeriesReadingStep { On: not null }
            ? path.Text.Substring(0, path.Text.LastIndexOf(".on(", StringComparison.Ordinal))
            : path.Text;
        return text.LastIndexOf('.');
    }

    private static string Join(string prefix, string name) => prefix.Length == 0 ? name : prefix + "." + name;

    private static SeriesValue SeriesValueOf(BoundValue value)
    {
        Value read = BoundStatements.ValueOf(value);
        return read.Kind switch
        {
            ValueKind.Number => SeriesValue.Of(read.Number),
            ValueKind.Date => SeriesValue.Of(read.Date!),
            ValueKind.Range when value is EstimateValue known => SeriesValue.Of(known.Estimate),
            ValueKind.Name or ValueKind.Entry => SeriesValue.Of(read.Name!),
            _ => SeriesValue.Unknown,
        };
    }
}
