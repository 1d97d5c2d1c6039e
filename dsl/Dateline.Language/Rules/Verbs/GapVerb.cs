using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs;

/// <summary>
/// <c>gap-at-most: 2 years</c> or <c>gap-at-least: 9 months</c>, with <c>between: date</c> or <c>between: [end, start]</c> and <c>per: mission</c>: how soon the next
/// comes. A bare number counts days for dates.
/// </summary>
internal sealed class GapVerb : Verb
{
    public static readonly GapVerb AtMost = new("gap-at-most", isLeast: false, "What comes next comes soon enough: 2 years.");
    public static readonly GapVerb AtLeast = new("gap-at-least", isLeast: true, "What comes next does not come too soon: 9 months.");

    private const string Between = "between";

    private readonly bool _isLeast;

    private GapVerb(string name, bool isLeast, string doc)
        : base(
            new(name, KeyContent.Amount, doc),
            new VerbKey(Between, KeyContent.Fields, "The date or the number, or the end of one and the beginning of the next: [end, start]."),
            VerbOptions.PerKey)
    {
        _isLeast = isLeast;
    }

    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        bool hasLimit = VerbOptions.TryReadAmount(block, pair, out Amount? limit);
        bool hasGroups = VerbOptions.TryReadGroups(block, out IReadOnlyList<WrittenPath> per);
        YamlPair? betweenPair = block.Body.Find(Between);
        IReadOnlyList<WrittenPath>? between = betweenPair is null ? null : block.Paths(betweenPair);
        if (betweenPair is null)
            block.ReportMissingKey(VerbOptionFindings.KeyMissing(block.PlaceOf(pair.Key), Name, Between));
        if (between is { Count: > 2 })
        {
            block.Report(DurationOptionFindings.TooManyEnds(block.PlaceOf(betweenPair!.Value)));
            return null;
        }

        return hasLimit && hasGroups && between is not null ? new Written(Name, _isLeast, limit ?? default, between, per) : null;
    }

    private sealed class Written(string name, bool isLeast, Amount limit, IReadOnlyList<WrittenPath> between, IReadOnlyList<WrittenPath> per) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            IReadOnlyList<PathExpression>? typed = block.Type(between, kind);
            IReadOnlyList<PathExpression>? groups = VerbOptions.TypeSingles(block, per, kind, VerbOptions.Per);
            if (typed is null || groups is null)
                return null;
            for (int i = 0; i < typed.Count; i++)
            {
                if (!typed[i].Type.IsTime && typed[i].Type.Kind != ExpressionKind.Number)
                {
                    block.Report(VerbOptionFindings.NotForVerb(between[i].Place, name, "is for dates and numbers", typed[i].Text, typed[i].Type));
                    return null;
                }

                if (!typed[0].Type.CanEqual(typed[i].Type))
                {
                    block.Report(VerbOptionFindings.Unlike(between[i].Place, name, typed[0].Text, typed[0].Type, typed[i].Text, typed[i].Type));
                    return null;
                }
            }

            if (typed[0].Type.IsTime || limit.Duration is null)
                return new GapBody(isLeast, limit, typed, groups);
            block.Report(DurationOptionFindings.DurationAmongNumbers(between[0].Place, name, limit, typed[0].Text));
            return null;
        }
    }
}
