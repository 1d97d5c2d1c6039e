using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>check: ceiling.to &lt; ceiling.from</c>.</summary>
internal sealed class CheckVerb() : Verb(new("check", KeyContent.Condition, "A condition that has to hold: people <= 30."))
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair) =>
        block.Expression(pair) is { } condition ? new Written(condition) : null;

    private sealed class Written(WrittenExpression condition) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block) =>
            block.TypeCondition(condition, kind) is { } typed ? new CheckBody(typed, condition.Source.Text) : null;
    }
}
