namespace Dateline.Testing;

/// <summary>Folders with files that are not what they should be, and what every host says of them: a check and a build the same.</summary>
internal static class FolderCases
{
    private const string Timeline = "dateline: 1\ntimeline: weather\nentities:\n  person: {}\nevents:\n  storm:\n    fields:\n      seen-by: person?\n      follows: event?\n";
    private const string People = "ann:\n  kind: person\n  name: Ann\nben:\n  kind: person\n  name: Ben\n";
    private const string Storm = "big-storm:\n  kind: storm\n  date: 2022\n  seen-by: ann\n";
    private const string Settings = "site:\n  theme: dark\n  pages: [a, b]\n";

    private const string Rest = " are nowhere else. Rename it to people.events.yaml.";

    public static IReadOnlyDictionary<string, FolderCase> All { get; } = new Dictionary<string, FolderCase>(StringComparer.Ordinal)
    {
        ["a file of another ending is the cause, and what it holds is not missed"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.yaml", People)],
            "people.yaml(1,1): error DTL2081: This file is not read because of its name. 2 entries, such as ann," + Rest),
        ["so is one with a slip in its name, a copy, a download and a text file"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.evnts.yaml", People)],
            "people.evnts.yaml(1,1): error DTL2081: This file is not read because of its name. 2 entries, such as ann," + Rest),
        ["a copy"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.events - Copy.yaml", People)],
            "people.events - Copy.yaml(1,1): error DTL2081: This file is not read because of its name. 2 entries, such as ann," + Rest),
        ["a download"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.events(1).yaml", People)],
            "people.events(1).yaml(1,1): error DTL2081: This file is not read because of its name. 2 entries, such as ann," + Rest),
        ["a text file without the ending"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.events.txt", People)],
            "people.events.txt(1,1): error DTL2081: This file is not read because of its name. 2 entries, such as ann," + Rest),
        ["a backup without its original"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.events.yaml.bak", People)],
            "people.events.yaml.bak(1,1): error DTL2081: This file is not read because of its name. 2 entries, such as ann," + Rest),
        ["a backup beside its original is nothing to speak of"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.events.yaml", People), ("people.events.yaml.bak", "old-entry:\n  kind: person\n  name: X\n"), ("people.events.yaml~", People)]),
        ["a copy of what is read already"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.events.yaml", People), ("people.events (1).yaml", People)],
            "people.events (1).yaml(1,1): warning DTL2081: This file is not read because of its name. All its entries are in people.events.yaml, so it seems to be a copy."),
        ["a copy with something of its own is not renamed as it is"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.events.yaml", People), ("people.events - Copy.yaml", People + "cyd:\n  kind: person\n  name: Cyd\n")],
            "people.events - Copy.yaml(1,1): error DTL2081: This file is not read because of its name. The entry cyd is nowhere else, and 2 others are in people.events.yaml, too. Move what is new to a file that is read."),
        ["other mistakes are found as if the name were right"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm + "after-it:\n  kind: storm\n  date: 2021\n  after: small-storm\n  seen-by: cyd\n"), ("more.yaml", "small-storm:\n  kind: storm\n  date: 2022-06\n"), ("people.events.yaml", People)],
            "a.events.yaml(8,10): error DTL3110: \"after-it\" (2021) is said to come after \"small-storm\" (more.yaml, line 3), which is dated 2022-06. One of the two dates is wrong, or the order is.",
            "a.events.yaml(9,12): error DTL3103: There is no person with the id \"cyd\". Use ann or ben, or add an entry.",
            "more.yaml(1,1): error DTL2081: This file is not read because of its name. The entry small-storm is nowhere else. Rename it to more.events.yaml."),
        ["a mistake in the file that is not read waits"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("people.yaml", People + "cyd:\n  kind: person\n  nmae: Cyd\n")],
            "people.yaml(1,1): error DTL2081: This file is not read because of its name. 3 entries, such as ann," + Rest),
        ["an empty file whose name is nearly right"] = new(
            [("w.timeline.yaml", Timeline), ("sub/people.events.yml", "")],
            "sub/people.events.yml(1,1): warning DTL2081: This file is not read: its name must end in .events.yaml. Rename it to people.events.yaml."),
        ["a file of which nothing is known"] = new(
            [("w.timeline.yaml", Timeline), ("settings.yaml", Settings)],
            "settings.yaml(1,1): warning DTL2081: This file is not read, and nothing in it shows which program it is for. If it holds entries, rename it to settings.events.yaml."),
        ["files of other programs, by name and by what is in them"] = new(
            [
                ("w.timeline.yaml", Timeline), ("docker-compose.yaml", Settings), ("docker-compose.override.yml", ""), ("mkdocs.yml", "site_name: x\n"), ("_config.yml", "title: x\n"), ("ci/test.gitlab-ci.yml", "test: {}\n"),
                ("deploy.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x\n"), ("api.yaml", "openapi: 3.1.0\npaths: {}\n"), ("flow.yml", "name: x\non: push\njobs:\n  build: {}\n"),
                ("schema.yaml", "# yaml-language-server: $schema=x.json\na: 1\n"), ("play.yml", "- hosts: all\n  tasks: []\n"),
                ("chart/templates/x.yaml", "apiVersion: v1\nspec:\n  kind: Pod\n"), ("events.yaml", "apiVersion: v1\nkind: Event\n"),
            ]),
        ["entries under the name of another program are entries"] = new(
            [("w.timeline.yaml", Timeline), ("a.events.yaml", Storm), ("compose.yaml", People)],
            "compose.yaml(1,1): error DTL2081: This file is not read because of its name. 2 entries, such as ann, are nowhere else. Rename it to compose.events.yaml."),
        ["files that the timeline ignores"] = new(
            [("w.timeline.yaml", Timeline + "ignore: [settings.yaml, drafts/, \"api/*.yml\"]\n"), ("settings.yaml", Settings), ("sub/Settings.yaml", Settings), ("drafts/a/x.yaml", People), ("api/v1.yml", Settings)]),
        ["a name that covers what is read"] = new(
            [("w.timeline.yaml", Timeline + "ignore: drafts/\n"), ("drafts/a.events.yaml", "a-storm:\n  kind: storm\n  date: 2022\n")],
            "w.timeline.yaml(10,9): error DTL2086: \"drafts/\" covers a.events.yaml, which is read all the same: \"ignore\" is for files of other programs."),
        ["a timeline of another ending is what all wait for"] = new(
            [("w.timeline.yml", Timeline), ("a.events.yaml", Storm), ("b/b.events.yaml", Storm)],
            "w.timeline.yml(1,1): error DTL2081: This file is not read: its name must end in .timeline.yaml. Rename it to w.timeline.yaml. 2 events files wait for it."),
        ["a timeline without the word, known by what is in it"] = new(
            [("weather.yaml", Timeline), ("a.events.yaml", Storm)],
            "weather.yaml(1,1): error DTL2081: This file is not read: its name must end in .timeline.yaml. Rename it to weather.timeline.yaml. One events file waits for it."),
        ["a timeline that is not read is nearer than one further up"] = new(
            [("top.timeline.yaml", "dateline: 1\ntimeline: top\n"), ("sub/w.timeline.yaml.txt", Timeline), ("sub/a.events.yaml", Storm), ("sub/people.events.yaml", People)],
            "sub/w.timeline.yaml.txt(1,1): error DTL2081: This file is not read: its name must end in .timeline.yaml. Rename it to w.timeline.yaml. 2 events files wait for it."),
        ["a second timeline under another name"] = new(
            [("w.timeline.yaml", Timeline), ("w.timeline - Copy.yaml", Timeline)],
            "w.timeline - Copy.yaml(1,1): warning DTL2081: This file is not read because of its name, and the folder has its timeline: w.timeline.yaml."),
        ["events files without a timeline, and one more that is not read"] = new(
            [("a.events.yaml", Storm), ("people.events.yml", People)],
            "a.events.yaml(1,1): error DTL2095: a.events.yaml belongs to no timeline: there is no NAME.timeline.yaml in its folder or above it.",
            "people.events.yml(1,1): warning DTL2081: This file is not read: its name must end in .events.yaml. Rename it to people.events.yaml."),
        ["files beside no file of Dateline's are nobody's"] = new([("here/w.timeline.yaml", Timeline), ("there/people.events.yml", People), ("people.yaml", People)]),
    };
}

/// <summary>A folder: its files, and the lines that are said of it.</summary>
internal sealed record FolderCase((string Path, string Text)[] Files, params string[] Expected);
