using Dateline.Dates;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Runtime.Tests.Dates;

public sealed class EdtfLaws
{
    private static readonly Config Often = Laws.Tried(2000);
    private static readonly Config Seldom = Laws.Tried(300);

    [Fact]
    public void No_text_makes_the_reader_throw_and_every_problem_lies_in_the_text() => Hold(DateTexts.Any, text =>
    {
        bool isDate = EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem);
        Assert.Equal(isDate, date is not null);
        Assert.Equal(isDate, problem is null);
        if (problem is null)
            return;
        Assert.InRange(problem.Offset, 0, text.Length);
        Assert.InRange(problem.Length, 0, text.Length - problem.Offset);
        Assert.NotEmpty(problem.Explanation);
    });

    [Fact]
    public void What_is_offered_is_a_date_and_not_the_text_itself() => Hold(DateTexts.Any, text =>
    {
        if (EdtfDate.TryParse(text, out _, out EdtfProblem? problem))
            return;
        Assert.All(problem!.Readings, reading =>
        {
            Assert.NotEqual(text, reading.Text);
            Assert.True(EdtfDate.TryParseUnmistakable(reading.Text, out _, out _), $"{text}: {reading.Text}");
        });
    });

    [Fact]
    public void A_date_keeps_its_text_and_is_the_same_when_read_again() => Hold(DateTexts.All, text =>
    {
        if (!EdtfDate.TryParse(text, out EdtfDate? date, out _))
            return;
        Assert.Equal(text, date!.Text);
        EdtfDate again = Edtf.Read(date.ToString());
        Assert.Equal(date, again);
        Assert.Equal(0, date.CompareTo(again));
        Assert.Equal((date.EarliestDay, date.LatestDay, date.Precision), (again.EarliestDay, again.LatestDay, again.Precision));
    });

    [Fact]
    public void A_date_in_order_lies_around_the_days_that_it_means() => Hold(DateTexts.All, text =>
    {
        if (!EdtfDate.TryParse(text, out EdtfDate? date, out _))
            return;
        Assert.True(date!.OrderEarliest <= (date.EarliestDay ?? long.MaxValue));
        Assert.True(date.OrderLatest >= (date.LatestDay ?? long.MinValue));
        Assert.True(date.OrderEarliest <= date.OrderLatest);
    });

    [Fact]
    public void The_order_of_two_dates_is_that_of_every_exact_date_that_they_allow() =>
        HoldForPairs(Gen.OneOf(DateTexts.Inexact, DateTexts.Spans), (a, b) =>
        {
            Truth before = OfEveryPair(a, b, (left, right) => left < right);
            Truth notAfter = OfEveryPair(a, b, (left, right) => left <= right);
            Assert.Equal((before, notAfter), (EdtfDate.IsBefore(a, b), EdtfDate.NotAfter(a, b)));
        });

    [Fact]
    public void Whether_two_dates_are_the_same_is_asked_of_every_exact_date_that_they_allow() =>
        HoldForPairs(DateTexts.Inexact, (a, b) =>
            Assert.Equal(OfEveryPair(a, b, (left, right) => left == right), EdtfDate.IsSame(a, b)));

    [Fact]
    public void Order_does_not_contradict_itself() => HoldForPairs(DateTexts.All, (a, b) =>
    {
        Truth before = EdtfDate.IsBefore(a, b);
        Truth after = EdtfDate.IsBefore(b, a);
        Assert.False(before == Truth.True && after != Truth.False, "each before the other");
        Assert.Equal(EdtfDate.IsSame(a, b), EdtfDate.IsSame(b, a));
        Assert.True(before != Truth.True || EdtfDate.NotAfter(a, b) == Truth.True, "before, and yet after");
        Assert.True(EdtfDate.NotAfter(a, b) != Truth.False || after == Truth.True, "after, and yet not so");
    });

    [Fact]
    public void Sorting_never_contradicts_what_is_certain() => HoldForPairs(Gen.OneOf(DateTexts.Inexact, DateTexts.Spans), (a, b) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        if (EdtfDate.IsBefore(a, b) == Truth.True)
            Assert.True(a.CompareTo(b) < 0);
    });

    [Fact]
    public void No_culture_changes_anything() => Hold(DateTexts.Any, text =>
    {
        string Verdict() => EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem)
            ? FormattableString.Invariant($"{date} {date!.EarliestDay} {date.LatestDay}")
            : problem!.Explanation + problem.Repaired;
        string verdict = Cultures.Under("", Verdict);
        Assert.All(Cultures.Different, culture => Assert.Equal(verdict, Cultures.Under(culture, Verdict)));
    });

    private static void Hold(Gen<string> texts, Action<string> law) => Prop.ForAll(texts.ToArbitrary(), law).Check(Often);

    private static void HoldForPairs(Gen<string> texts, Action<EdtfDate, EdtfDate> law) =>
        Prop.ForAll(texts.Two().ToArbitrary(), pair =>
        {
            (string left, string right) = pair;
            if (EdtfDate.TryParse(left, out EdtfDate? a, out _) && EdtfDate.TryParse(right, out EdtfDate? b, out _))
                law(a!, b!);
        }).Check(Seldom);

    private static Truth OfEveryPair(EdtfDate a, EdtfDate b, Func<long, long, bool> relation)
    {
        bool always = true;
        bool never = true;
        for (long left = a.OrderEarliest; left <= a.OrderLatest; left++)
        {
            for (long right = b.OrderEarliest; right <= b.OrderLatest; right++)
            {
                bool holds = relation(left, right);
                always &= holds;
                never &= !holds;
            }

            if (!always && !never)
                return Truth.Unknown;
        }

        return always ? Truth.True : Truth.False;
    }
}
