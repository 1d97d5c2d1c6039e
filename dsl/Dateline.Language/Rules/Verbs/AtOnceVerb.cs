using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>at-once: [from, to]</c>, or <c>at-once: date</c> for dates that last, with <c>at-most: 349</c> and <c>per: house</c>: no more at one time.</summary>
internal sealed class AtOnceVerb() : Verb("at-once", CountVerb.AtMost, VerbOptions.Per)
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        IReadOnlyList<WrittenPath>? ends = block.Paths(pair);
        bool hasGroups = VerbOptions.TryReadGroups(block, out IReadOnlyList<WrittenPath> per);
        bool isNumber = CountVerb.TryReadNumber(block, CountVerb.AtMost, out int? most);
        if (most is null && isNumber)
            block.ReportMissingKey(VerbOptionFindings.KeyMissing(block.PlaceOf(pair.Key), Name, CountVerb.AtMost));
        if (ends is { Count: > 2 })
        {
            block.Report(VerbOptionFindings.TooManyFields(block.PlaceOf(pair.Value), Name, 2));
            return null;
        }

        return ends is not null && hasGroups && most is { } number ? new Written(number, ends, per) : null;
    }

    private sealed class Written(int most, IReadOnlyList<WrittenPath> ends, IReadOnlyList<WrittenPath> per) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            IReadOnlyList<PathExpression>? typed = VerbOptions.TypeSpan(block, ends, kind, "at-once");
            IReadOnlyList<PathExpression>? groups = VerbOptions.TypeSingles(block, per, kind, VerbOptions.Per);
            return typed is not null && groups is not null ? new AtOnceBody(most, typed, groups) : null;
        }
    }
}
