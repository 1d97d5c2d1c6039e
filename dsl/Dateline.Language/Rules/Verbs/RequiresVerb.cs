using Dateline.Language.Rules.Expressions;
using Dateline.Language.Schema;
using Dateline.Language.Yaml;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>requires: effective</c> or <c>requires: [by, people]</c>: the entry says something of each.</summary>
internal sealed class RequiresVerb() : Verb("requires")
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair) =>
        block.Paths(pair) is { } paths ? new Written(paths) : null;

    private sealed class Written(IReadOnlyList<WrittenPath> paths) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block) =>
            block.Type(paths, kind) is { } typed ? new RequiresBody(typed) : null;
    }
}
