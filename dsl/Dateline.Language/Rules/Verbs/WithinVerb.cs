using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>within: date</c> with <c>from: mission.opened</c>, <c>to: 2021</c>, or both; the bounds themselves are within.</summary>
internal sealed class WithinVerb() : Verb(
    new("within", KeyContent.Field, "A number or a date lies between two others, which are allowed themselves."),
    new VerbKey(From, KeyContent.Value, "It is not below this, or not earlier."),
    new VerbKey(To, KeyContent.Value, "It is not above this, or not later."))
{
    private const string From = "from";
    private const string To = "to";

    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        WrittenPath? path = block.Text(pair) is { } text ? block.Path(text) : null;
        WrittenExpression? from = VerbOptions.ReadValue(block, From);
        WrittenExpression? to = VerbOptions.ReadValue(block, To);
        bool hasFrom = block.Body.Find(From) is not null;
        bool hasTo = block.Body.Find(To) is not null;
        if (!hasFrom && !hasTo)
            block.ReportMissingKey(VerbOptionFindings.KeyMissing(block.PlaceOf(pair.Key), Name, From, To));
        bool isWhole = path is not null && hasFrom == from is not null && hasTo == to is not null && (hasFrom || hasTo);
        return isWhole ? new Written(path!, from, to) : null;
    }

    private sealed class Written(WrittenPath path, WrittenExpression? from, WrittenExpression? to) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            if (block.Type(path, kind) is not { } typed)
                return null;
            if (!typed.Type.IsOrdered)
            {
                block.Report(VerbOptionFindings.NotForVerb(path.Place, "within", "is for numbers and dates", typed.Text, typed.Type));
                return null;
            }

            Expression? least = from is null ? null : VerbOptions.TypeLike(block, from, kind, "within", typed);
            Expression? most = to is null ? null : VerbOptions.TypeLike(block, to, kind, "within", typed);
            if (from is null != least is null || to is null != most is null)
                return null;
            return new WithinBody(
                typed,
                least is null ? null : NotBeyond(least, typed),
                most is null ? null : NotBeyond(typed, most));
        }

        /// <summary>The two stand in texts of their own: the comparison has no place in either.</summary>
        private static ComparisonExpression NotBeyond(Expression lower, Expression upper) =>
            new(ComparisonOperator.LessOrEqual, lower, upper, default(TextSpan));
    }
}
