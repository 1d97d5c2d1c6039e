using Dateline.Dates;
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
/// <c>order: [answers.date, date]</c>: none later than the next. <c>strictly: yes</c>: each earlier than the next. <c>slack: 9 months</c>: later by so much is
/// allowed. Of a list, each item: <c>order: [each witnesses.born, date]</c>.
/// </summary>
internal sealed class OrderVerb() : Verb(
    new("order", KeyContent.FieldsOfEach, "No date is later than one after it in the list."),
    new VerbKey(Strictly, KeyContent.YesOrNo, "Whether each has to be earlier than the next."),
    new VerbKey(Slack, KeyContent.Duration, "How much later than the next a date may be: 9 months."))
{
    private const string Strictly = "strictly";
    private const string Slack = "slack";

    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        bool? isStrict = VerbOptions.ReadFlag(block, Strictly);
        bool hasSlack = VerbOptions.TryReadAmount(block, block.Body.Find(Slack), out Amount? slack, isDurationOnly: true);
        IReadOnlyList<WrittenPath>? paths = block.Paths(pair, isOfEach: true);
        if (paths is { Count: 1 })
        {
            block.Report(VerbFindings.OnlyOne(block.PlaceOf(pair.Value)));
            return null;
        }

        return paths is null || !hasSlack ? null : new Written(paths, isStrict, slack?.Duration);
    }

    private sealed class Written(IReadOnlyList<WrittenPath> paths, bool? isStrict, CalendarDuration? slack) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            if (block.Type(paths, kind) is not { } typed)
                return null;
            bool areDates = true;
            for (int i = 0; i < typed.Count; i++)
            {
                if ((paths[i].Each is null ? typed[i].Type : typed[i].Type.Element ?? typed[i].Type).IsTime)
                    continue;
                areDates = false;
                block.Report(VerbFindings.NotADate(paths[i].Place, typed[i].Text, typed[i].Type));
            }

            return areDates && isStrict is { } strict ? new OrderBody(typed, strict, slack) : null;
        }
    }
}
