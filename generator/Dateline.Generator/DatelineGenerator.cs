using System.Collections.Concurrent;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.CSharp;
using Dateline.Emit.Model;
using Dateline.Generator.Pipeline;
using Dateline.Language.Collections;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Timelines;
using Dateline.Language.Workspace;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator;

/// <summary>Turns timelines and their events into C#, and what is wrong with them into diagnostics at their places.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatelineGenerator : IIncrementalGenerator
{
    private readonly Stages _stages;
    private readonly WorkspaceMemo _memo = new();
    private readonly ConcurrentDictionary<string, TimelineIndexMemo> _indexes = new(StringComparer.Ordinal);

    /// <summary>The generator as the compiler makes it.</summary>
    public DatelineGenerator()
        : this(new Stages())
    {
    }

    internal DatelineGenerator(Stages stages) => _stages = stages;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectSettings> settings = ProjectSteps.Settings(context);
        IncrementalValueProvider<Host> host = ProjectSteps.Host(context);
        IncrementalValueProvider<DatelineWorkspace> workspace = FileSteps.Workspace(context, ProjectSteps.OfWorkspace(context, settings, host, _stages), _memo);

        IncrementalValueProvider<EquatableArray<string>> meeting = FileSteps.Meeting(workspace, settings);
        IncrementalValuesProvider<TimelineState> timelines = FileSteps.States(workspace).Apart(meeting, static state => state.Timeline);
        IncrementalValuesProvider<EventsDocument> events = FileSteps.Events(workspace).Apart(meeting, static file => file.Timeline);

        var outputs = new Outputs(context, host, ProjectSteps.Reporter(context));
        IncrementalValuesProvider<Guarded<InNamespace<TimelineShape>>> shapes = FileSteps.Shapes(FileSteps.Timelines(timelines), settings, _stages);
        IncrementalValueProvider<EquatableArray<Renamings>> renamings = FormerIdSteps.Renamings(timelines);
        IncrementalValuesProvider<Guarded<InNamespace<FileEntries>>> entries = FileSteps.Entries(events, settings, renamings);
        outputs.Types(shapes);
        outputs.Entries(entries, FileSteps.Layouts(entries));
        outputs.FormerIds(FormerIdSteps.Entries(timelines, settings));
        outputs.Validation(shapes);
        IncrementalValuesProvider<Guarded<InNamespace<GeneratedFile>>> data = FileSteps.Data(events, settings, renamings);
        IncrementalValuesProvider<Guarded<InNamespace<GeneratedFile>>> origins = FileSteps.Origins(events, settings, renamings);
        IncrementalValuesProvider<Guarded<InNamespace<TimelineIndex>>> index =
            FileSteps.Index(timelines, settings, path => _indexes.GetOrAdd(path, static _ => new TimelineIndexMemo()));
        outputs.Written(data);
        outputs.Written(origins);
        outputs.Index(index);
        outputs.Room(index, FileSteps.Strings(data, origins, entries));
        outputs.Findings(FileSteps.Findings(workspace));
    }
}
