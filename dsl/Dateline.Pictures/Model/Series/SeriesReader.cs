using Dateline.Language.Wording;
using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;
using Dateline.Pictures.Axis;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Sources;
using Dateline.Pictures.Model.When;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Series;

/// <summary>Reads how series went, with what does not fit in them.</summary>
public sealed class SeriesReader(Naming naming, SourceMarks marks)
{
    public SeriesPicture Of(SeriesHistory history)
    {
        var steps = new List<SeriesMark>(history.Steps.Count);
        SeriesStep? last = null;
        foreach (SeriesStep step in history.Steps)
        {
            SeriesMark mark = Of(history, step, last);
            steps.Add(mark);
            if (!mark.IsMisfit)
                last = step;
        }

        BoundEntry? entity = naming.Find(history.EntityId);
        return new SeriesPicture(history.Series, TextWords.Title(history.Series.Name), entity is null ? new TextRun(history.EntityId) : naming.RunOf(entity), history.EntityId, steps)
        {
            Undated = [.. history.Undated.Select(naming.RunOf)],
            Sources = [.. history.Steps.SelectMany(step => marks.Of(step.Entry)).DistinctBy(mark => mark.Id, StringComparer.Ordinal)],
        };
    }

    /// <summary>The same as it is drawn: of sets a row for each member.</summary>
    public IEnumerable<SeriesPicture> RowsOf(SeriesHistory history)
    {
        SeriesPicture whole = Of(history);
        IReadOnlyList<SeriesPicture> rows = history.Series.Type is ListType ? new MemberRows(history, whole, NameOf).All() : [];
        return rows.Count > 0 ? rows : [whole];
    }

    private TextRun NameOf(string member) => naming.Find(member) is { } entry ? naming.RunOf(entry) : new TextRun(member);

    private SeriesMark Of(SeriesHistory history, SeriesStep step, SeriesStep? last)
    {
        var change = step.Field.Value as ChangeValue;
        bool isMisfit = !step.Before.IsKnown && !step.After.IsKnown && step.Possible.Count == 0
            && (step.IsObservation ? step.Field.Value is not UnknownValue : change is { From: not null and not UnknownValue, To: not UnknownValue });
        bool isInDoubt = history.IsOpenAtAnyTime || (last is not null && history.IsInDoubt(new DateRange(last.Range.Earliest, step.Range.Latest)));
        SeriesValue before = isMisfit ? StatedOf(change?.From ?? (step.IsObservation ? step.Field.Value : null)) : step.Before;
        SeriesValue after = isMisfit ? StatedOf(change?.To ?? (step.IsObservation ? step.Field.Value : null)) : step.After;
        bool isEffective = step.Entry.Find(BuiltIns.Effective)?.Value is DateValue effective && effective.Date.Equals(step.When);
        EdtfDate? announced = isEffective ? (step.Entry.Find(BuiltIns.Date)?.Value as DateValue)?.Date : null;
        return new SeriesMark(naming.RunOf(step.Entry), TimeOf(step), DatesInWords.Of(step.When), DatesInWords.When(step.When), WordOf(before, history.Series.Type), WordOf(after, history.Series.Type))
        {
            IsObservation = step.IsObservation,
            IsMisfit = isMisfit,
            Stated = step.IsObservation && StatedOf(step.Field.Value) is { Estimate: { IsExact: false } } stated && stated != after ? WordOf(stated, history.Series.Type) : null,
            IsBroken = !isMisfit && !isInDoubt && !IsCountedBetween(history, step, last) && last is { After.IsKnown: true } && step.Before.IsKnown && !step.Before.MayBe(last.After),
            IsInDoubtBefore = isInDoubt,
            Possible = [.. step.Possible.Select(value => WordOf(value, history.Series.Type))],
            Announced = announced is null ? null : Extent.Of(announced),
            AnnouncedWords = announced is null ? null : DatesInWords.Of(announced),
            OtherTimes = [.. OtherDates.Of(step.Entry.Find(isEffective ? BuiltIns.Effective : BuiltIns.Date), naming)],
        };
    }

    /// <summary>What is counted anew differs from what was before, and from what is after it.</summary>
    private static bool IsCountedBetween(SeriesHistory history, SeriesStep step, SeriesStep? last) =>
        history.Series.IsCounted && (step.IsObservation || last is { IsObservation: true });

    /// <summary>Bounded on both sides: an end that is open is drawn as far as the picture goes.</summary>
    private static Extent TimeOf(SeriesStep step)
    {
        if (step.When.IsExactDay && Extent.Of(step.When) is { Length: 0 } time)
            return time;
        return new Extent(
            step.Range.Earliest == long.MinValue ? double.NegativeInfinity : step.Range.Earliest,
            step.Range.Latest == long.MaxValue ? double.PositiveInfinity : step.Range.Latest + 1d);
    }

    private static SeriesValue StatedOf(BoundValue? value) => (value is null ? null : MoveEffects.ValueOf(value)) ?? SeriesValue.Unknown;

    private SeriesWord WordOf(SeriesValue value, FieldType type)
    {
        if (value.Number is { } number)
            return new SeriesWord(value, TextWords.Number(number));
        if (value.Estimate is { } estimate)
            return new SeriesWord(value, estimate.InWords(TextWords.Number));
        if (value.Date is { } date)
            return new SeriesWord(value, DatesInWords.Of(date));
        if (value.Set is { } set)
            return new SeriesWord(value, set.Members.Count == 0 && set.IsComplete ? Names.ValueWords.NoMembers : string.Join(", ", set.Members.Select(member => NameOf(member).Text).Concat(set.IsComplete ? [] : ["…"])));
        if (value.Name is not { } name)
            return new SeriesWord(value, "");
        if (value.IsNobody || type is ScalarType)
            return new SeriesWord(value, name);
        return new SeriesWord(value, naming.Find(name) is { Kind.Category: KindCategory.Entity } entry ? naming.RunOf(entry).Text : TextWords.Label(name));
    }
}
