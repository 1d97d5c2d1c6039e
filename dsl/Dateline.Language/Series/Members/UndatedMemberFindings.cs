using Dateline.Dates;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Members;

/// <summary>What is said of a change that has no date, and fits at no time.</summary>
public static class UndatedMemberFindings
{
    private const int MostRelated = 4;

    private static readonly FindingDescriptor FitsAtNoTime = new("DTL4027", "A change that fits at no time") { Rule = BuiltInRules.Connects, IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [FitsAtNoTime];

    internal static RuleFinding FitsNowhere(SeriesChain chain, SeriesMove move)
    {
        SeriesMove[] others = [.. chain.Moves.Concat(chain.Undated).Where(other => other != move && SaysOf(other, move))];
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(move.Entry.Id, longest)} has no date{Days(move)}, and there is no time at which {Words.Shortened(move.Text, longest)} fits the other entries.");
        var finding = new Finding(FitsAtNoTime, move.ToPlace, $"{sentence} Correct one of them, or add the event that is missing.")
        {
            Label = "this has no date, and fits nowhere",
            Subject = SeriesWords.Subject(move, chain.EntityId),
            Related = others.Take(MostRelated).Select(other => new RelatedPlace(other.ToPlace, other.When is null ? $"this has no date either: {other.Text}" : $"{other.When.Text}: {other.Text}")).ToEquatableArray(),
            Repairs = RepairsOf(move, others).ToEquatableArray(),
        };
        return new RuleFinding(move.Entry, finding) { Grounds = MoveGrounds.OfItself(move) };
    }

    /// <summary>When it can have been, where something is known of it.</summary>
    private static string Days(SeriesMove move)
    {
        DateRange days = move.Range.Days;
        return (days.Earliest == long.MinValue, days.Latest == long.MaxValue) switch
        {
            (true, true) => "",
            (false, true) => $" and was not before {CalendarDay.Of(days.Earliest).Iso}",
            (true, false) => $" and was not after {CalendarDay.Of(days.Latest).Iso}",
            _ when days.Earliest == days.Latest => $" and was on {CalendarDay.Of(days.Earliest).Iso}",
            _ => $" and was between {CalendarDay.Of(days.Earliest).Iso} and {CalendarDay.Of(days.Latest).Iso}",
        };
    }

    private static IEnumerable<Repair> RepairsOf(SeriesMove move, SeriesMove[] others)
    {
        if (Array.Find(others, other => other.Effect == move.Effect && ReferenceEquals(other.Entry.Kind, move.Entry.Kind)) is { } twin)
            yield return new Repair($"The same event twice: delete {move.Entry.Id} or {twin.Entry.Id}", RepairSafety.Choice);
        yield return new Repair("A slip in one of these entries: correct it", RepairSafety.Choice);
        yield return Repair.MissingEvent("add the one that is missing");
        yield return ConnectionRepairs.Disagreement;
        yield return ConnectionRepairs.Excuse;
    }

    /// <summary>Whether a move says something of one whom the change without a date names, too.</summary>
    private static bool SaysOf(SeriesMove other, SeriesMove move) =>
        move.Effect.Step is not { } step || other.Effect.Step is not { } named || step.Names.Any(name => named.Contains(name) != Truth.Unknown);
}
