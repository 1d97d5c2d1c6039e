using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>unique: number</c> or <c>unique: [number, year]</c>: no two entries have the same, with <c>per: mission</c> none of one mission. Of a list, each item: <c>unique: each shirts</c>.</summary>
internal sealed class UniqueVerb() : Verb(
    new("unique", KeyContent.FieldsOfEach, "No two entries have the same in these fields."),
    VerbOptions.PerKey)
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        IReadOnlyList<WrittenPath>? fields = block.Paths(pair, isOfEach: true);
        return VerbOptions.TryReadGroups(block, out IReadOnlyList<WrittenPath> per) && fields is not null ? new Written(fields, per) : null;
    }

    private sealed class Written(IReadOnlyList<WrittenPath> fields, IReadOnlyList<WrittenPath> per) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            IReadOnlyList<PathExpression>? typed = VerbOptions.TypeSingles(block, fields, kind, "unique");
            IReadOnlyList<PathExpression>? groups = VerbOptions.TypeSingles(block, per, kind, VerbOptions.Per);
            return typed is null || groups is null ? null : new UniqueBody(typed, groups);
        }
    }
}
