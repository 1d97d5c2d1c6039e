using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Values.Sets;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Moves;
using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Language.Series.Members;

/// <summary>What is said of somebody who leaves a set that he is not in, or joins it a second time.</summary>
public static class MemberFindings
{
    /// <summary>So many who are in the set are offered in place of one who is not.</summary>
    private const int MostOffered = 3;

    private static readonly FindingDescriptor Leaves = new(MoveCodes.LeavesUnmet, "Leaving what one is not in") { Rule = BuiltInRules.Connects, IsForSources = true };
    private static readonly FindingDescriptor Joins = new(MoveCodes.JoinsAgain, "Joining what one is in") { Rule = BuiltInRules.Connects, IsForSources = true };
    private static readonly FindingDescriptor TooMany = new("DTL4026", "Too many members to follow", Severity.Warning) { Rule = BuiltInRules.Connects };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Leaves, Joins, TooMany];

    internal static RuleFinding IsWrong(string entityId, ChainBreak found, WrongMembers wrong)
    {
        (SeriesMove move, SeriesMove since) = (found.Move, wrong.Since);
        found = found with { Undated = MemberCauses.UndatedOf(found, wrong.Names) };
        string names = SetText.Named(wrong.Names);
        bool isOne = wrong.Names.Count == 1;
        Place place = PlaceOf(move, wrong.Names[0]);
        Place sinceAt = since.Effect.Step is null ? since.ToPlace : PlaceOf(since, wrong.Names[0]);
        string sentence = Sentences.Fitting(longest => MoveSentences.Misses(Words.Quoted(move.Entry.Id, longest), move.Series.Name, wrong.Names, wrong.AreJoining));
        string first = Words.Shortened(wrong.Names[0]);
        string by = Sentences.WithPlace(since.Entry, sinceAt, 40);
        string says = found.InOpenOrder > 0 ? $"Whichever came first, {by} says so of {first} as well."
            : since.Effect.Step is not null ? $"With {by}, {first} {(wrong.AreJoining ? "joined" : "left")} already."
            : $"{by} lists {SeriesWords.The(move)} {(wrong.AreJoining ? "with" : "without")} {first}.";
        string back = $"in which {names} {(wrong.AreJoining ? isOne ? "leaves" : "leave" : isOne ? "joins" : "join")}";
        string way = ToldTwice.Is(wrong) ? "If it is told twice, delete one; otherwise correct one of the two" : "Correct one of the two";
        string more = wrong.More == 0 ? "" : $" {Words.Count(wrong.More, "more of those named here does", "more of those named here do")} not fit either.";
        var finding = new Finding(wrong.AreJoining ? Joins : Leaves, place, $"{sentence} {says} {way}, or add the event between {back}.{more}{UndatedWords.NoneSettles(found)}")
        {
            Label = wrong.AreJoining ? $"{names} {(isOne ? "is" : "are")} in it already" : $"{names} {(isOne ? "is" : "are")} not in it",
            Subject = SeriesWords.Subject(move, entityId),
            Picture = $"{SeriesWords.Dated(since)}     ?  {SetText.OfStep(NameSet.Of(wrong.AreJoining ? [] : wrong.Names, wrong.AreJoining ? wrong.Names : []))} unexplained     {SeriesWords.Dated(move)}",
            Related = new[] { new RelatedPlace(sinceAt, since.Effect.Step is null ? $"here it is {since.Effect.To}" : $"here {names} {(wrong.AreJoining ? isOne ? "joins" : "join" : isOne ? "leaves" : "leave")}") }.Concat(UndatedWords.Places(found)).ToEquatableArray(),
            Repairs = RepairsOf(found, wrong, place, back).ToEquatableArray(),
        };
        return new RuleFinding(move.Entry, finding);
    }

    /// <summary>From here on nothing is known of the set: to go on would take more than a check may.</summary>
    internal static RuleFinding AreTooMany(string entityId, SeriesMove move, int most) => new(
        move.Entry,
        new Finding(TooMany, move.ToPlace, $"{Words.Quoted(entityId)} has so many {move.Series.Name.Replace('-', ' ')} in so many changes that they are not followed from {Words.Quoted(move.Entry.Id)} on: {Words.Number(most)} names in all. Divide them among several entries.")
        {
            Subject = SeriesWords.Subject(move, entityId),
        });

    private static IEnumerable<Repair> RepairsOf(ChainBreak found, WrongMembers wrong, Place place, string back)
    {
        (SeriesMove move, SeriesMove since) = (found.Move, wrong.Since);
        if (move.Effect == since.Effect && ReferenceEquals(move.Entry.Kind, since.Entry.Kind))
            yield return new Repair($"The same event twice: delete {since.Entry.Id} or {move.Entry.Id}", RepairSafety.Choice);
        else if (ToldTwice.Is(wrong))
            yield return ToldTwice.WayOut(wrong, move);
        string when = move.When?.Text == since.When?.Text || found.InOpenOrder > 0 ? "add the one" : $"add the one between {since.When?.Text} and {move.When?.Text}";
        yield return Repair.MissingEvent($"{when} {back}");
        if (wrong.Names.Count == 1 && wrong.More == 0)
        {
            foreach (Repair repair in SlipsOf(found, wrong, place))
                yield return repair;
        }

        yield return new Repair("A slip in a date: correct it", RepairSafety.Choice);
        yield return ConnectionRepairs.Disagreement;
        yield return ConnectionRepairs.Excuse;
    }

    private static IEnumerable<Repair> SlipsOf(ChainBreak found, WrongMembers wrong, Place place)
    {
        string name = wrong.Names[0];
        NameSet step = found.Move.Effect.Step!;
        if (!wrong.AreJoining && found.Left.Set is { } left)
        {
            string[] others = [.. left.Members.Where(other => step.Contains(other) == Dates.Truth.Unknown)];
            foreach (string other in others.Length > MostOffered ? [] : others.Where(SetText.IsPlain))
                yield return ConnectionRepairs.Change("Another one left", place, name, other);
        }

        (string written, string meant) = wrong.AreJoining ? ("+", "-") : ("-", "+");
        Place sign = found.Move.Entry.File.PlaceOf(new TextSpan(place.Span.Start - 1, 1));
        yield return new Repair($"A slip in the sign: change {written}{name} to {meant}{name}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(sign.Path, sign.Span, meant)));
    }

    private static Place PlaceOf(SeriesMove move, string name)
    {
        BoundValue? member = (move.Field.Value as ChangeValue)?.Values.FirstOrDefault(value => SetMembers.NameOf(value) == name);
        return member is null ? move.ToPlace : move.Entry.File.PlaceOf(member.Span);
    }
}
