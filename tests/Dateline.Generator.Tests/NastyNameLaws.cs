using Dateline.Emit.CSharp.Naming;
using Dateline.Generator.Tests.Hosts;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Generator.Tests;

/// <summary>
/// Every name in every position: C# compiles without a warning what stands there, or a check and a build alike have a finding there.
/// What is refused is listed, and no class of .NET or of the library is among it.
/// </summary>
public class NastyNameLaws
{
    private const string Head = "dateline: 1\ntimeline: nasty-x\n";

    /// <summary>Words of the language, and the namespace of the project.</summary>
    private const string BuiltIn = "duration event text samples x1 ";

    /// <summary>Classes of every timeline, what C# or generated code has in each record, and the second of two names that are one.</summary>
    private const string OfRecords = "entries equality-contract equals get-hash-code print-members timeline to-string ";

    private static readonly string[] FieldTypes =
        ["text", "text?", "count", "number?", "url?", "day", "moment?", "date?", "list of text", "entity", "list of event", "one of a | b", "shape-x?", "flag"];

    [Fact]
    public void The_names_are_many() => Assert.InRange(NastyNames.All.Count, 250, 600);

    [Theory]
    [InlineData("entities", BuiltIn + OfRecords + "evidence field-evidence kind")]
    [InlineData("events", BuiltIn + OfRecords + "evidence field-evidence kind")]
    public void Kinds(string section, string refused) => MustHold(
        refused,
        $"{section}:\n" + Each(name => section == "events"
            ? $"  {name}:\n    fields:\n      plain-x: text\n      other-x: {{ type: {name}, optional: yes, inverse: back-x }}\n      more-x: list of {name}\n"
            : $"  {name}:\n    plain-x: text\n    other-x: {name}?\n    more-x: list of {name}\n"));

    [Fact]
    public void Records() => MustHold(
        BuiltIn + OfRecords,
        "records:\n" + Each(name => $"  {name}:\n    plain-x: text\n    other-x: entity?\n")
            + "entities:\n  holder-x:\n" + Each((name, number) => $"    f{number}: {(number % 2 == 0 ? $"{name}?" : $"list of {name}")}\n"));

    [Fact]
    public void Choices() => MustHold(
        BuiltIn + "entries timeline",
        "choices:\n" + Each(name => $"  {name}: [a, b]\n")
            + "entities:\n  holder-x:\n" + Each((name, number) => $"    f{number}: {(number % 2 == 0 ? name : $"list of {name}")}\n"));

    [Fact]
    public void Options() => MustHold(
        "x1",
        $"choices:\n  pick-x: [{string.Join(", ", NastyNames.All)}]\nentities:\n  holder-x:\n    plain-x: pick-x\n");

    /// <summary>Every name has every type in turn.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(9)]
    public void Fields_of_kinds_and_what_rules_read(int shift) => MustHold(
        "clone equality-contract equals evidence field-evidence finalize get-hash-code get-type id kind memberwise-clone origin print-members reference-equals title to-string x1",
        "records:\n  shape-x:\n    plain-x: text\nevents:\n  holder-x:\n    fields:\n"
            + Each((name, number) => $"      {name}: {FieldTypes[(number + shift) % FieldTypes.Length]}\n")
            + "rules:\n" + Each(name => IsWordOfRules(name) ? "" : $"  {name}:\n    in: holder-x\n    check: not has({name})\n"));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Fields_of_records(int shift) => MustHold(
        "clone equality-contract equals finalize get-hash-code get-type is memberwise-clone print-members reference-equals to-string x1",
        "records:\n  shape-x:\n    plain-x: text\n  holder-x:\n" + Each((name, number) => $"    {name}: {FieldTypes[(number + shift) % FieldTypes.Length]}\n"));

    [Fact]
    public void Series_and_their_changes() => MustHold(
        "clone equality-contract equals evidence field-evidence finalize get-hash-code get-type id kind memberwise-clone origin print-members reference-equals to-string x1",
        "entities:\n  holder-x: {}\nseries:\n" + Each((name, number) => $"  {name}:\n    of: holder-x\n    type: {(number % 2 == 0 ? "count" : "one of a | b")}\n")
            + "events:\n  turn-x:\n    fields:\n      holder-at: holder-x\n" + Each((name, number) => $"      f{number}: change of {name}\n"));

    [Fact]
    public void Inverses() => MustHold(
        "clone equality-contract equals evidence field-evidence finalize get-hash-code get-type id kind memberwise-clone origin print-members reference-equals to-string x1",
        "entities:\n  holder-x: {}\nevents:\n  turn-x:\n    fields:\n" + Each((name, number) => $"      f{number}: {{ type: holder-x, optional: yes, inverse: {name} }}\n"));

    [Fact]
    public void Plurals() => MustHold(
        "change-converter entities equals events find get-hash-code get-type memberwise-clone observations reference-converter reference-equals references-converter timeline to-string try-find validate x1",
        "entities:\n" + Each((name, number) => $"  k{number}:\n    plural: {name}\n"));

