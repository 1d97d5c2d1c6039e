using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Sourcing.Reports;

namespace Dateline.Language.Rules.Causes;

/// <summary>What is said of one value that explains several findings.</summary>
internal static class CauseFindings
{
    private const int MostRelated = 5;
    private const int MostRules = 4;

    private static readonly FindingDescriptor Shared = new("DTL4120", "One value against several") { IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Shared];

    /// <summary>
    /// Where one of the findings stands at the value, it speaks for all, and of findings that are alike and of one entry the
    /// first does; otherwise the value has a finding of its own.
    /// </summary>
    /// <param name="found">In their order, at least two.</param>
    public static RuleFinding Of(Candidate cause, IReadOnlyList<RuleFinding> found)
    {
        bool areAlike = found.All(one => one.Finding.Code == found[0].Finding.Code && ReferenceEquals(one.Entry, found[0].Entry));
        RuleFinding? speaker = cause.IsOfWhole
            ? found.OrderByDescending(one => one.Finding.Severity).First()
            : found.FirstOrDefault(one => cause.IsAt(one.Finding.Place)) ?? (areAlike ? found[0] : null);
        // A hint beside an error of the same entry says nothing more.
        RuleFinding[] others = [.. found.Where(one => !ReferenceEquals(one, speaker) && (speaker is null || one.Finding.Severity != Severity.Hint))];
        if (speaker is not null && others.Length == 0)
            return speaker;
        RuleFinding said = speaker is null ? AtTheValue(cause, found) : With(speaker, others);
        Finding finding = said.Finding;
        return said with
        {
            Finding = finding with
            {
                Severity = found.Max(one => one.Finding.Severity),
                Related = finding.Related.Concat(RelatedTo(others)).Distinct().ToEquatableArray(),
                Repairs = Repairs(cause, finding, others).ToEquatableArray(),
            },
            Grounds = null,
        };
    }

    private static RuleFinding With(RuleFinding speaker, RuleFinding[] others)
    {
        string more = others.Length == 1 ? $"This also explains {InWords(others[0])}." : $"This also explains {Words.List([.. others.Select(InWords).Distinct(StringComparer.Ordinal)], 3)}.";
        return speaker with { Finding = speaker.Finding with { Message = $"{speaker.Finding.Message} {more}" } };
    }

    private static RuleFinding AtTheValue(Candidate cause, IReadOnlyList<RuleFinding> found)
    {
        // What another entry says is new to whoever stands at the value.
        RuleFinding first = found.FirstOrDefault(one => !cause.IsOf(one)) ?? found[0];
        string others = Others(found.Count(cause.IsOf), found.Count);
        Suspect suspect = cause.Suspect;
        string field = suspect.Symbol!.Name;
        string sentence = Sentences.Fitting(longest =>
        {
            string whose = suspect.IsDefault ? "the defaults of the file" : Words.Quoted(suspect.Entry.Id, longest);
            string what = suspect.Value is null
                ? $"{whose} has no {Words.Quoted(field, longest)}, which {others} need"
                : $"{Words.Quoted(field, longest)} of {whose} is {Words.Shortened(ReportedText.Of(suspect.Value), longest)}, and {others} do not fit it";
            return cause.IsOf(first) ? $"{what}." : $"{what}, first {Sentences.WithPlace(first.Entry, first.Finding.Place, longest)}.";
        });
        string[] rules = [.. found.Where(IsDeclared).Select(one => one.Rule).Distinct(StringComparer.Ordinal)];
        string rule = rules.Length switch { 0 => "", 1 => $" The rule is {rules[0]}.", _ => $" The rules are {Words.List(rules, MostRules)}." };
        var finding = new Finding(Shared, cause.Place, $"{sentence} {FirstSentence(first.Finding.Message)}{rule}")
        {
            Label = suspect.Value is null ? $"{field} is missing" : $"against {others}",
            Subject = suspect.IsDefault ? Words.FieldOf("defaults of the file", field) : Words.FieldOf(suspect.Entry.Id, field),
            Picture = first.Finding.Picture,
        };
        return new RuleFinding(first.Rule, suspect.IsDefault ? first.Entry : suspect.Entry, finding);
    }

    /// <param name="own">How many of all are of the entry of the value.</param>
    private static string Others(int own, int all)
    {
        string ofItsOwn = Words.Count(own, "statement of its own", "statements of its own");
        string ofOthers = Words.Count(all - own, "other");
        return own == 0 ? ofOthers : own == all ? ofItsOwn : $"{ofOthers} and {ofItsOwn}";
    }

    private static IEnumerable<RelatedPlace> RelatedTo(RuleFinding[] others) => others
        .Select(one => new RelatedPlace(one.Finding.Place, one.Finding.Label.Length == 0 ? "this does not fit it" : one.Finding.Label))
        .Take(MostRelated);

    /// <summary>First what makes all of them vanish, then what the finding itself offers.</summary>
    private static IEnumerable<Repair> Repairs(Candidate cause, Finding finding, RuleFinding[] others)
    {
        var repairs = new List<Repair>();
        if (cause.Swapped is { Value: ChangeValue { From: { } from, To: { } to } change })
        {
            repairs.Add(SwappedHalves.At(cause.Suspect.Entry.File.PlaceOf(change.Span), ReportedText.Of(change), $"{ReportedText.Of(to)} -> {ReportedText.Of(from)}"));
        }

        IEnumerable<Repair> ofOthers = others.SelectMany(one => one.Finding.Repairs).Where(repair => IsAt(cause.Place, repair));
        repairs.AddRange(cause.IsAt(finding.Place) && finding.Repairs.Any(repair => IsAt(cause.Place, repair)) ? [] : ofOthers);
        if (finding.Repairs.Count == 0)
        {
            repairs.Add(new Repair(cause.Suspect.Value is null ? $"Add {cause.Suspect.Symbol?.Name}: there" : $"A slip here: correct {cause.Suspect.Symbol?.Name}", RepairSafety.Choice));
            repairs.Add(new Repair("Slips in the others: correct each there", RepairSafety.Choice));
        }

        repairs.AddRange(finding.Repairs);
        return repairs.GroupBy(repair => repair.Title, StringComparer.Ordinal).Select(alike => alike.First());
    }

    private static bool IsAt(Place place, Repair repair) => repair.Edits.Count == 1 && repair.Edits[0].Path == place.Path && repair.Edits[0].Span.Equals(place.Span);

    private static bool IsDeclared(RuleFinding found) => !BuiltInRules.All.Contains(found.Rule) && found.Rule != RuleFinding.NoRule;

    /// <summary>What is so, without what to do about it there.</summary>
    private static string FirstSentence(string message) => message.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? message.Substring(0, end + 1) : message;

    private static string InWords(RuleFinding found) => IsDeclared(found)
        ? $"the rule {found.Rule} on {Words.Quoted(found.Entry.Id, 60)}"
        : $"{found.Finding.Code} at {Sentences.WithPlace(found.Entry, found.Finding.Place, 60)}";
}
