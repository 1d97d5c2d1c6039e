using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>An editor that knows nothing of Dateline but the properties of a diagnostic can do its safe repairs.</summary>
public class RepairPropertiesTests
{
    private const string Timeline = "dateline: 1\ntimeline: weather\nentities:\n  person: {}\nevents:\n  storm: {}\n";

    [Theory]
    [InlineData("ann:\n  kind: person\n  name: Ann: the first\n")]
    [InlineData("ann:\n\tkind: person\n\tname: Ann\n")]
    [InlineData("ann:\n  kind: person\n  name:Ann\n")]
    public void The_edits_of_a_safe_repair_mend_the_file(string text)
    {
        GeneratorHarness project = new GeneratorHarness().With("w.timeline.yaml", Timeline);
        Diagnostic found = Assert.Single(project.With("people.events.yaml", text).Build().Run.Diagnostics);

        Assert.NotEmpty(found.Properties["Dateline.Repair0.Title"]!);
        var edits = new List<(int Start, int Length, string NewText)>();
        for (string key = "Dateline.Repair0.Edit0"; found.Properties.TryGetValue(key + ".Path", out string? path); key = $"Dateline.Repair0.Edit{edits.Count}")
        {
            Assert.Equal(GeneratorHarness.Folder + "people.events.yaml", path);
            edits.Add((NumberOf(found, key + ".Start"), NumberOf(found, key + ".Length"), found.Properties[key + ".NewText"]!));
        }

        string mended = edits.OrderByDescending(edit => edit.Start).Aggregate(text, (edited, edit) => edited.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.NewText));
        Assert.NotEqual(text, mended);
        Assert.Empty(project.With("people.events.yaml", mended).Build().Findings);
    }

    [Fact]
    public void What_is_a_choice_is_left_to_a_person() =>
        Assert.Empty(Assert.Single(new GeneratorHarness().With("w.timeline.yaml", Timeline).With("people.events.yaml", "ann:\n  kind: persn\n  name: Ann\n").Build().Run.Diagnostics).Properties);

    private static int NumberOf(Diagnostic found, string key) => int.Parse(found.Properties[key]!, CultureInfo.InvariantCulture);
}
