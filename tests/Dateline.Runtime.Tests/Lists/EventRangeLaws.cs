using Dateline.Runtime.Tests.Dates;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Runtime.Tests.Lists;

/// <summary>A range has the events that one finds who asks every event, by what dates say of before and after.</summary>
public sealed class EventRangeLaws
{
    private static readonly Gen<DateOnly> Day = from number in Gen.Choose(0, 2500) select new DateOnly(1998, 6, 1).AddDays(number);

    private static readonly Gen<(EventDate[] Dates, DateOnly First, DateOnly Last)> Asked =
        from texts in Gen.ListOf(Gen.Frequency((9, DateTexts.All), (1, Gen.Constant("unknown"))))
        from one in Day
        from days in Gen.Frequency((2, Gen.Choose(0, 40)), (1, Gen.Choose(0, 1500)))
        select (texts.Where(text => EventDate.TryParse(text, out _)).Select(EventDate.Parse).ToArray(), one, one.AddDays(days));

    [Fact]
    public void A_range_is_what_a_scan_of_all_events_finds() => Prop.ForAll(Asked.ToArbitrary(), asked =>
    {
        EventList<IEvent> events = EventsOn(asked.Dates);
        Assert.Equal(
            events.Where(one => IsIn(one.Date, asked.First, asked.Last) == true).Select(Told),
            events.CertainlyIn(asked.First, asked.Last).Select(Told));
        Assert.Equal(
            events.Where(one => IsIn(one.Date, asked.First, asked.Last) != false).Select(Told),
            events.PossiblyIn(asked.First, asked.Last).Select(Told));
        Assert.Equal(
            events.CertainlyIn(asked.First, asked.Last),
            events.CertainlyDuring(EventDate.Parse($"{EventDate.Of(asked.First)}/{EventDate.Of(asked.Last)}")));
    }).Check(Laws.Tried(2000));

    /// <summary>Whatever days a vague period means: what is certain is so of each, and what may be of any of them is possible.</summary>
    [Fact]
    public void A_vague_period_has_what_all_its_meanings_have() => Prop.ForAll(
        Gen.Zip(Asked, Gen.Zip(DateTexts.Inexact, DateTexts.Inexact)).ToArbitrary(), asked =>
        {
            if (!EventDate.TryParse($"{asked.Item2.Item1}/{asked.Item2.Item2}", out EventDate? period))
                return;
            EventList<IEvent> events = EventsOn(asked.Item1.Dates);
            HashSet<IEvent> certain = [.. events.CertainlyDuring(period)];
            HashSet<IEvent> possible = [.. events.PossiblyDuring(period)];
            Assert.Subset(possible, certain);
            foreach (DateOnly begin in DaysOf(EventDate.Parse(asked.Item2.Item1)))
            {
                foreach (DateOnly end in DaysOf(EventDate.Parse(asked.Item2.Item2)).Where(end => end >= begin))
                {
                    Assert.Subset(events.CertainlyIn(begin, end).ToHashSet(), certain);
                    Assert.Subset(possible, events.PossiblyIn(begin, end).ToHashSet());
                }
            }
        }).Check(Laws.Tried(300));

    private static EventList<IEvent> EventsOn(EventDate[] dates) => new InMemoryTimeline(dates.Select((date, number) => new SampleEvent($"e{number}", date))).Events;

    private static string Told(IEvent one) => $"{one.Id} {one.Date}";

    private static DateOnly[] DaysOf(EventDate date) => [date.Earliest!.Value, date.Earliest.Value.AddDays((date.Latest!.Value.DayNumber - date.Earliest.Value.DayNumber) / 2), date.Latest.Value];

    /// <summary>By the words of the language alone: of one that lasted, begin and end are dates of their own, and it does not end before it begins.</summary>
    private static bool? IsIn(EventDate date, DateOnly first, DateOnly last)
    {
        if (!date.IsPeriod)
            return !(IsOver(date, first) | IsYetToCome(date, last));
        string[] ends = date.Text.Split('/');
        bool? isOver = ends[1] == ".." ? false : IsOver(EndOf(ends[1]), first);
        bool? isYetToCome = ends[0] == ".." ? false : IsYetToCome(EndOf(ends[0]), last);
        if (ends[0] is not ("" or "..") && IsOver(EndOf(ends[0]), first) == false)
            isOver = false;
        if (ends[1] is not ("" or "..") && IsYetToCome(EndOf(ends[1]), last) == false)
            isYetToCome = false;
        return !(isOver | isYetToCome);
    }

    private static EventDate EndOf(string text) => text.Length == 0 ? EventDate.Unknown : EventDate.Parse(text);

    private static bool? IsOver(EventDate date, DateOnly first) => WithoutTime(date).IsBefore(EventDate.Of(first));

    private static bool? IsYetToCome(EventDate date, DateOnly last) => WithoutTime(date).IsAfter(EventDate.Of(last));

    /// <summary>A range is one of days.</summary>
    private static EventDate WithoutTime(EventDate date) => date.TimeOfDay is null ? date : EventDate.Parse(date.Text.Split('T')[0]);
}
