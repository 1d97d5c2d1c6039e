using Dateline.Fuzz.Inputs;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Fuzz.Targets;

/// <summary>A text as a folder of files (<see cref="ProjectText"/>).</summary>
internal abstract class ProjectTarget : Target
{
    public override int Longest => 30_000;

    public override IReadOnlyList<string> Seeds => Inputs.Seeds.Projects;

    public override void Run(string text) => Run(ProjectText.FilesOf(text), ProjectText.DayOf(text));

    protected abstract void Run(IReadOnlyList<SourceFile> files, BuildDate day);
}
