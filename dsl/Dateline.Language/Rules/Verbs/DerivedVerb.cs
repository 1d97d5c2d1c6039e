using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Rules.Verbs.Derived;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary>
/// <c>derived: id</c> with <c>year: date</c>, <c>derived: when</c> with <c>dates: [start, end]</c>, or <c>derived: latest</c>
/// with <c>begins-with: cycle</c>: what a text says, and the fields that say the same.
/// </summary>
internal sealed class DerivedVerb() : Verb(
    new("derived", KeyContent.Field, "A text repeats what other fields say."),
    new VerbKey(Year, KeyContent.Field, "The text names the year of this date."),
    new VerbKey(Dates, KeyContent.Fields, "The text gives these dates in English words: May 25-28, 2023."),
    new VerbKey(BeginsWith, KeyContent.Field, "The text begins with this one."))
{
    private const string Year = "year";
    private const string Dates = "dates";
    private const string BeginsWith = "begins-with";

    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        WrittenPath? text = block.Text(pair) is { } written ? block.Path(written) : null;
        YamlPair[] others = [.. block.Body.Pairs.Where(other => HasOption(other.Key.Value))];
        if (others.Length == 0)
            block.ReportMissingKey(VerbOptionFindings.KeyMissing(block.PlaceOf(pair.Key), Name, Year, Dates, BeginsWith));
        if (others.Length > 1)
            block.Report(VerbOptionFindings.DerivedFromSeveral(block.PlaceOf(others[1].Key), others[0].Key.Value, others[1].Key.Value));
        if (others.Length != 1 || block.Paths(others[0]) is not { } paths || text is null)
            return null;
        string key = others[0].Key.Value;
        int most = key == Dates ? 2 : 1;
        if (paths.Count <= most)
            return new Written(text, key, paths);
        block.Report(VerbOptionFindings.TooManyFields(block.PlaceOf(others[0].Value), key, most));
        return null;
    }

    private sealed class Written(WrittenPath text, string key, IReadOnlyList<WrittenPath> paths) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            bool isId = text.Syntax.IsBare && text.Syntax.Text == "id" && FieldLookup.Find(block.Schema, kind, "id") is null;
            PathExpression? subject = isId ? null : block.Type(text, kind);
            IReadOnlyList<PathExpression>? others = block.Type(paths, kind);
            if ((!isId && subject is null) || others is null)
                return null;
            bool fits = isId || Fits(block, text, subject!, "reads a text or a number", ExpressionKind.Text, ExpressionKind.Number);
            for (int i = 0; i < others.Count; i++)
                fits &= FitsKey(block, paths[i], others[i]);
            var source = new DerivedText(subject);
            return !fits ? null : key switch
            {
                Year => new DerivedYearBody(source, others[0]),
                Dates => new DerivedDatesBody(source, others),
                _ => new DerivedBeginningBody(source, others[0]),
            };
        }

        private bool FitsKey(RuleBlock block, WrittenPath written, PathExpression path) => key switch
        {
            Year => Fits(block, written, path, "with year: compares with a date or the number of a year", ExpressionKind.Date, ExpressionKind.Number),
            Dates => Fits(block, written, path, "with dates: compares with dates", ExpressionKind.Date),
            _ => Fits(block, written, path, "with begins-with: compares with a text", ExpressionKind.Text, ExpressionKind.Number),
        };

        private static bool Fits(RuleBlock block, WrittenPath written, PathExpression path, string asks, params ExpressionKind[] kinds)
        {
            if (kinds.Contains(path.Type.Kind))
                return true;
            block.Report(VerbOptionFindings.NotForVerb(written.Place, "derived", asks, path.Text, path.Type));
            return false;
        }
    }
}
