using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>requires: effective</c> or <c>requires: [by, people]</c>: the entry says something of each.</summary>
internal sealed class RequiresVerb() : Verb(new("requires", KeyContent.FieldsOfEach, "The entry says something about each of these fields."))
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair) =>
        block.Paths(pair, isOfEach: true) is { } paths ? new Written(paths) : null;

    private sealed class Written(IReadOnlyList<WrittenPath> paths) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block) =>
            block.Type(paths, kind) is { } typed ? new RequiresBody(typed) : null;
    }
}
