using Dateline.Language.Rules.Expressions;
using Dateline.Language.Schema;
using Dateline.Language.Yaml;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>check: ceiling.to &lt; ceiling.from</c>.</summary>
internal sealed class CheckVerb() : Verb("check")
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair) =>
        block.Expression(pair) is { } condition ? new Written(condition) : null;

    private sealed class Written(WrittenExpression condition) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block) =>
            block.TypeCondition(condition, kind) is { } typed ? new CheckBody(typed, condition.Source.Text) : null;
    }
}
