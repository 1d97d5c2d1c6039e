using Dateline.Dates;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Examples;

/// <summary>Runs the examples of a rule: an <c>ok</c> has to hold, a <c>bad</c> has to be exactly false.</summary>
internal static class ExampleReader
{
    public const string Ok = "ok";
    public const string Bad = "bad";

    private const string KindKey = "kind";
    private const string IdKey = "id";

    public static void Run(RuleBlock block, CompiledRule rule)
    {
        foreach (string key in new[] { Ok, Bad })
        {
            if (block.Body.Find(key) is not { } pair)
                continue;
            if (pair.Value is YamlSequence listed && block.IsTooLong(listed))
                continue;
            IReadOnlyList<YamlNode> examples = pair.Value is YamlSequence sequence ? sequence.Items : [pair.Value];
            foreach (YamlNode example in examples)
            {
                if (rule.ComparesEntries ? GroupExample.Run(block, rule, key == Ok, example) : Run(block, rule, key == Ok, example))
                    continue;
                block.Report(rule.ComparesEntries
                    ? ExampleFindings.NotEntries(block.PlaceOf(example.Span.Length == 0 ? pair.Key : example), key)
                    : ExampleFindings.NotFields(block.PlaceOf(example.Span.Length == 0 ? pair.Key : example), key));
            }
        }
    }

    /// <summary>False where it is no group of fields.</summary>
    private static bool Run(RuleBlock block, CompiledRule rule, bool shouldHold, YamlNode example)
    {
        if (example is not YamlMapping { Pairs.Count: > 0 } fields)
            return false;
        if (Build(block, rule, fields) is ({ } target, { } world))
            Judge(block, rule, shouldHold, fields, target, world);
        return true;
    }

    /// <summary>Without a world where something could not be read and has been reported: the example says nothing then.</summary>
    public static (RuleTarget? Target, ExampleWorld? World) Build(RuleBlock block, CompiledRule rule, YamlMapping fields)
    {
        if (TargetFor(block, rule, fields) is not { } target)
            return default;
        var builder = new ExampleBuilder(block, target);
        foreach (YamlPair pair in fields.Pairs)
        {
            if (IsId(block, target, pair))
                builder.Name(pair);
            else if (pair.Key.Value != KindKey)
                builder.Add(pair);
        }

        return (target, builder.Build());
    }

    /// <summary>The entry's own id, for what others name it by.</summary>
    private static bool IsId(RuleBlock block, RuleTarget target, YamlPair pair) =>
        pair.Key.Value == IdKey && FieldLookup.Find(block.Schema, target.Kind, IdKey) is null;

    private static void Judge(RuleBlock block, CompiledRule rule, bool shouldHold, YamlMapping fields, RuleTarget target, ExampleWorld world)
    {
        Truth holds = RuleVerdict.Of(target, world.Subject, world);
        if (shouldHold && holds == Truth.False)
            block.Report(ExampleFindings.OkFails(block.PlaceOf(fields), rule.Name));
        else if (!shouldHold && holds != Truth.False)
            ReportPassing(block, rule, fields, target, world, holds);
    }

    private static void ReportPassing(RuleBlock block, CompiledRule rule, YamlMapping fields, RuleTarget target, ExampleWorld world, Truth holds)
    {
        IReadOnlyList<PathExpression> missing = Missing(target, world);
        block.Report(ExampleFindings.BadPasses(
            block.PlaceOf(fields),
            rule.Name,
            holds,
            [.. missing.Select(ExampleKeys.WithoutBound).Distinct()],
            missing.FirstOrDefault(path => path.IsOfEach && path.Fans[0] < path.Steps.Count) is { } ofEach ? FormOf(ofEach) : ""));
    }

    private static string FormOf(PathExpression path)
    {
        string list = PathPrefixes.TextOf(path, path.Fans[0]);
        return ExampleFindings.FormOfItems(list, path.Text.Substring(list.Length + 1));
    }

    /// <summary>The kind that the example names, otherwise the first of the rule's that has all of its fields.</summary>
    private static RuleTarget? TargetFor(RuleBlock block, CompiledRule rule, YamlMapping fields)
    {
        if (fields.Find(KindKey) is { } kind)
        {
            string name = (kind.Value as YamlScalar)?.Value ?? "";
            RuleTarget? named = rule.Targets.FirstOrDefault(target => target.Kind.Name == name);
            if (named is null)
                block.Report(ExampleFindings.OfOtherKind(block.PlaceOf(kind.Value), name, [.. rule.Targets.Select(target => target.Kind.Name)]));
            return named;
        }

        return rule.Targets.FirstOrDefault(target => fields.Pairs.All(pair => IsId(block, target, pair) || HasFirstField(block, target, pair.Key.Value)))
            ?? rule.Targets.FirstOrDefault();
    }

    private static bool HasFirstField(RuleBlock block, RuleTarget target, string path)
    {
        int dot = path.IndexOf('.');
        string name = dot < 0 ? path : path.Substring(0, dot);
        return FieldLookup.Find(block.Schema, target.Kind, name) is not null
            || FieldLookup.FindSeries(block.Schema, target.Kind, name) is not null
            || FieldLookup.FindInverse(block.Schema, target.Kind.Category, target.Kind, name, isThroughReference: false) is not null;
    }

    /// <summary>What the rule reads and the example does not tell.</summary>
    private static IReadOnlyList<PathExpression> Missing(RuleTarget target, ExampleWorld world) =>
        [.. target.Body.Paths.Where(path => path.Type.Kind != ExpressionKind.Change && (path.IsOfEach || path.Type.Kind != ExpressionKind.List) && !IsTold(PathReader.Read(path, world.Subject, world)))];

    private static bool IsTold(PathReading reading)
    {
        if (!reading.IsKnown || reading.Value.Items is not { } items)
            return reading.IsKnown;
        for (int i = 0; i < items.Count; i++)
        {
            if (!items[i].IsKnown)
                return false;
        }

        return true;
    }
}
