using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary>How what stands behind a key of a rule is read.</summary>
internal enum KeyContent
{
    Condition,
    Value,
    Field,
    Fields,

    /// <summary>Fields, and what is asked of each item of a list: <c>each witnesses.born</c>.</summary>
    FieldsOfEach,

    /// <summary>A number, or a number with a unit of time.</summary>
    Amount,
    Duration,
    Number,
    YesOrNo,
    Grades,

    /// <summary>Values that the field of the verb may have.</summary>
    Values,
}

/// <summary>A key that says what a verb asks, or how.</summary>
/// <param name="Content">What stands behind it.</param>
/// <param name="Doc">What it says, in one sentence for those who write rules.</param>
internal sealed record VerbKey(string Name, KeyContent Content, string Doc);

/// <summary>One thing that a rule can ask. The catalogue is <see cref="VerbTable"/>; each verb is a file beside this one.</summary>
/// <param name="key">The key that says it.</param>
/// <param name="options">Further keys that belong to it alone.</param>
internal abstract class Verb(VerbKey key, params VerbKey[] options)
{
    public VerbKey Key { get; } = key;

    public string Name => Key.Name;

    public IReadOnlyList<VerbKey> Options { get; } = options;

    public bool HasOption(string name) => FindOption(name) is not null;

    public VerbKey? FindOption(string name) => Options.FirstOrDefault(option => option.Name == name);

    /// <summary>Reads what the rule says, once; null where a finding refuses it.</summary>
    public abstract WrittenBody? Read(RuleBlock block, YamlPair pair);
}

/// <summary>What a rule asks as written, before it is typed for a kind.</summary>
internal abstract class WrittenBody
{
    /// <summary>Null where a finding refuses it for this kind.</summary>
    public abstract RuleBody? TypeFor(KindSymbol kind, RuleBlock block);
}
