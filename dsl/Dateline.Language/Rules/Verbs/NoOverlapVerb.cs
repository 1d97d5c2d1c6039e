using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>no-overlap: [from, to]</c>, or <c>no-overlap: date</c> for dates that last, with <c>per: mission</c>: one at a time.</summary>
internal sealed class NoOverlapVerb() : Verb("no-overlap", VerbOptions.Per)
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        IReadOnlyList<WrittenPath>? ends = block.Paths(pair);
        bool hasGroups = VerbOptions.TryReadGroups(block, out IReadOnlyList<WrittenPath> per);
        if (ends is { Count: > 2 })
        {
            block.Report(VerbOptionFindings.TooManyFields(block.PlaceOf(pair.Value), Name, 2));
            return null;
        }

        return ends is not null && hasGroups ? new Written(ends, per) : null;
    }

    private sealed class Written(IReadOnlyList<WrittenPath> ends, IReadOnlyList<WrittenPath> per) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            IReadOnlyList<PathExpression>? typed = VerbOptions.TypeSpan(block, ends, kind, "no-overlap");
            IReadOnlyList<PathExpression>? groups = VerbOptions.TypeSingles(block, per, kind, VerbOptions.Per);
            return typed is not null && groups is not null ? new NoOverlapBody(typed, groups) : null;
        }
    }
}
