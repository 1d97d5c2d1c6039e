using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary>One thing that a rule can ask. The catalogue is <see cref="VerbTable"/>; each verb is a file beside this one.</summary>
internal abstract class Verb(string name, params string[] options)
{
    /// <summary>The key that says it.</summary>
    public string Name { get; } = name;

    /// <summary>Further keys that belong to it alone.</summary>
    public IReadOnlyList<string> Options { get; } = options;

    /// <summary>Reads what the rule says, once; null where a finding refuses it.</summary>
    public abstract WrittenBody? Read(RuleBlock block, YamlPair pair);
}

/// <summary>What a rule asks as written, before it is typed for a kind.</summary>
internal abstract class WrittenBody
{
    /// <summary>Null where a finding refuses it for this kind.</summary>
    public abstract RuleBody? TypeFor(KindSymbol kind, RuleBlock block);
}
