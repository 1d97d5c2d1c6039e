using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Examples;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Checking;

/// <summary>Reads one declared rule, types it for each of its kinds, and runs its examples.</summary>
internal sealed class RuleReader(RuleDeclaration declaration, RuleBlock block)
{
    private const string Where = "where";
    private const string Message = "message";
    private const string SeverityKey = "severity";

    /// <summary>A rule that cannot be read for so many kinds says nothing new of another one.</summary>
    private const int MostFailures = 20;

    public static readonly IReadOnlyList<string> CommonKeys = ["in", Where, Message, SeverityKey, ExampleReader.Ok, ExampleReader.Bad];

    private static readonly IReadOnlyList<string> KeysAndVerbs = [.. CommonKeys, .. VerbTable.Names];

    private static readonly IReadOnlyList<string> Keys =
        [.. KeysAndVerbs, .. VerbTable.All.SelectMany(verb => verb.Options).Select(option => option.Name).Distinct()];

    public static CompiledRule Read(RuleDeclaration declaration, TimelineSchema schema, ICollection<Finding> findings)
    {
        if (declaration.Body is not YamlMapping body || body.Pairs.Count == 0)
        {
            if (!schema.IsIncomplete)
                findings.Add(RuleFindings.NoBlock(declaration.Place, declaration.Name.Value));
            return new CompiledRule(declaration.Name.Value, declaration.Place, Severity.Error, [], IsWhole: false);
        }

        var block = new RuleBlock(schema, declaration.Name.Value, body);
        if (KeyOfQuery(body) is { } key)
        {
            findings.Add(RuleFindings.IsQuery(declaration.Place, declaration.Name.Value, key));
            return new CompiledRule(declaration.Name.Value, declaration.Place, Severity.Error, [], IsWhole: false);
        }

        CompiledRule rule = new RuleReader(declaration, block).Read();
        foreach (Finding finding in block.Findings)
            findings.Add(finding);
        return rule;
    }

    /// <summary>A key that no rule has, where all of them are those of a query; otherwise null.</summary>
    private static string? KeyOfQuery(YamlMapping body) =>
        AreOfQuery(body) ? body.Pairs.FirstOrDefault(pair => !Keys.Contains(pair.Key.Value))?.Key.Value : null;

    private static bool AreOfQuery(YamlMapping body) => body.Pairs.All(pair => QueryKeys.All.Contains(pair.Key.Value));

    private CompiledRule Read()
    {
        if (BuiltInRules.All.Contains(block.Name))
            block.Report(RuleFindings.NameOfBuiltIn(declaration.Place, block.Name));
        CheckKeys();
        (Verb Verb, YamlPair Pair)? verb = FindVerb();
        Severity severity = ReadSeverity();
        IReadOnlyList<KindSymbol>? kinds = RuleKinds.Read(block, declaration.Name);
        WrittenBody? body = verb?.Verb.Read(block, verb.Value.Pair);
        bool hasWhere = block.Body.Find(Where) is not null;
        WrittenExpression? where = block.Body.Find(Where) is { } wherePair ? block.Expression(wherePair) : null;
        bool hasMessage = block.Body.Find(Message) is not null;
        MessageReader? message = block.Body.Find(Message) is { } messagePair && block.Text(messagePair) is { } text
            ? MessageReader.Read(block, text)
            : null;

        bool isForDisproven = block.NamesDisproven([Message, ExampleReader.Ok, ExampleReader.Bad]);
        var targets = new List<RuleTarget>();
        int failures = 0;
        foreach (KindSymbol kind in kinds ?? [])
        {
            if (failures == MostFailures)
                break;
            RuleBody? typedBody = body?.TypeFor(kind, block);
            Expression? typedWhere = where is null ? null : block.TypeCondition(where, kind);
            MessageTemplate? typedMessage = message?.TypeFor(kind, block);
            if (typedBody is not null && hasWhere == typedWhere is not null && hasMessage == typedMessage is not null)
                targets.Add(new RuleTarget(kind, typedBody, typedWhere, typedMessage) { IsForDisproven = isForDisproven });
            else
                failures++;
        }

        bool isWhole = block.Findings.Count == 0 && kinds is not null && targets.Count == kinds.Count;
        var rule = new CompiledRule(block.Name, declaration.Place, severity, targets, isWhole);
        if (!isWhole)
            return rule;
        ExampleReader.Run(block, rule);
        // Where a rule and its own examples contradict each other, entries are not asked: the rule may be what is wrong.
        return block.JoinContradictions() ? rule with { Targets = [], IsWhole = false } : rule;
    }

    private void CheckKeys()
    {
        Verb[] verbs = [.. VerbTable.All.Where(verb => block.Body.Find(verb.Name) is not null)];
        foreach (YamlPair pair in block.Body.Pairs)
        {
            string key = pair.Key.Value;
            if (!Keys.Contains(key))
            {
                block.HasUnknownKey = true;
                block.Report(RuleFindings.UnknownKey(block.PlaceOf(pair.Key), key, Keys, KeysAndVerbs));
            }
            else if (VerbTable.OwnersOf(key) is { Count: > 0 } owners && verbs.Length > 0 && !verbs.Any(owners.Contains))
            {
                string[] names = [.. owners.Select(owner => owner.Name + ":")];
                block.Report(RuleFindings.OptionOfOtherVerb(block.PlaceOf(pair.Key), key, names, verbs[0].Name));
            }
        }
    }

    private (Verb Verb, YamlPair Pair)? FindVerb()
    {
        (Verb Verb, YamlPair Pair)? first = null;
        foreach (YamlPair pair in block.Body.Pairs)
        {
            if (VerbTable.Find(pair.Key.Value) is not { } verb)
                continue;
            if (first is null)
                first = (verb, pair);
            else if (first.Value.Verb != verb)
                block.Report(RuleFindings.SecondVerb(block.PlaceOf(pair.Key), block.Name, verb.Name, block.PlaceOf(first.Value.Pair.Key), first.Value.Verb.Name));
        }

        if (first is null)
            block.ReportMissingKey(RuleFindings.WithoutVerb(declaration.Place, block.Name, VerbTable.Names, mayBeQuery: block.Body.Find(Where) is not null && AreOfQuery(block.Body)));
        return first;
    }

    private Severity ReadSeverity()
    {
        if (block.Body.Find(SeverityKey) is not { } pair || block.Text(pair) is not { } text)
            return Severity.Error;
        switch (text.Value)
        {
            case "error":
                return Severity.Error;
            case "warning":
                return Severity.Warning;
            case "hint":
                return Severity.Hint;
            default:
                block.Report(RuleFindings.UnknownSeverity(block.PlaceOf(text), text.Value));
                return Severity.Error;
        }
    }
}
