namespace Dateline.Generator.Tests;

/// <summary>The days that follow for an event, as a program reads them.</summary>
public class BoundsTests
{
    [Fact]
    public void They_are_worked_out_by_the_check_and_read_by_the_program() => Assert.Equal(
        """
        2024-03-01..2024-03-01 False
        2024-03-15..2024-04-03 opening | verdict, opening
        2024-05-01..2024-05-03 opening
        2024-05-11..2024-10-31 verdict | end
        2024-05-11
        2020-01-01..2020-12-31 False
        2024-04-03
        end opening
        True
        """,
        TrialTimes.Harness.Run(
            """
            string Text(Event one) => one.GetBounds() is var bounds && !bounds.AreTighter ? $"{bounds} False"
                : $"{bounds} {string.Join(" | ", new[] { bounds.EarliestFrom, bounds.LatestFrom }.Where(list => list.Count > 0).Select(list => string.Join(", ", list.Select(entry => entry.Id))))}";
            return string.Join('\n', new object?[]
            {
                Text(Entries.Opening),
                Text(Entries.Hearing),
                Text(Entries.Verdict),
                Text(Entries.Appeal),
                Entries.Appeal.GetBounds().Earliest?.ToString("yyyy-MM-dd"),
                Text(Entries.Appeal with { Date = EventDate.Parse("2020") }),
                Entries.Hearing.GetBounds().Latest?.ToString("yyyy-MM-dd"),
                $"{Entries.Appeal.Before[0].Id} {Entries.Verdict.Within[0].Id}",
                JsonSerializer.Deserialize<Step>(JsonSerializer.Serialize(Entries.Verdict))!.Equals(Entries.Verdict),
            });
            """, "Samples.Trials"));

    [Fact]
    public void Events_without_a_date_stand_where_their_days_begin() => Assert.Equal("opening hearing verdict appeal end", TrialTimes.Harness.Run(
        "return string.Join(' ', Timeline.Events.Select(one => one.Id));", "Samples.Trials"));
}