    [Fact]
    public void Ids() => MustHold(
        "entries kind x1",
        "entities:\n  holder-x: {}\n",
        [("a.events.yaml", Each(name => $"{name}:\n  kind: holder-x\n  name: A\n"))]);

    [Fact]
    public void Timelines() => MustHold(
        "entries event timeline x1",
        "",
        [.. NastyNames.Chief.Select(name => ($"{name}/t.timeline.yaml", $"dateline: 1\ntimeline: {name}\nevents:\n  turn-x: {{}}\n"))]);

    [Fact]
    public void Namespaces() => MustHold(
        "Dateline Entries Event System Timeline origin",
        "",
        [.. NastyNames.Chief.Where(name => name != "x-1").Select(name => (Path: name, Namespace: CSharpNames.ToPascalCase(name)))
            .Append((Path: "own", Namespace: "Dateline.Own")).Append((Path: "own/b", Namespace: "Dateline.Own.System"))
            .Select((one, number) => ($"{one.Path}/t.timeline.yaml", $"dateline: 1\ntimeline: t{number}\nnamespace: {one.Namespace}\nevents:\n  origin: {{}}\n"))]);

    [Theory]
    [InlineData("", "system", "DTL2073")]
    [InlineData("", "dateline", "DTL2073")]
    [InlineData("System", "text", "DTL2073")]
    [InlineData("", "text", null)]
    [InlineData("System", "weather", null)]
    public void A_timeline_that_becomes_a_namespace_of_others_has_a_finding(string root, string name, string? code)
    {
        BuildResult build = new GeneratorHarness { RootNamespace = root }
            .With("t.timeline.yaml", $"dateline: 1\ntimeline: {name}\nevents:\n  origin: {{}}\n  uri: {{}}\n  string-builder: {{}}\n").Build();

        Assert.Equal(code is null ? [] : [$"t.timeline.yaml(2,11): error {code}"], build.Findings.Where(finding => finding.Contains(": error", StringComparison.Ordinal)).Select(finding => finding.Split(": \"")[0]));
        Assert.Empty(build.CompilerErrors);
    }

    /// <summary>Whoever uses a timeline sees them as well.</summary>
    [Fact]
    public void Each_class_of_the_library_is_a_hint()
    {
        string[] names =
        [
            .. typeof(IEntry).Assembly.GetExportedTypes()
                .Where(type => type.Namespace == "Dateline" && !type.IsGenericType && !type.IsInterface)
                .Select(type => Names.ToKebabCase(type.Name)).Except(["duration"]).Append("dateline").Append("system").Order(StringComparer.Ordinal),
        ];
        BuildResult build = new GeneratorHarness().With("t.timeline.yaml", $"{Head}events:\n{string.Concat(names.Select(name => $"  {name}: {{}}\n"))}").Build();

        Assert.Contains("event-date", names);
        Assert.Equal(names.Select((name, number) => $"t.timeline.yaml({number + 4},3): info DTL2075: \"{name}\""), build.Findings.Select(finding => finding.Split(" becomes")[0]));
        Assert.Empty(build.CompilerErrors);
    }

    private static bool IsWordOfRules(string name) => name is "and" or "in" or "not" or "or";

    private static string Each(Func<string, string> lines) => string.Concat(NastyNames.All.Select(lines));

    private static string Each(Func<string, int, string> lines) => string.Concat(NastyNames.All.Select(lines));

    /// <param name="refused">The names, with blanks.</param>
    /// <param name="declared">The timeline file behind its head.</param>
    private static void MustHold(string refused, string declared, params IEnumerable<(string Path, string Text)> others)
    {
        (string Path, string Text)[] files = [.. others];
        if (declared.Length > 0)
            files = [("t.timeline.yaml", Head + declared), .. files];
        BuildResult build = (new GeneratorHarness { Files = [.. files] }).Build();

        Assert.Equal("", string.Join('\n', build.CompilerErrors.Take(10)));
        SourceFile[] sources = [.. files.Select(file => new SourceFile(file.Path, file.Text))];
        string[] found = [.. MemoryHost.FoundAtOnce(sources, BuildDate.None).Where(finding => finding.Severity == Severity.Error).Select(finding => TextAt(finding, sources)).Distinct()];
        string[] listed = refused.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(found.ToHashSet().SetEquals(listed), $"refused and not listed: {string.Join(' ', found.Except(listed))}; listed and not refused: {string.Join(' ', listed.Except(found))}");

        var hosts = new FourHosts();
        hosts.Become(sources, BuildDate.None);
        hosts.MustAgree(sources, BuildDate.None);
    }

    private static string TextAt(Finding finding, SourceFile[] sources) =>
        sources.First(source => source.Path == finding.Place.Path).Text.Substring(finding.Place.Span.Start, finding.Place.Span.Length);
}
