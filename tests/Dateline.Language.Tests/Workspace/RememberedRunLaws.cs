using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Workspace;

/// <summary>After any edits, what is remembered gives the findings, the order and the series that a first run gives.</summary>
public class RememberedRunLaws
{
    private static readonly TimelineDefinition Timeline = TimelineDefinition.Read(new SourceFile("port.timeline.yaml",
        """
        dateline: 1
        timeline: port
        entities:
          quay:
            owner: quay?
        series:
          berths: { of: quay, type: count, min: 0 }
          holder: { of: quay, type: quay }
        events:
          works:
            fields:
              quay: { type: quay, optional: yes, inverse: works-here }
              berths: change of berths?
              holder: change of holder?
              answers: event?
              ref: { type: text?, unique: true }
            members:
              grown: berths.to - berths.from
              was: answers.grown
          storm: {}
        rules:
          grows:
            in: works
            check: berths.to > berths.from and quay.berths < 50
          slower:
            in: works
            check: grown <= was or was < 2
          few-works:
            in: quay
            check: size(works-here) <= 1 and each works-here.berths.to < 8
          quiet-since:
            in: works
            check: newest(quay.works-here.date) < 2019 and no quay.works-here == answers
          one-a-day:
            in: works
            unique: [quay, date]
        """));

    /// <summary>What each file may hold. Some of them share an id, say the same, or move an entry to the file before or behind.</summary>
    private static readonly string[][] Files =
    [
        [
            "north:\n  kind: quay\n  name: North\nsouth:\n  kind: quay\n  name: South\n  owner: north\n",
            "north:\n  kind: quay\n  name: North\nsouth:\n  kind: quay\n  name: North\n",
            "# moved\nnorth:\n  kind: quay\n  name: North\nsouth:\n  kind: works\n  date: 2011\n",
            "North Quay:\n  kind: quay\n  name: North\n",
            "north-quay:\n  kind: quay\n  name: North\n  formerly: north\nsouth:\n  kind: quay\n  name: South\n  owner: north\n",
            "north:\n  kind: quay\n  name: North\nsouth:\n  kind: quay\n  name: South\n  formerly: [north, nort]\n",
            "paper:\n  kind: source\n  published: 2019\nnorth:\n  kind: quay\n  name: North\nsouth:\n  kind: quay\n  name: South\n",
        ],
        [
            "one:\n  kind: works\n  date: 2018\n  quay: north\n  berths: 4 -> 6\n",
            "one:\n  kind: works\n  date: 2018\n  quay: north\n  berths: 4 -> 6\ntwo:\n  kind: works\n  date: 2019\n  quay: north\n  berths: 6 -> 8\n",
            "one:\n  kind: works\n  date: 2018\n  after: gale\n  quay: north\n  berths: 4 -> 6\n  sources: [paper]\n",
            "one:\n  kind: works\n  date: 2018\n  status: planned\n  quay: north\n  berths: 6 -> 8\n",
            "one:\n  kind: works\n  date: 2018\n  quay: north\n  berths: 4 -> oops\n  ref: a\n",
            "one:\n  kind: works\n  date: 2018\n  berths: 4 -> 6\n",
        ],
        [
            "two:\n  kind: works\n  date: 2019\n  quay: north\n  berths: 6 -> 8\n",
            "",
            "second:\n  kind: works\n  date: 2019\n  quay: north\n  berths: 6 -> 8\n  answers: one\n  formerly: two\n",
            "two:\n  kind: works\n  date: 2019\n  quay: north\n  berths: 7 -> 8\n  answers: one\n  ref: a\n",
            "two:\n  kind: works\n  date: 2018\n  quay: nort\n  berths: 6 -> 8\n",
            "one:\n  kind: works\n  date: 2019\n  quay: south\n  holder: -> north\n",
            "state:\n  kind: as-of\n  date: 2019\n  entity: north\n  berths: 6\nstate-again:\n  kind: as-of\n  date: 2019\n  entity: north\n  berths: 6\n",
        ],
        [
            "gale:\n  kind: storm\n  date: 2018-08-01\n",
            "gale:\n  kind: storm\n  date: 2018-08\n  after: two\n",
            "gale:\n  kind: storm\n  date: 2018-08\n  after: second\n  formerly: [one, nort]\n",
            "gale:\n  kind: storm\n  date: 2018-08-01\n  note: strong\ngale-again:\n  kind: storm\n  date: 2018-08-01\n  note: strong\n  title: a gale\nand-again:\n  kind: storm\n  date: 2018-08-01\n  note: strong\n  title: a gale\n",
            "gale:\n  kind: storm\n  date:\n    unknown: nobody says\n  except: { grows: it is so }\n",
            "two:\n  kind: works\n  date: 2019\n  quay: north\n  berths: 6 -> 8\n",
        ],
    ];

    [Fact]
    public void A_run_after_any_edits_gives_what_a_first_run_gives() =>
        Check.One(Laws.Tried(300), Prop.ForAll(Gen.Choose(0, 9999).ArrayOf(12).ToArbitrary(), edits =>
        {
            BoundFile[] files = [.. Files.Select((texts, file) => Bind(file, texts[0]))];
            var memo = new AnalysisMemo();
            Analysis.Of(Timeline, files, null, memo);
            foreach (int edit in edits)
            {
                int file = edit % Files.Length;
                files = [.. files];
                files[file] = Bind(file, Files[file][edit / 10 % Files[file].Length]);
                memo = new AnalysisMemo(memo);
                Assert.Equal(Shown(Analysis.Of(Timeline, files)), Shown(Analysis.Of(Timeline, files, null, memo)));
            }
        }));

    /// <summary>An edited value leaves everything as it is that stands in other files.</summary>
    [Fact]
    public void An_edit_follows_the_names_of_its_file_alone()
    {
        BoundFile[] files = [.. Files.Select((texts, file) => Bind(file, texts[0]))];
        var memo = new AnalysisMemo();
        Analysis.Of(Timeline, files, null, memo);
        Assert.Equal(Files.Length, memo.Links.Walks);

        files[1] = Bind(1, Files[1][0].Replace("4 -> 6", "5 -> 6", StringComparison.Ordinal));
        var again = new AnalysisMemo(memo);
        Analysis.Of(Timeline, files, null, again);
        Assert.Equal(1, again.Links.Walks);

        files[2] = Bind(2, Files[2][1]);
        var withoutAnEntry = new AnalysisMemo(again);
        Analysis.Of(Timeline, files, null, withoutAnEntry);
        Assert.Equal(Files.Length, withoutAnEntry.Links.Walks);
    }

    private static BoundFile Bind(int file, string text) => Analysis.Bind(new SourceFile($"{file}.events.yaml", text), Timeline);

    private static string Shown(Analysis analysis) => string.Join('\n',
    [
        .. analysis.Findings.Select(FindingDigestOf),
        .. analysis.Timeline.Chronology.Select(entry => entry.Id),
        .. analysis.Series.Histories.Select(history => $"{history.Series.Name} of {history.EntityId}: {string.Join(", ", history.Steps.Select(step => $"{step.Entry.Id} {step.Before}>{step.After}"))} {history.HasUndatedChanges}"),
        .. analysis.Waivers.Select(waiver => waiver.Rule + waiver.Entry?.Id),
        .. analysis.Timeline.NamedSources.Order(StringComparer.Ordinal),
    ]);

    private static string FindingDigestOf(Finding finding) => $"{finding.Place} {finding.Code} {finding.Message} {string.Join("|", finding.Related.Select(related => related.ToString()))} {string.Join("|", finding.Repairs.Select(repair => repair.ToString()))}";
}
