using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Yaml;

namespace Dateline.Language.Rules.Examples;

/// <summary>Runs the examples of a rule: an <c>ok</c> has to hold, a <c>bad</c> has to be exactly false.</summary>
internal static class ExampleReader
{
    public const string Ok = "ok";
    public const string Bad = "bad";

    private const string KindKey = "kind";

    public static void Run(RuleBlock block, CompiledRule rule)
    {
        foreach (string key in new[] { Ok, Bad })
        {
            if (block.Body.Find(key) is not { } pair)
                continue;
            IReadOnlyList<YamlNode> examples = pair.Value is YamlSequence sequence ? sequence.Items : [pair.Value];
            foreach (YamlNode example in examples)
            {
                if (example is YamlMapping { Pairs.Count: > 0 } fields)
                    Run(block, rule, key == Ok, fields);
                else
                    block.Report(ExampleFindings.NotFields(block.PlaceOf(example.Span.Length == 0 ? pair.Key : example), key));
            }
        }
    }

    private static void Run(RuleBlock block, CompiledRule rule, bool shouldHold, YamlMapping fields)
    {
        if (TargetFor(block, rule, fields) is not { } target)
            return;
        var builder = new ExampleBuilder(block, target);
        foreach (YamlPair pair in fields.Pairs)
        {
            if (pair.Key.Value != KindKey)
                builder.Add(pair);
        }

        // What could not be read has been reported: the example says nothing then.
        if (builder.Build() is not { } world)
            return;
        Truth holds = RuleVerdict.Of(target, world.Subject, world);
        if (shouldHold && holds == Truth.False)
            block.Report(ExampleFindings.OkFails(block.PlaceOf(fields), rule.Name));
        else if (!shouldHold && holds != Truth.False)
            block.Report(ExampleFindings.BadPasses(block.PlaceOf(fields), rule.Name, holds, Missing(target, world)));
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

        return rule.Targets.FirstOrDefault(target => fields.Pairs.All(pair => HasFirstField(block, target, pair.Key.Value)))
            ?? rule.Targets.FirstOrDefault();
    }

    private static bool HasFirstField(RuleBlock block, RuleTarget target, string path)
    {
        int dot = path.IndexOf('.');
        string name = dot < 0 ? path : path.Substring(0, dot);
        return FieldLookup.Find(block.Schema, target.Kind, name) is not null || FieldLookup.FindSeries(block.Schema, target.Kind, name) is not null;
    }

    /// <summary>What the rule reads and the example does not tell.</summary>
    private static IReadOnlyList<string> Missing(RuleTarget target, ExampleWorld world) =>
        [.. target.Body.Paths
            .Where(path => !PathReader.Read(path, world.Subject, world).IsKnown && path.Type.Kind is not (ExpressionKind.List or ExpressionKind.Change))
            .Select(path => path.Text)
            .Distinct()];
}
