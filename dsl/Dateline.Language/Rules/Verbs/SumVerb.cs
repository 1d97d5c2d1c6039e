using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>sum: [expelled, refused]</c> with <c>equals: people</c>, and <c>tolerance: 1</c> where it need not be exact.</summary>
internal sealed class SumVerb() : Verb(
    new("sum", KeyContent.FieldsOfEach, "These numbers add up to another one."),
    new VerbKey(EqualsKey, KeyContent.Value, "The field or the number that they add up to."),
    new VerbKey(VerbOptions.Tolerance, KeyContent.Number, "How far the sum and the total may be apart: 2."))
{
    private const string EqualsKey = "equals";

    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        IReadOnlyList<WrittenPath>? parts = block.Paths(pair, isOfEach: true);
        WrittenExpression? total = VerbOptions.ReadValue(block, EqualsKey);
        bool hasTolerance = VerbOptions.TryReadAmount(block, block.Body.Find(VerbOptions.Tolerance), out decimal? tolerance);
        if (block.Body.Find(EqualsKey) is null)
            block.ReportMissingKey(VerbOptionFindings.KeyMissing(block.PlaceOf(pair.Key), Name, EqualsKey));
        return parts is null || total is null || !hasTolerance ? null : new Written(parts, total, tolerance ?? 0);
    }

    private sealed class Written(IReadOnlyList<WrittenPath> parts, WrittenExpression total, decimal tolerance) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            IReadOnlyList<PathExpression>? typed = block.Type(parts, kind);
            Expression? typedTotal = block.TypeValue(total, kind, ExpressionType.Number);
            bool areNumbers = typed is not null && typedTotal is not null;
            for (int i = 0; typed is not null && i < typed.Count; i++)
                areNumbers &= IsAddable(block, parts[i], typed[i].Type.Element ?? typed[i].Type);
            if (typedTotal is not null && typedTotal.Type.Kind != ExpressionKind.Number)
            {
                areNumbers = false;
                block.Report(VerbOptionFindings.NotForVerb(total.Place, EqualsKey, "compares the sum with a number", total.Source.InWords, typedTotal.Type));
            }

            return areNumbers ? new SumBody(typed!, typedTotal!, total.Source.InWords, tolerance) : null;
        }

        private static bool IsAddable(RuleBlock block, WrittenPath path, ExpressionType type)
        {
            if (type.Kind == ExpressionKind.Number)
                return true;
            block.Report(VerbOptionFindings.NotForVerb(path.Place, "sum", "adds up numbers", path.Syntax.Text, type));
            return false;
        }
    }
}
