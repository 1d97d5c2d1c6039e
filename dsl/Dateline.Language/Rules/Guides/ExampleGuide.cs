using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Examples;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Guides;

/// <summary>A key that an example may have.</summary>
/// <param name="IsWhole">It is read itself, or as a whole; otherwise the rule reads only what is behind it.</param>
internal sealed record ExampleName(string Name, ExampleKey Key, bool IsWhole);

/// <summary>
/// What the examples of a rule may give: what their reader takes. It is for hosts that offer and explain it, and says nothing of what is wrong; what
/// stands in the examples themselves need not be right.
/// </summary>
internal sealed class ExampleGuide
{
    private readonly RuleBlock _block;
    private readonly CompiledRule _rule;

    private ExampleGuide(RuleBlock block, CompiledRule rule) => (_block, _rule) = (block, rule);

    /// <summary>The kinds that the rule can be asked of.</summary>
    public IReadOnlyList<KindSymbol> Kinds => [.. _rule.Targets.Select(target => target.Kind)];

    /// <summary>An example is a list of entries.</summary>
    public bool ComparesEntries => _rule.ComparesEntries;

    /// <summary>Null where the rule cannot be read for any kind.</summary>
    public static ExampleGuide? Of(TimelineSchema schema, YamlPair rule)
    {
        if (rule.Value is not YamlMapping body)
            return null;
        YamlPair[] asked = [.. body.Pairs.Where(pair => pair.Key.Value is not (ExampleReader.Ok or ExampleReader.Bad))];
        var without = new YamlMapping(asked, body.Span, body.IsFlow);
        CompiledRule compiled = RuleReader.Read(new RuleDeclaration(rule.Key, without, schema.File.PlaceOf(rule.Key.Span)), schema, []);
        return compiled.Targets.Count == 0 ? null : new ExampleGuide(new RuleBlock(schema, rule.Key.Value, without), compiled);
    }

    /// <summary>The keys that a group may have.</summary>
    /// <param name="way">The keys above it: none of the entry itself.</param>
    public IEnumerable<ExampleName> NamesIn(IReadOnlyList<string> way) =>
        _rule.Targets.SelectMany(target => NamesIn(way, new ExampleKeys(_block, target))).GroupBy(name => name.Name, StringComparer.Ordinal).Select(alike => alike.First());

    /// <summary>A key by its name and those above it; null where no example has it.</summary>
    public ExampleKey? Find(IReadOnlyList<string> way) => _rule.Targets.Select(target => Find(way, new ExampleKeys(_block, target))).FirstOrDefault(key => key is not null);

    private static IEnumerable<ExampleName> NamesIn(IReadOnlyList<string> way, ExampleKeys keys)
    {
        ExampleKey? list = Find(way, keys);
        if (way.Count > 0 && list?.ItemType is null)
            yield break;
        string lead = list is null ? "" : list.Written.Text + ".";
        string[] read = [.. keys.Texts.Distinct()];
        foreach (string text in read.SelectMany(Beginnings).Where(text => text.Length > lead.Length && text.StartsWith(lead, StringComparison.Ordinal)).Concat(FieldsOf(list, lead)).Distinct())
        {
            string name = text.Substring(lead.Length);
            if (Read(keys, name, list) is { } key)
                yield return new ExampleName(name, key, read.Contains(text) || key.Type is ListType or ChangeType);
        }
    }

    private static ExampleKey? Find(IReadOnlyList<string> way, ExampleKeys keys)
    {
        ExampleKey? found = null;
        foreach (string name in way)
        {
            if ((found is not null && found.ItemType is null) || Read(keys, name, found) is not { } next)
                return null;
            found = next;
        }

        return found;
    }

    /// <summary>Null where the reader of examples does not take it, or asks for the items of a list instead.</summary>
    private static ExampleKey? Read(ExampleKeys keys, string name, ExampleKey? list) =>
        keys.Read(new YamlScalar(name, default, ScalarStyle.Plain), list) is { } key && key.ListWithin(list?.Path.Steps.Count ?? 0) == 0 ? key : null;

    /// <summary>A structured value may be given whole.</summary>
    private static IEnumerable<string> FieldsOf(ExampleKey? list, string lead) =>
        list?.ItemType is RecordType { Record: var record } ? record.Fields.Select(field => lead + field.Name) : [];

    /// <summary><c>mission.sender.name</c>: <c>mission</c>, <c>mission.sender</c> and itself.</summary>
    private static IEnumerable<string> Beginnings(string path)
    {
        for (int dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
            yield return path.Substring(0, dot);
        yield return path;
    }
}
