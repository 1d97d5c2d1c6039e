using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Rules.Blocks;

/// <summary>A rule as the timeline file has it: its keys, and the ways to read their values.</summary>
internal sealed class RuleBlock(TimelineSchema schema, string name, YamlMapping body)
{
    private const int MostItems = 500;

    private static readonly char[] BesideWords = [.. " \t\n()[],=!<>"];

    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Code, Place Place)> _known = [];

    public TimelineSchema Schema { get; } = schema;

    public string Name { get; } = name;

    public YamlMapping Body { get; } = body;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>
    /// Whether it names the status of events that did not happen. Only then it is for them: what is disproven is kept for who looks for it, and
    /// a rule or a query that is not about that would count it among what happened.
    /// </summary>
    /// <param name="besides">Keys whose values ask nothing.</param>
    public bool NamesDisproven(IReadOnlyCollection<string> besides) =>
        Body.Pairs.Any(pair => !besides.Contains(pair.Key.Value) && NamesDisproven(pair.Value));

    private static bool NamesDisproven(YamlNode node) => node switch
    {
        YamlScalar scalar => Array.IndexOf(scalar.Value.Split(BesideWords, StringSplitOptions.RemoveEmptyEntries), BuiltIns.Disproven) >= 0,
        YamlSequence sequence => sequence.Items.Any(NamesDisproven),
        YamlMapping mapping => mapping.Pairs.Any(pair => NamesDisproven(pair.Value)),
        _ => false,
    };

    /// <summary>The same fault of one text, met once for each kind, is one finding.</summary>
    public void Report(Finding finding)
    {
        if (_known.Add((finding.Code, finding.Place)))
            _findings.Add(finding);
    }

    /// <summary>Makes one finding of all that say that examples and rule contradict each other; false where none does.</summary>
    public bool JoinContradictions()
    {
        List<Finding> contradictions = _findings.FindAll(ExampleFindings.IsContradiction);
        if (contradictions.Count == 0)
            return false;
        _findings.RemoveAll(ExampleFindings.IsContradiction);
        _findings.Add(ExampleFindings.Joined(contradictions));
        return true;
    }

    /// <summary>Whether the day of the check is known to what is asked.</summary>
    public bool HasToday { get; init; } = true;

    /// <summary>A key that no rule has stands among the keys: it may be meant for any that is missing.</summary>
    public bool HasUnknownKey { get; set; }

    public void ReportMissingKey(Finding finding)
    {
        if (!HasUnknownKey)
            ReportAbsence(finding);
    }

    /// <summary>Something that the rule does not say. Where lines of the file could not be read, it may stand on one of them.</summary>
    public void ReportAbsence(Finding finding)
    {
        if (!Schema.IsIncomplete)
            Report(finding);
    }

    public void Report(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
            Report(finding);
    }

    public Place PlaceOf(YamlNode node) => Schema.File.PlaceOf(node.Span);

    public YamlScalar? Text(YamlPair pair)
    {
        if (pair.Value is YamlScalar scalar && scalar.Value.Trim().Length > 0)
            return scalar;
        ReportAbsence(RuleFindings.TextExpected(PlaceOfValue(pair), pair.Key.Value));
        return null;
    }

    /// <summary>A value that is not there is reported at its key.</summary>
    public Place PlaceOfValue(YamlPair pair) => PlaceOf(pair.Value.Span.Length == 0 ? pair.Key : pair.Value);

    /// <summary>The texts of a list, or the one text that stands for a list of one.</summary>
    public IReadOnlyList<YamlScalar>? Texts(YamlPair pair)
    {
        if (pair.Value is not YamlSequence sequence)
            return Text(pair) is { } single ? [single] : null;
        if (IsTooLong(sequence))
            return null;
        var texts = new List<YamlScalar>();
        foreach (YamlNode item in sequence.Items)
        {
            if (item is YamlScalar scalar && scalar.Value.Trim().Length > 0)
                texts.Add(scalar);
            else
                ReportAbsence(RuleFindings.TextExpected(PlaceOf(item.Span.Length == 0 ? pair.Key : item), pair.Key.Value));
        }

        if (sequence.Items.Count == 0)
            ReportAbsence(RuleFindings.TextExpected(PlaceOf(sequence), pair.Key.Value));
        return texts.Count > 0 && texts.Count == sequence.Items.Count ? texts : null;
    }

    /// <summary>Reports a list that nobody wrote by hand: a rule is typed for each kind with each item, and asks each entry for it.</summary>
    public bool IsTooLong(YamlSequence sequence)
    {
        if (sequence.Items.Count <= MostItems)
            return false;
        Report(UnreadableFindings.TooManyItems(PlaceOf(sequence.Items[MostItems]), sequence.Items.Count, MostItems));
        return true;
    }

    public WrittenExpression? Expression(YamlPair pair)
    {
        if (Text(pair) is not { } scalar)
            return null;
        var source = new ExpressionSource(Schema.File, scalar);
        return Parser.Read(source, _findings) is { } syntax ? new WrittenExpression(source, syntax) : null;
    }

    /// <summary>The expressions of a list, or the one that stands for a list of one.</summary>
    public IReadOnlyList<WrittenExpression>? Expressions(YamlPair pair)
    {
        if (Texts(pair) is not { } texts)
            return null;
        var expressions = new List<WrittenExpression>();
        foreach (YamlScalar text in texts)
        {
            var source = new ExpressionSource(Schema.File, text);
            if (Parser.Read(source, _findings) is { } syntax)
                expressions.Add(new WrittenExpression(source, syntax));
        }

        return expressions.Count == texts.Count ? expressions : null;
    }

    /// <param name="isOfEach">What is asked is asked of each item of a list: then <c>each</c> may say so.</param>
    public WrittenPath? Path(YamlScalar scalar, bool isOfEach = false)
    {
        var source = new ExpressionSource(Schema.File, scalar);
        switch (Parser.Read(source, _findings))
        {
            case PathSyntax path:
                return new WrittenPath(source, path);
            case QuantifierSyntax { Quantifier: Quantifier.Each, Condition: PathSyntax each, Where: null, Word: { } word } when isOfEach:
                return new WrittenPath(source, each) { Each = word };
            case null:
                return null;
            default:
                Report(RuleFindings.FieldExpected(PlaceOf(scalar), scalar.Value));
                return null;
        }
    }

    /// <param name="isOfEach">As of <see cref="Path"/>.</param>
    public IReadOnlyList<WrittenPath>? Paths(YamlPair pair, bool isOfEach = false)
    {
        if (Texts(pair) is not { } texts)
            return null;
        var paths = new List<WrittenPath>();
        foreach (YamlScalar text in texts)
        {
            if (Path(text, isOfEach) is { } path)
                paths.Add(path);
        }

        return paths.Count == texts.Count ? paths : null;
    }

    public Expression? TypeCondition(WrittenExpression written, KindSymbol kind)
    {
        var findings = new List<Finding>();
        Expression? typed = new Typer(ScopeOf(kind, written.Source, findings)).TypeCondition(written.Syntax);
        Report(findings);
        return typed;
    }

    /// <param name="expected">What a bare name or a bare year is; null where nothing decides it.</param>
    public Expression? TypeValue(WrittenExpression written, KindSymbol kind, ExpressionType? expected)
    {
        var findings = new List<Finding>();
        Expression? typed = new Typer(ScopeOf(kind, written.Source, findings)).Type(written.Syntax, expected);
        Report(findings);
        return typed;
    }

    private TypingScope ScopeOf(KindSymbol kind, ExpressionSource source, ICollection<Finding> findings) => new(Schema, kind, source, findings) { HasToday = HasToday };

    public PathExpression? Type(WrittenPath written, KindSymbol kind)
    {
        var findings = new List<Finding>();
        PathExpression? typed = new Typer(ScopeOf(kind, written.Source, findings)).TypePath(written.Syntax);
        Report(findings);
        if (typed is null || written.Each is not { } each || typed.Type.Kind == ExpressionKind.List)
            return typed;
        Report(ListFindings.NothingToTake(written.Place, each.Text, typed.Text));
        return null;
    }

    public IReadOnlyList<PathExpression>? Type(IReadOnlyList<WrittenPath> written, KindSymbol kind)
    {
        var typed = new List<PathExpression>();
        foreach (WrittenPath path in written)
        {
            if (Type(path, kind) is { } one)
                typed.Add(one);
        }

        return typed.Count == written.Count ? typed : null;
    }
}

internal sealed record WrittenExpression(ExpressionSource Source, Syntax Syntax)
{
    public Place Place => Source.PlaceOf(Syntax.Span);
}

internal sealed record WrittenPath(ExpressionSource Source, PathSyntax Syntax)
{
    /// <summary>The word before it that says so where each item of a list is meant; otherwise null.</summary>
    public Token? Each { get; init; }

    public Place Place => Source.PlaceOf(Syntax.Span);
}
