using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>while: mission.standing</c> with <c>is: open</c>; <c>not-while:</c> for values that the series must not have.</summary>
internal sealed class WhileVerb(string name, bool isForbidden, string doc) : Verb(
    new(name, KeyContent.Field, doc),
    new VerbKey(Is, KeyContent.Values, "The value of the series, or a list of them."))
{
    private const string Is = "is";

    public static WhileVerb Asked { get; } = new("while", isForbidden: false, "Just before the event, a series has one of these values.");

    public static WhileVerb Forbidden { get; } = new("not-while", isForbidden: true, "Just before the event, a series has none of these values.");

    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        WrittenPath? series = block.Text(pair) is { } text ? block.Path(text) : null;
        IReadOnlyList<WrittenExpression>? values = block.Body.Find(Is) is { } isPair ? block.Expressions(isPair) : null;
        if (block.Body.Find(Is) is null)
            block.ReportMissingKey(VerbOptionFindings.KeyMissing(block.PlaceOf(pair.Key), Name, Is));
        return series is null || values is null ? null : new Written(this, series, values, isForbidden);
    }

    private sealed class Written(Verb verb, WrittenPath series, IReadOnlyList<WrittenExpression> values, bool isForbidden) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            if (block.Type(series, kind) is not { } typed)
                return null;
            if (typed.Steps[typed.Steps.Count - 1] is not SeriesReadingStep)
            {
                block.Report(VerbOptionFindings.NotForVerb(series.Place, verb.Name, "asks a series, such as mission.standing", typed.Text, typed.Type));
                return null;
            }

            var options = new List<Expression>();
            foreach (WrittenExpression value in values)
            {
                if (VerbOptions.TypeLike(block, value, kind, verb.Name, typed) is { } option)
                    options.Add(option);
            }

            return options.Count == values.Count
                ? new WhileBody(new InListExpression(typed, options, default(TextSpan)), [.. values.Select(value => value.Source.InWords)], isForbidden)
                : null;
        }
    }
}
