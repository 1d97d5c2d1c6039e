using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>Says that an entry breaks a rule, in the words of the build.</summary>
/// <param name="check">The check of the entry.</param>
/// <param name="rule">The name of the rule.</param>
/// <param name="message">The rule's own words; null where it has none.</param>
/// <param name="where">What the fields of the condition say under which the rule asks.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RuleWords(EntryCheck check, string rule, string? message, params (string Path, Fact Fact)[] where)
{
    private FailedRule Failed => new(check.Entry.Id, FailedRule.Named(rule, Tell(where)), message);

    /// <summary>The values of a message.</summary>
    /// <param name="fact">What stands in the place of a path.</param>
    public static string Of(Fact fact) => ValueWords.Of(fact.Statement);

    /// <summary>Of a condition.</summary>
    /// <param name="condition">As the timeline file writes it.</param>
    /// <param name="values">What its fields say.</param>
    public string Check(string condition, params (string Path, Fact Fact)[] values) => Failed.Check(condition, Tell(values));

    /// <summary>Of dates in order.</summary>
    /// <param name="isStrict">Whether the same day is not early enough.</param>
    /// <param name="dates">What each path says, whether it is the entry's own, and its fields; none for what no single entry states.</param>
    public string[] Order(bool isStrict, params (string Path, Fact Fact, bool IsOwn, string[] Fields)[] dates) => OrderWithin(isStrict, Fact.Absent, dates);

    /// <summary>Of dates in order.</summary>
    /// <param name="isStrict">Whether the same point is not early enough.</param>
    /// <param name="slack">By so much a date may be later than one behind it.</param>
    /// <param name="dates">As of <see cref="Order"/>.</param>
    public string[] OrderWithin(bool isStrict, Fact slack, params (string Path, Fact Fact, bool IsOwn, string[] Fields)[] dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        FailedRule failed = Failed;
        var statements = new FactList([.. dates.Select(date => date.Fact)]);
        var relation = new InOrder(isStrict, slack.Value.Duration);
        return [.. BrokenPairs.In(statements, relation).Select(SentenceOf)];

        string SentenceOf((int Earlier, int Later) broken)
        {
            bool isAtLater = BrokenPairs.IsAtLater(dates[broken.Earlier].IsOwn, dates[broken.Later].IsOwn);
            BrokenItems items = ItemPairs.BrokenIn(relation, statements[broken.Earlier].Value, statements[broken.Later].Value);
            Told earlier = Tell(dates[broken.Earlier]) with { Statement = Statement.Of(items.First) };
            Told later = Tell(dates[broken.Later]) with { Statement = Statement.Of(items.Second) };
            string item = items.Shared == 0 ? "" : ReachedItems.InWords((IReachedItems)statements[broken.Earlier].Value.Items!, items.FirstItem, items.Shared);
            (Told here, Told there) = isAtLater ? (later, earlier) : (earlier, later);
            string words = OrderFacts.Relation(isAtLater, isStrict, slack.Value.Duration);
            return failed.Order(longest => OrderFacts.Of(here, words, there, check.Entry.Id, longest, item));
        }
    }

    /// <summary>Of a number of items.</summary>
    /// <param name="least">Null where there may be none.</param>
    /// <param name="most">Null where there may be any number.</param>
    /// <param name="path">The list.</param>
    /// <param name="list">What it says.</param>
    /// <param name="only">Only sources of these grades are counted; null for any.</param>
    /// <param name="leftOut">Sources of these grades are not counted; null for none.</param>
    public string Count(int? least, int? most, string path, Fact list, string[]? only = null, string[]? leftOut = null)
    {
        var grades = new SourceGrades(only ?? [], leftOut ?? []);
        return Failed.Count(path, grades.FailedCount(grades.Of(list.Statement, SourceRecords.Instance), least), Allowance.InWords(least, most), grades.InWords);
    }

    /// <summary>Of a number of sources that do not go back to one origin.</summary>
    /// <param name="least">Null where there may be none.</param>
    /// <param name="most">Null where there may be any number.</param>
    /// <param name="path">The list.</param>
    /// <param name="list">What it says.</param>
    /// <param name="only">Only sources of these grades are counted; null for any.</param>
    /// <param name="leftOut">Sources of these grades are not counted; null for none.</param>
    public string CountIndependent(int? least, int? most, string path, Fact list, string[]? only = null, string[]? leftOut = null)
    {
        var grades = new SourceGrades(only ?? [], leftOut ?? []);
        IndependentSources sources = IndependentSources.Among(grades.Of(list.Statement, SourceRecords.Instance), SourceRecords.Instance)!;
        return Failed.CountIndependent(path, sources.FailedCount(least), Allowance.InWords(least, most), sources, grades.InWords);
    }

    /// <summary>Of a field that is missing.</summary>
    /// <param name="path">The field.</param>
    public string Requires(string path) => Failed.Requires(path);

    /// <summary>Of a field that one of several items leaves out.</summary>
    /// <param name="path">The field.</param>
    public string RequiresOfEach(string path) => Failed.RequiresOfEach(path);

    /// <summary>Of fields that exclude each other.</summary>
    /// <param name="values">What they say.</param>
    public string Excludes(params (string Path, Fact Fact)[] values)
    {
        string[] stated = [.. values.Where(value => Presences.IsThere(value.Fact.Statement) == Truth.True).Select(value => value.Path)];
        return Failed.Of(VerbFacts.Excludes(stated[0], stated[1]));
    }

    /// <summary>Of a sum.</summary>
    /// <param name="totalText">The total, as the rule writes it.</param>
    /// <param name="isLiteral">Whether the rule writes a number.</param>
    /// <param name="total">What the total says.</param>
    /// <param name="parts">What the parts say, and whether each is a list.</param>
    public string Sum(string totalText, bool isLiteral, Fact total, params (string Path, Fact Fact, bool IsList)[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Value sum = Value.Of(0m);
        foreach ((_, Fact fact, bool isList) in parts)
            sum = Verdicts.Sum(sum, fact.Statement, isList);
        return Failed.Of(VerbFacts.Sum([.. parts.Select(part => (Tell((part.Path, part.Fact)), part.IsList))], sum, totalText, isLiteral, total.Value));
    }

    /// <summary>Of a value between two bounds.</summary>
    /// <param name="path">The field.</param>
    /// <param name="value">What it says.</param>
    /// <param name="least">The lower bound, with an empty path where the rule writes it out; null for none.</param>
    /// <param name="most">The upper bound, likewise.</param>
    public string Within(string path, Fact value, (string Path, Fact Fact)? least, (string Path, Fact Fact)? most)
    {
        bool isBelow = least is { } bound && Comparison.IsNotGreater(bound.Fact.Value, value.Value) == Truth.False;
        return Failed.Of(VerbFacts.Within(Tell((path, value)), Tell((isBelow ? least : most)!.Value), isBelow));
    }

    /// <summary>Of a state.</summary>
    /// <param name="isForbidden">Whether the series must have none of the values.</param>
    /// <param name="values">As the rule writes them.</param>
    /// <param name="path">The series.</param>
    /// <param name="series">What it says.</param>
    public string While(bool isForbidden, string[] values, string path, Fact series) =>
        Failed.Of(VerbFacts.While(Tell((path, series)), values, isForbidden));

    /// <summary>Of values that should agree.</summary>
    /// <param name="tolerance">How far two may lie apart: a number, which counts days for dates, or a length of time.</param>
    /// <param name="values">What they say, and whether each is the entry's own.</param>
    public string Agree(Fact tolerance, params (string Path, Fact Fact, bool IsOwn)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Amount amount = TimeFacts.AmountOf(tolerance);
        (int earlier, int later) = BrokenPairs.FirstIn(new FactList([.. values.Select(value => value.Fact)]), new Alike(amount)) ?? (0, values.Length - 1);
        bool isAtLater = BrokenPairs.IsAtLater(values[earlier].IsOwn, values[later].IsOwn);
        Told[] both = [Tell((values[earlier].Path, values[earlier].Fact)), Tell((values[later].Path, values[later].Fact))];
        return Failed.Of(VerbFacts.Agree(both[isAtLater ? 1 : 0], both[isAtLater ? 0 : 1], amount));
    }

    /// <summary>Of a text that should repeat what others say.</summary>
    /// <param name="way">How it should.</param>
    /// <param name="path">The text; null for the id.</param>
    /// <param name="text">What it says.</param>
    /// <param name="others">What the others say.</param>
    public string Derived(DerivedText way, string? path, Fact text, params (string Path, Fact Fact)[] others) =>
        Failed.Of(FactDerivation.Facts(way, path, text, Tell(others)));

    /// <summary>Of values that another entry has, too.</summary>
    /// <param name="group">The entry and those that it is compared with.</param>
    /// <param name="per">The paths of which each has its own.</param>
    /// <param name="paths">The paths that are compared.</param>
    public string Unique(EntryGroup group, string[] per, params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(group);
        var alike = group.Alike();
        Told[] values = [.. paths.Select((path, index) => new Told(path, alike?.Values.Statements[index] ?? Statement.Absent))];
        return Failed.Of(ComparedFacts.Unique(values, Quoted(alike?.Entry), per));
    }

    /// <summary>Of spans that overlap.</summary>
    /// <param name="group">The entry and those that it is compared with.</param>
    /// <param name="per">The paths of which each has its own.</param>
    public string NoOverlap(EntryGroup group, params string[] per)
    {
        ArgumentNullException.ThrowIfNull(group);
        OtherEntry? other = group.Overlapping();
        return Failed.Of(ComparedFacts.NoOverlap(
            ComparedFacts.Span(new FactList(group.Own.Compared)), other is null ? "" : ComparedFacts.Span(new FactList(other.Facts.Compared)), Quoted(other), per));
    }

    /// <summary>Of an entry that leads back to itself.</summary>
    /// <param name="group">The entry and those that it is compared with.</param>
    /// <param name="paths">What is followed.</param>
    public string Circle(EntryGroup group, params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Failed.Of(ComparedFacts.Circle(paths, group.WayBack() ?? []));
    }

    /// <summary>Of too many at once.</summary>
    /// <param name="group">The entry and those that it is compared with.</param>
    /// <param name="most">So many may be.</param>
    /// <param name="per">The paths of which each has its own.</param>
    public string TooManyAtOnce(EntryGroup group, int most, params string[] per)
    {
        ArgumentNullException.ThrowIfNull(group);
        (int count, IReadOnlyList<string> others) = group.TooMany(most) ?? (0, []);
        return Failed.AmongSeveral(longest => ComparedFacts.AtOnce(count, others, most, per, longest));
    }

    /// <summary>Of entries that lie too far apart.</summary>
    /// <param name="group">The entry and those that it is compared with.</param>
    /// <param name="limit">A number, which counts days for dates, or a length of time.</param>
    /// <param name="ends">The end and the beginning, or what is compared.</param>
    public string TooFarApart(EntryGroup group, Fact limit, params string[] ends)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(ends);
        (OtherEntry? before, OtherEntry? after) = group.Neighbours() ?? default;
        bool isLate = before is not null && group.IsApart(before, limit);
        OtherEntry? other = isLate ? before : after;
        (Told own, Told there) = (Stated(ends, group.Own, isEnd: !isLate), Stated(ends, other?.Facts ?? group.Own, isEnd: isLate));
        Amount amount = TimeFacts.AmountOf(limit);
        return Failed.Of(isLate ? GapFacts.TooLong(own, there, Quoted(other), amount) : GapFacts.TooLongBefore(own, there, Quoted(other), amount));
    }

    /// <summary>Of entries that lie too close together.</summary>
    /// <param name="group">The entry and those that it is compared with.</param>
    /// <param name="limit">A number, which counts days for dates, or a length of time.</param>
    /// <param name="ends">The end and the beginning, or what is compared.</param>
    public string TooClose(EntryGroup group, Fact limit, params string[] ends)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(ends);
        OtherEntry? other = group.TooClose(limit);
        return Failed.Of(GapFacts.TooShort(
            Stated(ends, group.Own, isEnd: false), Stated(ends, other?.Facts ?? group.Own, isEnd: true), Quoted(other), TimeFacts.AmountOf(limit)));
    }

    /// <summary>The end of an entry or its beginning; the other one where that is not known.</summary>
    private static Told Stated(string[] ends, GroupFacts facts, bool isEnd)
    {
        (int first, int second) = isEnd ? (0, ends.Length - 1) : (ends.Length - 1, 0);
        int stated = facts.Compared[first].Value.IsKnown ? first : second;
        return Tell((ends[stated], facts.Compared[stated]));
    }

    private static string Quoted(OtherEntry? other) => Language.Diagnostics.Words.Quoted(other?.Id ?? "", 60);

    private static Told Tell((string Path, Fact Fact) value) => new(value.Path, value.Fact.Statement);

    private static Told[] Tell((string Path, Fact Fact)[] values) => [.. values.Select(Tell)];

    private Told Tell((string Path, Fact Fact, bool IsOwn, string[] Fields) date) => Tell((date.Path, date.Fact)) with
    {
        // Which of several items it is, its own value says.
        Owner = date.Fact.Value.Items is null ? check.OwnerOf(date.Fields) : null,
        Field = date.Fields is [.., var field] ? field : date.Path,
    };
}
