using Dateline.Emit.CSharp.Checks;
using Dateline.Emit.CSharp.Data;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.CSharp;
using Dateline.Emit.Model;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Faults;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>
/// Where models become files, and findings diagnostics. What C# can name goes out at once: types and entries. The rest, and whatever waits for all
/// files, is implementation, which an editor may leave out while somebody types.
/// </summary>
internal sealed class Outputs(
    IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Host> host, IncrementalValueProvider<FindingReporter> reporter)
{
    /// <summary>The types, for other generators as well where the compiler lets them be seen: those of JSON, of Razor, of logging.</summary>
    public void Types(IncrementalValuesProvider<Guarded<InNamespace<TimelineShape>>> shapes)
    {
        Writing<InNamespace<TimelineShape>> types = new(static shape => TypesWriter.Write(shape), static shape => shape.Namespace);
        if (EarlyOutput.IsKnown)
            EarlyOutput.Add(context, shapes.Combine(host), (add, pair) => types.Write(pair.Left, pair.Right, add, static _ => { }));
        context.RegisterSourceOutput(Fitting(shapes), (context, pair) => types.Write(
            pair.Left.Model, pair.Left.Host, EarlyOutput.IsKnown ? static (_, _) => { } : context.AddSource, fault => pair.Reporter.Report(context, fault)));
    }

    public void Entries(IncrementalValuesProvider<Guarded<InNamespace<FileEntries>>> entries, IncrementalValueProvider<EquatableArray<InNamespace<EntriesLayout>>> layouts)
    {
        IncrementalValuesProvider<Guarded<EntriesOfFile>> files = entries.Combine(layouts).Select(static (pair, _) => new Guarded<EntriesOfFile>(
            pair.Left.Path,
            pair.Left.Value is { } file ? new EntriesOfFile(file, pair.Right.First(timeline => timeline.Namespace == file.Namespace).Model) : null,
            pair.Left.Fault));
        context.RegisterSourceOutput(Fitting(files), new Writing<EntriesOfFile>(static file => [EntriesWriter.Write(file.Entries, file.Layout)], static file => file.Entries.Namespace).Write);
        Writing<InNamespace<EntriesLayout>> classes = new(static layout => EntriesWriter.WriteClasses(new(layout.Namespace, layout.Model.Classes)) is { } written ? [written] : [], static layout => layout.Namespace);
        context.RegisterSourceOutput(layouts.Combine(host).Combine(reporter), (context, input) =>
        {
            foreach (InNamespace<EntriesLayout> layout in input.Left.Left)
                classes.Write(context, ((new Guarded<InNamespace<EntriesLayout>>("", layout, null), input.Left.Right), input.Right));
        });
    }

    /// <summary>The accessors of ids from before. A timeline that cannot be read is said where types are written.</summary>
    public void FormerIds(IncrementalValuesProvider<Guarded<InNamespace<FormerEntries>>> timelines) =>
        context.RegisterSourceOutput(
            Fitting(timelines.Select(static (timeline, _) => timeline with { Fault = null })),
            new Writing<InNamespace<FormerEntries>>(static timeline => FormerIdsWriter.Write(timeline), static timeline => timeline.Namespace).Write);

    /// <summary>What is asked of records. A shape that failed is said where types are written.</summary>
    public void Validation(IncrementalValuesProvider<Guarded<InNamespace<TimelineShape>>> shapes) =>
        Implementation(shapes.Select(static (shape, _) => shape with { Fault = null }), static shape => ValidationWriter.Write(shape), static shape => shape.Namespace);

    public void Written(IncrementalValuesProvider<Guarded<InNamespace<GeneratedFile>>> files) =>
        Implementation(files, static file => file.Model, static file => file.Namespace);

    public void Index(IncrementalValuesProvider<Guarded<InNamespace<TimelineIndex>>> index) =>
        Implementation(index, static index => IndexWriter.Write(index), static index => index.Namespace);

    /// <summary>Says where a timeline has more text than an assembly can hold: otherwise the compiler would, in words of its own.</summary>
    public void Room(IncrementalValuesProvider<Guarded<InNamespace<TimelineIndex>>> index, IncrementalValueProvider<EquatableArray<StringsOfTimeline>> strings) =>
        context.RegisterImplementationSourceOutput(index.Combine(strings).Combine(reporter), static (context, input) =>
        {
            ((Guarded<InNamespace<TimelineIndex>> index, EquatableArray<StringsOfTimeline> strings), FindingReporter reporter) = input;
            if (index.Value is not { } value)
                return;
            long bytes = strings.Where(timeline => timeline.Namespace == value.Namespace).Sum(timeline => timeline.Bytes);
            if (bytes >= StringRoom.Near && StringRoom.Check(new SourceFile(index.Path, "").Map.PlaceOf(default), bytes + StringRoom.Of(IndexWriter.Write(value))) is { } full)
                reporter.Report(context, full);
        });

    /// <summary>Reports what was found, in the one order and digest in which every host prints it.</summary>
    public void Findings(IncrementalValueProvider<EquatableArray<Finding>> findings) =>
        context.RegisterImplementationSourceOutput(findings.Combine(reporter), static (context, pair) =>
        {
            foreach (Finding finding in FindingDigest.Of(pair.Left))
            {
                Guarded<Finding> reported = Guard.Run(new SourceFile(finding.Place.Path, "").Map, () => Report(context, pair.Right, finding));
                if (reported.Fault is not null)
                    pair.Right.Report(context, reported.Fault);
            }
        });

    private static Finding Report(SourceProductionContext context, FindingReporter reporter, Finding finding)
    {
        reporter.Report(context, finding);
        return finding;
    }

    private void Implementation<T>(IncrementalValuesProvider<Guarded<T>> models, Func<T, GeneratedFile> write, Func<T, string> folderOf)
        where T : class =>
        context.RegisterImplementationSourceOutput(Fitting(models), new Writing<T>(model => [write(model)], folderOf).Write);

    private IncrementalValuesProvider<((Guarded<T> Model, Host Host) Left, FindingReporter Reporter)> Fitting<T>(IncrementalValuesProvider<Guarded<T>> models)
        where T : class => models.Combine(host).Combine(reporter);

    private sealed record EntriesOfFile(InNamespace<FileEntries> Entries, EntriesLayout Layout);
}
