using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary>
/// <c>no-overlap: [from, to]</c>: one at a time; <c>at-once: [from, to]</c> with <c>at-most: 349</c>: so many. Or <c>date</c> for dates that last,
/// with <c>per: mission</c>.
/// </summary>
internal sealed class SpanVerb : Verb
{
    public static readonly SpanVerb NoOverlap = new(new("no-overlap", KeyContent.Fields, "No two last at the same time: date, or [start, end]."), VerbOptions.PerKey) { HasNumber = false };
    public static readonly SpanVerb AtOnce = new(
        new("at-once", KeyContent.Fields, "Only so many last at one time: date, or [start, end]."),
        new VerbKey(CountVerb.AtMost, KeyContent.Number, "How many there may be at one time."),
        VerbOptions.PerKey) { HasNumber = true };

    private SpanVerb(VerbKey key, params VerbKey[] options)
        : base(key, options)
    {
    }

    private bool HasNumber { get; init; }

    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        IReadOnlyList<WrittenPath>? ends = block.Paths(pair);
        bool hasGroups = VerbOptions.TryReadGroups(block, out IReadOnlyList<WrittenPath> per);
        int? most = null;
        bool isWhole = !HasNumber || CountVerb.TryReadNumber(block, CountVerb.AtMost, out most);
        if (HasNumber && isWhole && most is null)
        {
            isWhole = false;
            block.ReportMissingKey(VerbOptionFindings.KeyMissing(block.PlaceOf(pair.Key), Name, CountVerb.AtMost));
        }

        if (ends is { Count: > 2 })
        {
            block.Report(VerbOptionFindings.TooManyFields(block.PlaceOf(pair.Value), Name, 2));
            return null;
        }

        return ends is not null && hasGroups && isWhole ? new Written(Name, most, ends, per) : null;
    }

    private sealed class Written(string name, int? most, IReadOnlyList<WrittenPath> ends, IReadOnlyList<WrittenPath> per) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            IReadOnlyList<PathExpression>? typed = block.Type(ends, kind);
            IReadOnlyList<PathExpression>? groups = VerbOptions.TypeSingles(block, per, kind, VerbOptions.Per);
            bool areDates = typed is not null;
            for (int i = 0; typed is not null && i < typed.Count; i++)
            {
                if (typed[i].Type.IsTime)
                    continue;
                areDates = false;
                block.Report(VerbOptionFindings.NotForVerb(ends[i].Place, name, "is for dates", typed[i].Text, typed[i].Type));
            }

            if (!areDates || groups is null)
                return null;
            return most is { } number ? new AtOnceBody(number, typed!, groups) : new NoOverlapBody(typed!, groups);
        }
    }
}
