using Dateline.Generator.Pipeline;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator;

/// <summary>Turns timelines and their events into C#, and what is wrong with them into diagnostics at their places.</summary>
/// <param name="stages">The stages of the language.</param>
[Generator(LanguageNames.CSharp)]
public sealed class DatelineGenerator(Stages stages) : IIncrementalGenerator
{
    private readonly JoinMemo _memo = new();

    /// <summary>The generator as the compiler makes it.</summary>
    public DatelineGenerator()
        : this(new Stages())
    {
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectSettings> settings = ProjectSteps.Settings(context);
        IncrementalValueProvider<BuildDate> buildDate = ProjectSteps.BuildDate(context);
        IncrementalValueProvider<Host> host = ProjectSteps.Host(context);

        IncrementalValuesProvider<TimelineFile> timelines = FileSteps.Timelines(context, stages);
        IncrementalValueProvider<FolderLayout> layout = FileSteps.Layout(context, timelines, FileSteps.Others(context), FileSteps.Faults(context));
        IncrementalValuesProvider<Assignment> assignments = FileSteps.Assignments(context, timelines, layout);
        IncrementalValuesProvider<EventsFile> events = FileSteps.Events(assignments, stages);
        IncrementalValuesProvider<JoinedTimeline> joined = FileSteps.Joined(timelines, events, layout, buildDate, _memo, stages);

        IncrementalValueProvider<Namespaces> namespaces = FileSteps.Namespaces(timelines, settings);

        var outputs = new Outputs(context, host, ProjectSteps.Reporter(context));
        outputs.Types(FileSteps.Shapes(timelines.Apart(namespaces, static timeline => timeline), settings, stages));
        outputs.Data(FileSteps.Data(events.Apart(namespaces, static file => file.Timeline), settings));
        outputs.Origins(FileSteps.Origins(events.Apart(namespaces, static file => file.Timeline), settings));
        outputs.Index(FileSteps.Index(joined.Apart(namespaces, static timeline => timeline.Timeline), settings));

        outputs.Findings(joined);
        outputs.Namespaces(namespaces);
        outputs.Strays(layout);
        outputs.Unfit(timelines, host.Select(static (host, _) => host.Lack));
        outputs.Unfit(timelines, ProjectSteps.MisreadProperties(context));
        outputs.Report();
    }
}
