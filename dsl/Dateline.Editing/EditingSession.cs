using Dateline.Emit.CSharp;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Editing;

/// <summary>
/// A folder while somebody writes in it, without a disk: texts come in as they are typed, and what a check would say comes out. It is
/// for one thread. Offsets are characters of the texts that it was given, whose line breaks it leaves as they are.
/// </summary>
/// <param name="day">The day of the check; <see cref="BuildDate.None"/> where nobody says it.</param>
public sealed class EditingSession(BuildDate day)
{
    private DatelineWorkspace _workspace = DatelineWorkspace.Of(new WorkspaceSettings { BuildDate = day, Target = CSharpTarget.WithoutProject, IsRemembering = true });
    private FolderCheck? _found;
    private FolderCheck? _tried;

    /// <summary>Gives a file a text. A file that Dateline does not read is named by the check, as on a disk.</summary>
    public void Set(string path, string text) => Change(DocumentChange.Set(new SourceFile(path, text)));

    public void Remove(string path) => Change(DocumentChange.Remove(path));

    /// <summary>What a check finds. Edits that look across files are as they were thought of, and may not hold.</summary>
    public FolderCheck Found(CancellationToken cancellation = default) => _tried ?? (_found ??= _workspace.CheckUntried(cancellation));

    /// <summary>The same with every edit tried before it is offered: it takes a multiple of the time where something is wrong.</summary>
    public FolderCheck Tried(CancellationToken cancellation = default) => _tried ??= _workspace.Check(cancellation);

    private void Change(DocumentChange change)
    {
        _workspace = _workspace.With([change]);
        (_found, _tried) = (null, null);
    }
}
