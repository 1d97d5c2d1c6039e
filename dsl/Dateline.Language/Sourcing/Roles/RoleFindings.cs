using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Values;

namespace Dateline.Language.Sourcing.Roles;

/// <summary>What is said of the roles in which people are quoted.</summary>
public static class RoleFindings
{
    private static readonly FindingDescriptor NotHeld = new("DTL5006", "Quoted in a role that the speaker did not hold") { Rule = BuiltInRules.RoleHeld, IsForSources = true };

    private static readonly FindingDescriptor NotKnown = new("DTL5007", "A role that is nearly a known one", Severity.Hint) { Rule = BuiltInRules.RoleHeld };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NotHeld, NotKnown];

    /// <param name="said">When the words were said.</param>
    /// <param name="claim">What the series would have to say.</param>
    /// <param name="possible">What the series was instead.</param>
    internal static RuleFinding WasNotHeld(QuotedRole quoted, EdtfDate said, in RoleClaim claim, PossibleValues possible)
    {
        SeriesStep since = possible.Since;
        string series = NameOf(claim);
        string values = Words.List([.. possible.Values.Select(value => value.ToString())], 3, "or");
        return Found(
            quoted,
            said,
            claim,
            since,
            longest => $"{Sentences.WithPlace(since.Entry, since.AfterPlace, longest)} says the {Words.Shortened(series, longest)} was {Words.Shortened(values, longest)}",
            label: $"the {series} was {values}",
            @is: $" is {values}",
            related: $"what the {series} of {claim.EntityId} was then");
    }

    /// <summary>The same of a set, in which the speaker was not, or the role.</summary>
    /// <param name="telling">The step that says so.</param>
    internal static RuleFinding WasNotAmong(QuotedRole quoted, EdtfDate said, RoleClaim claim, SeriesStep telling)
    {
        string series = NameOf(claim);
        return Found(
            quoted,
            said,
            claim,
            telling,
            longest => $"by {Sentences.WithPlace(telling.Entry, telling.AfterPlace, longest)} {Words.Shortened(claim.Name, longest)} was not among the {Words.Shortened(series, longest)} then",
            label: $"{claim.Name} was not among the {series} of {claim.EntityId}",
            @is: "",
            related: $"what is said of {claim.Name}");
    }

    /// <param name="step">What tells against the role.</param>
    /// <param name="but">What it tells, with words of at most so many letters.</param>
    /// <param name="label">The same, behind the day.</param>
    /// <param name="is">What the picture has behind the series.</param>
    /// <param name="related">What stands at the step.</param>
    private static RuleFinding Found(QuotedRole quoted, EdtfDate said, in RoleClaim claim, SeriesStep step, Func<int, string> but, string label, string @is, string related)
    {
        string role = quoted.Role.Text;
        string series = NameOf(claim);
        string date = said.Text;
        string sentence = Sentences.Fitting(longest => $"{Words.Quoted(quoted.Speaker.Id, longest)} is quoted as {Words.Shortened(role, longest)} ({date}), but {but(longest)}.");
        var finding = new Finding(NotHeld, quoted.Entry.File.PlaceOf(quoted.Role.Span), $"{sentence} Correct the role, the speaker, or one of the dates.")
        {
            Label = $"on {date} {label}",
            Subject = Words.FieldOf(quoted.Entry.Id, "quotes"),
            Picture = $"{step.When.Text}: {series} of {claim.EntityId}{@is}     {date}: {quoted.Speaker.Id} as {role}",
            Related = EquatableArray.Of(new RelatedPlace(step.AfterPlace, related)),
            Repairs = RepairsOf(quoted, series),
        };
        return new RuleFinding(quoted.Entry, finding) { Grounds = GroundsOf(quoted, step) };
    }

    private static string NameOf(in RoleClaim claim) => claim.Series.Name.Replace('-', ' ');

    private static EquatableArray<Repair> RepairsOf(QuotedRole quoted, string series) => EquatableArray.Of(
        new Repair("A slip in the role or the speaker: correct it", RepairSafety.Choice),
        new Repair(quoted.HasOwnDate ? "A slip in the date of the quotation: correct it" : "The words are older or newer than the event: give the quotation its date", RepairSafety.Choice),
        new Repair($"The date of a change of the {series} is wrong, or a change is missing: correct it there", RepairSafety.Choice));

    /// <summary>The role, when it was said, and what the series was then, since when.</summary>
    private static Grounds GroundsOf(QuotedRole quoted, SeriesStep since)
    {
        var suspects = new List<Suspect> { new(quoted.Entry, BuiltIns.Quotes, quoted.Role) };
        if (!quoted.HasOwnDate && quoted.Entry.Find(BuiltIns.Date) is { } date)
            suspects.Add(Suspect.Of(quoted.Entry, date));
        suspects.Add(Suspect.Of(since.Entry, since.Field, since.Field.Value is ChangeValue change ? change.To ?? change.Delta : null));
        if ((since.Entry.Find(BuiltIns.Effective) ?? since.Entry.Find(BuiltIns.Date)) is { } when)
            suspects.Add(Suspect.Of(since.Entry, when));
        return new Grounds(suspects);
    }

    internal static RuleFinding IsNotKnown(QuotedRole quoted, string nearest) => new(quoted.Entry, new Finding(
        NotKnown,
        quoted.Entry.File.PlaceOf(quoted.Role.Span),
        $"No series has a role {Words.Quoted(quoted.Role.Text, 60)}, so nobody can tell who held it. Did you mean {nearest}?")
    {
        Label = "nearly a known role",
        Subject = Words.FieldOf(quoted.Entry.Id, "quotes"),
        Repairs = EquatableArray.Of(
            new Repair($"A slip: change it to {nearest}", RepairSafety.Choice),
            new Repair("It is another role: say so, with except: { role-held: the reason }", RepairSafety.Choice)),
    });
}
