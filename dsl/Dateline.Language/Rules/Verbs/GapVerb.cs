using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>gap-at-most: 31</c> with <c>between: date</c> and <c>per: mission</c>: what follows comes soon enough, in days for dates.</summary>
internal sealed class GapVerb() : Verb("gap-at-most", Between, VerbOptions.Per)
{
    private const string Between = "between";

    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        bool hasLimit = VerbOptions.TryReadAmount(block, pair, out decimal? limit);
        bool hasGroups = VerbOptions.TryReadGroups(block, out IReadOnlyList<WrittenPath> per);
        WrittenPath? between = block.Body.Find(Between) is { } betweenPair && block.Text(betweenPair) is { } text ? block.Path(text) : null;
        if (block.Body.Find(Between) is null)
            block.ReportMissingKey(VerbOptionFindings.KeyMissing(block.PlaceOf(pair.Key), Name, Between));
        return hasLimit && hasGroups && between is not null ? new Written(limit ?? 0, between, per) : null;
    }

    private sealed class Written(decimal limit, WrittenPath between, IReadOnlyList<WrittenPath> per) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            PathExpression? typed = block.Type(between, kind);
            IReadOnlyList<PathExpression>? groups = VerbOptions.TypeSingles(block, per, kind, VerbOptions.Per);
            if (typed is null || groups is null)
                return null;
            if (typed.Type.Kind is ExpressionKind.Date or ExpressionKind.Number)
                return new GapBody(limit, typed, groups);
            block.Report(VerbOptionFindings.NotForVerb(between.Place, "gap-at-most", "is for dates and numbers", typed.Text, typed.Type));
            return null;
        }
    }
}
