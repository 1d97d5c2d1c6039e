using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>excludes: [planned-end, end]</c>: the entry states at most one of them.</summary>
internal sealed class ExcludesVerb() : Verb(new("excludes", KeyContent.Fields, "The entry has at most one of these fields."))
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair) =>
        VerbOptions.ReadSeveral(block, pair) is { } paths ? new Written(paths) : null;

    private sealed class Written(IReadOnlyList<WrittenPath> paths) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block) =>
            block.Type(paths, kind) is { } typed ? new ExcludesBody(typed) : null;
    }
}
