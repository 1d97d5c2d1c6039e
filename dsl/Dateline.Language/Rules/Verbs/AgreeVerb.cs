using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>agree: [people, answers.people]</c>, with <c>tolerance:</c> for numbers and dates.</summary>
internal sealed class AgreeVerb() : Verb(
    new("agree", KeyContent.Fields, "These fields say the same."),
    new VerbKey(VerbOptions.Tolerance, KeyContent.Amount, "How far two of them may be apart: 2 weeks."))
{
    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        IReadOnlyList<WrittenPath>? paths = VerbOptions.ReadSeveral(block, pair);
        YamlPair? tolerancePair = block.Body.Find(VerbOptions.Tolerance);
        bool hasTolerance = VerbOptions.TryReadAmount(block, tolerancePair, out Amount? tolerance);
        return paths is null || !hasTolerance ? null : new Written(paths, tolerance, tolerancePair);
    }

    private sealed class Written(IReadOnlyList<WrittenPath> paths, Amount? tolerance, YamlPair? tolerancePair) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            if (block.Type(paths, kind) is not { } typed)
                return null;
            for (int i = 0; i < typed.Count; i++)
            {
                if (typed[i].Type.Kind is ExpressionKind.List or ExpressionKind.Change or ExpressionKind.Record)
                {
                    block.Report(VerbOptionFindings.NotForVerb(paths[i].Place, "agree", "compares single values", typed[i].Text, typed[i].Type));
                    return null;
                }

                if (!typed[0].Type.CanEqual(typed[i].Type))
                {
                    block.Report(VerbOptionFindings.Unlike(paths[i].Place, "agree", typed[0].Text, typed[0].Type, typed[i].Text, typed[i].Type));
                    return null;
                }
            }

            if (tolerance?.Duration is not null && typed[0].Type.Kind == ExpressionKind.Number)
            {
                block.Report(DurationOptionFindings.DurationAmongNumbers(paths[0].Place, "agree", tolerance.Value, typed[0].Text));
                return null;
            }

            if (tolerancePair is null || typed[0].Type.IsTime || typed[0].Type.Kind == ExpressionKind.Number)
                return new AgreeBody(typed, tolerance ?? default);
            block.Report(VerbOptionFindings.NoTolerance(block.PlaceOf(tolerancePair.Key), typed[0].Text, typed[0].Type));
            return null;
        }
    }
}
