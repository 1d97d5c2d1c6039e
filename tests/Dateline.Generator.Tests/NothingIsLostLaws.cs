using System.Collections;
using System.Reflection;
using Dateline.Emit.CSharp.Data;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.Model;
using Dateline.Language.Collections;
using Dateline.Language.Schema;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Generator.Tests;

/// <summary>The generator never loses or invents an entry.</summary>
public class NothingIsLostLaws
{
    /// <summary>Each case is compiled, loaded and read.</summary>
    [Fact]
    public void The_records_are_the_entries_of_the_text() =>
        Check.One(Laws.Tried(25), Prop.ForAll(RandomEntries.Whole.ToArbitrary(), random =>
        {
            GeneratorHarness project = random.Texts.Aggregate(
                new GeneratorHarness().With("random.timeline.yaml", RandomEntries.Timeline), (made, file) => made.With(file.Path, file.Text));
            BuildResult build = project.Build();
            Assert.DoesNotContain(build.Findings, finding => finding.Contains(": error ", StringComparison.Ordinal));
            Assembly assembly = build.Load();
            Type timeline = assembly.GetType("Samples.Random.Timeline")!;

            Assert.Equal(Shown(random.Entries.Where(entry => entry.IsEvent)), Shown(timeline, "Events"));
            Assert.Equal(Shown(random.Entries.Where(entry => entry.IsEntity)), Shown(timeline, "Entities"));
            Assert.Equal(Shown(random.Entries.Where(entry => entry.Kind == "as-of")), Shown(timeline, "Observations"));
            Assert.Equal(
                random.Entries.Select(entry => CSharpNames.ToPascalCase(entry.Id)).Order(StringComparer.Ordinal),
                assembly.GetType("Samples.Random.Entries")!.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
        }));

    /// <summary>What is wrong with an entry does not make it disappear: C# that names it has no error for it.</summary>
    [Fact]
    public void An_entry_with_an_error_is_still_there_and_every_id_once() =>
        Check.One(Laws.Tried(300), Prop.ForAll(RandomEntries.Faulty.ToArbitrary(), random =>
        {
            TimelineDefinition definition = TimelineDefinition.Read(new SourceFile("random.timeline.yaml", RandomEntries.Timeline));
            var files = random.Texts.Select(file => Analysis.Bind(new SourceFile(file.Path, file.Text), definition)).ToList();
            TimelineIndex index = TimelineIndexBuilder.Build(Analysis.Of(definition, files), path => path);
            string[] ids = [.. random.Entries.Select(entry => entry.Id).Distinct().Order(StringComparer.Ordinal)];
            string[] onceWritten = [.. random.Entries.GroupBy(entry => entry.Id).Where(same => same.Count() == 1).Select(same => same.Key)];

            Assert.Equal(ids, index.Rows.Select(row => row.Id));
            Assert.Equal(
                random.Entries.Where(entry => entry.IsEvent && onceWritten.Contains(entry.Id)).Select(entry => entry.Id).Order(StringComparer.Ordinal),
                index.Rows.Where(row => row.Order >= 0 && onceWritten.Contains(row.Id)).Select(row => row.Id));
            List<FileEntries> entries = [.. files.Select(file => FileEntriesBuilder.Build(file, file.File.Path))];
            var layout = new EntriesLayout(RepeatedEntries.Of(entries.Select(file => (file.Path, file.Entries.Select(entry => entry.Id).ToEquatableArray()))), EntryClasses.None);
            Assert.Equal(
                ids.Select(CSharpNames.ToPascalCase).Distinct().Count(),
                entries.Sum(file => EntriesWriter.Write(new("Samples", file), layout).Text.Split("public static ").Length - 2));
            foreach (IndexRow row in index.Rows)
                Assert.Equal(row.Id, FileDataBuilder.Build(files.OrderBy(file => file.File.Path, StringComparer.Ordinal).ElementAt(row.File), "a").Entries[row.Place].Id);
        }));

    private static string[] Shown(IEnumerable<WrittenEntry> entries) =>
        [.. entries.Select(entry => $"{entry.Id} {entry.Kind} {(entry.Date.StartsWith('{') ? "unknown" : entry.Date)} {entry.Title}").Order(StringComparer.Ordinal)];

    private static string[] Shown(Type timeline, string collection) =>
        [.. ((IEnumerable)timeline.GetProperty(collection)!.GetValue(null)!).Cast<IEntry>().Select(Shown).Order(StringComparer.Ordinal)];

    private static string Shown(IEntry entry)
    {
        string? title = entry is IEvent happened ? Stated(happened) : (string?)entry.GetType().GetProperty("Note")?.GetValue(entry);
        return $"{entry.Id} {entry.Kind} {entry.GetType().GetProperty("Date")?.GetValue(entry)} {title}";
    }

    /// <summary>Without a title the id in words stands for it.</summary>
    private static string Stated(IEvent happened) =>
        happened.Title == Compiled.RecordText.InWords(happened.Id) ? "" : happened.Title;
}
