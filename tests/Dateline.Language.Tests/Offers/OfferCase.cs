using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Offers;

/// <summary>A timeline with a field of every type and every constraint, and what becomes of a text there when what is offered is done.</summary>
internal static class OfferCase
{
    private const string Path = "slip.events.yaml";

    private const string Declarations =
        """
        dateline: 1
        timeline: slips
        choices:
          standing: [open, suspended, closed]
        records:
          step:
            what: text?
            when: date?
            how-many: count?
            who: person?
        entities:
          organization: {}
          person: {}
          mission: {}
        series:
          ceiling: { of: mission, type: count }
          small: { of: mission, type: count, max: 100 }
          rising: { of: mission, type: count, only: rises }
          warmth: { of: mission, type: integer }
          share: { of: mission, type: number, unit: percent }
          standing: { of: mission, type: standing }
          gate: { of: mission, type: standing, allow: [open -> closed, closed -> open] }
          head: { of: mission, type: person }
          members: { of: mission, type: set of person }
          tags: { of: mission, type: set of text }
          toll: { of: mission, type: estimate of count }
        events:
          probe:
            fields:
              mission: mission
              people: count?
              few: { type: count, optional: yes, min: 2, max: 50 }
              warmer: integer?
              ratio: number?
              percent: { type: number, optional: yes, unit: percent }
              is-public: flag?
              opened: day?
              late: { type: date, optional: yes, min: 2000, max: 2030 }
              season: date?
              at: moment?
              link: url?
              state: standing?
              by: organization?
              who: person?
              what: event?
              remark: text?
              visitors: list of person
              names: list of text
              figures: list of count
              ratios: list of number
              days: list of date
              states: list of standing
              steps: list of step
              split: { type: count, optional: yes, parts: [expelled, refused] }
              limit: change of ceiling?
              small: change of small?
              rising: change of rising?
              warmth: change of warmth?
              share: change of share?
              door: change of standing?
              gate: change of gate?
              head: change of head?
              members: change of members?
              tags: change of tags?
              toll: change of toll?
              dead: estimate of count?
              depth: estimate of number?
              lasted: duration?

        """;

    private const string Entities =
        """
        nato: { kind: organization, name: NATO, also: [the Alliance] }
        russia: { kind: organization, name: Russian Federation }
        pavel: { kind: person, name: Pavel }
        ada-lovelace: { kind: person, name: Ada Lovelace }
        ben: { kind: person, name: Ben }
        the-mission: { kind: mission, name: Mission }
        home-world: { kind: source, url: https://example.org/home }
        first-day: { kind: probe, date: 2020-10-06, mission: the-mission, status: unconfirmed }

        """;

    private static readonly TimelineDefinition Definition = TimelineDefinition.Read(new SourceFile("slips.timeline.yaml", Declarations));
    private static readonly BoundFile Known = Analysis.Bind(new SourceFile("known.events.yaml", Entities), Definition);

    /// <summary>The file around some lines of an event.</summary>
    public static string Event(string lines) => $"slip:\n  kind: probe\n  mission: the-mission\n{lines}";

    public static IReadOnlyList<Finding> Find(string text) =>
        [.. Analysis.Of(Definition, [Known, Analysis.Bind(new SourceFile(Path, text), Definition)]).Findings.Where(finding => finding.Place.Path == Path)];

    /// <summary>The codes of what is found in a line of an event, series and sources aside, and what is offered there.</summary>
    public static (string Codes, string Offers) Offered(string line)
    {
        Finding[] findings = [.. Find(Event($"  date: 2020-12-06\n  {line}\n")).Where(finding => finding.Code[3] != '4')];
        return (string.Join("; ", findings.Select(finding => finding.Code)), string.Join("; ", findings.SelectMany(finding => finding.Repairs).Where(repair => repair.Edits.Count > 0).Select(Named)));
    }

    private static string Named(Repair repair) => repair.Title.StartsWith("Write ", StringComparison.Ordinal) ? repair.Title["Write ".Length..] : repair.Title;

    /// <summary>What Binding and Linking find.</summary>
    public static bool IsOfValues(Finding finding) => finding.Code[3] == '3' || IsOfDistances(finding);

    /// <summary>How an event says how far it is from another one.</summary>
    private static bool IsOfDistances(Finding finding) => finding.Code is "DTL4020" or "DTL4021" or "DTL4022" or "DTL4023";

    /// <summary>Every repair of values whose edits make anything new, or leave what they repair.</summary>
    public static IEnumerable<string> Refused(string text)
    {
        IReadOnlyList<Finding> before = Find(text);
        foreach (Finding finding in before.Where(IsOfValues))
        {
            foreach (Repair repair in finding.Repairs.Where(repair => repair.Edits.Count > 0))
            {
                if (New(before, finding, Apply(text, repair)) is { Length: > 0 } found)
                    yield return $"{text}\n  {finding.Code} {finding.Message}\n  {repair.Title}: {found}";
            }
        }
    }

    /// <summary>Everything that a message says to write, where it would be refused.</summary>
    public static IEnumerable<string> RefusedWords(string text)
    {
        IReadOnlyList<Finding> before = Find(text);
        // What a sentence tells is written over a value, and no sign that should not be there beside it goes with it.
        if (before.Any(finding => finding.Code[3] == '1'))
            yield break;
        foreach (Finding finding in before.Where(IsOfValues))
        {
            // Behind a name and on its line: what stands there is a value as a whole.
            if (text[..finding.Place.Span.Start].TrimEnd(' ') is not [.., not '\n'])
                continue;
            foreach (string named in AdvisedValues.In(finding.Message))
            {
                string instead = text[..finding.Place.Span.Start] + named + text[finding.Place.Span.End..];
                bool isTried = finding.Repairs.Any(repair => repair.Edits.Any(edit => edit.NewText == named));
                if (!isTried && New(before, finding, instead) is { Length: > 0 } found)
                    yield return $"{text}\n  {finding.Code} {finding.Message}\n  {named}: {found}";
            }
        }
    }

    public static string Apply(string text, Repair repair)
    {
        Assert.All(repair.Edits, edit => Assert.Equal(Path, edit.Path));
        return Edits.Apply(text, repair);
    }

    /// <summary>The word for a value is another one then: what else is wrong with what stands behind it shows.</summary>
    private static bool IsOfWord(Finding finding) => finding.Code is "DTL4021" or "DTL3145";

    /// <summary>Where a text, a name or a number can be read, it may mix alphabets, contradict another one, or lack what stands with it.</summary>
    private static bool IsShown(Finding repaired, Finding finding) => (repaired.Code, finding.Code) is (_, "DTL3109" or "DTL3110" or "DTL3130") or ("DTL3030", "DTL3144") or ("DTL3042", "DTL4022") or ("DTL3143", "DTL3144") or ("DTL3144", "DTL1032");

    /// <summary>What is found after an edit and was not before, series and sources aside; the finding itself where it is still there.</summary>
    private static string New(IReadOnlyList<Finding> before, Finding repaired, string text)
    {
        List<string> left = [.. before.Where(finding => !ReferenceEquals(finding, repaired)).Select(finding => finding.Code)];
        return string.Join("; ", Find(text).Where(finding => (finding.Code[3] == '1' || IsOfValues(finding)) && !IsShown(repaired, finding) && !(IsOfWord(repaired) && finding.Place != repaired.Place) && !left.Remove(finding.Code)).Select(finding => $"{finding.Code} {finding.Message}"));
    }
}
