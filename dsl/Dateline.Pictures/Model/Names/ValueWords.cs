using Dateline.Language.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Names;

/// <summary>Values as a page shows them: names in place of ids, words in place of dates.</summary>
/// <param name="series">Of the timeline: what an observation states has the unit of its series.</param>
public sealed class ValueWords(Naming naming, IEnumerable<SeriesSymbol> series)
{
    public const string Unreadable = "(cannot be read)";

    /// <summary>For a set in which nobody is.</summary>
    public const string NoMembers = "nobody";

    /// <summary>For those who are in a set, too, and whom nobody names.</summary>
    public const string OtherMembers = "others";

    private readonly Dictionary<FieldSymbol, string> _observed = series.Where(one => one.Unit is not null).ToDictionary(one => one.Observation, one => one.Unit!);

    public Phrase Of(BoundField field) => WithUnit(Of(field.Value), field.Value, UnitOf(field.Symbol));

    public Phrase Of(BoundValue value) => value switch
    {
        TextValue text => naming.PhraseOf(text.Text),
        IntegerValue integer => Phrase.Of(TextWords.Number(integer.Number)),
        NumberValue number => Phrase.Of(TextWords.Number(number.Number)),
        EstimateValue estimate => Phrase.Of(estimate.Estimate.InWords(TextWords.Number)),
        FlagValue flag => Phrase.Of(flag.IsSet ? "yes" : "no"),
        DateValue date => Phrase.Of(DatesInWords.Of(date.Date)),
        MomentValue moment => Phrase.Of(MomentWords.Of(moment.Moment)),
        DurationValue duration => Phrase.Of(duration.Duration.ToString()),
        UrlValue url => new Phrase([new TextRun(url.Url, Url: url.Url)]),
        ChoiceValue choice => Phrase.Of(TextWords.Label(choice.Option)),
        ReferenceValue { Distance: { } distance } distant => new Phrase([naming.RunOf(distant.Id)]).With(Phrase.Of($" ({distance.InWords})")),
        ReferenceValue reference => new Phrase([naming.RunOf(reference.Id)]),
        ListValue { Others.Count: > 0 } some => Phrase.Join(", ", [.. some.Items.Select(Of), Phrase.Of(OtherMembers)]),
        ListValue list => Phrase.Join(", ", [.. list.Items.Select(Of)]),
        RecordValue record => Phrase.Join("; ", [.. record.Fields.Select(field => Phrase.Of(TextWords.Label(field.Symbol.Name) + " ").With(Of(field)))]),
        ChangeValue change => OfChange(change),
        NobodyValue => Phrase.Of(SeriesValue.Nobody.ToString()),
        UnknownValue => Phrase.Of("unknown"),
        _ => Phrase.Of(Unreadable),
    };

    /// <summary><c>30 → 20</c> · <c>→ 20</c> · <c>+5</c>.</summary>
    public Phrase OfChange(ChangeValue change)
    {
        if (change.Delta is SetStepValue step)
            return Phrase.Join(", ", [.. step.Joining.Select(member => Phrase.Of("+").With(Of(member))), .. step.Leaving.Select(member => Phrase.Of("−").With(Of(member)))]);
        if (change.Delta is EstimateValue { Estimate: var vague })
            return Phrase.Of(vague.High <= 0 ? $"down by {vague.Negated().InWords(TextWords.Number)}" : $"up by {vague.InWords(TextWords.Number)}");
        if (change.Delta is { } delta)
        {
            string size = Of(delta).ToString();
            return Phrase.Of(size.StartsWith('−') || delta is FaultyValue ? size : "+" + size);
        }

        Phrase to = change.To is null ? Phrase.Of(Unreadable) : OfHalf(change.To);
        return change.From is null ? Phrase.Of("→ ").With(to) : OfHalf(change.From).With(Phrase.Of(" → ")).With(to);
    }

    private Phrase OfHalf(BoundValue half) => half is ListValue { Items.Count: 0 } ? Phrase.Of(NoMembers) : Of(half);

    private string? UnitOf(FieldSymbol symbol) => symbol.Type is ChangeType change ? change.Series.Unit : symbol.Unit ?? _observed.GetValueOrDefault(symbol);

    private static Phrase WithUnit(Phrase phrase, BoundValue value, string? unit) =>
        unit is not null && value is IntegerValue or NumberValue or EstimateValue or ChangeValue ? phrase.With(Phrase.Of(" " + unit)) : phrase;
}
