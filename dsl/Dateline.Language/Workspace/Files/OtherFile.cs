using Dateline.Language.Text;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Language.Workspace.Files;

/// <summary>A file that is not Dateline's by its name and could be meant to be, as it was looked at.</summary>
/// <param name="File">Its text; null where it could not be read, or has nothing in it that could be an entry.</param>
public sealed record OtherFile(LikelyFile Name, FileLook Look, SourceFile? File)
{
    public string Path => Name.Path;

    /// <summary>Where its lines are, as far as they matter.</summary>
    public FileMap Map => File?.Map ?? new SourceFile(Path, "").Map;

    /// <summary>Null where the name says nothing of the kind.</summary>
    /// <param name="file">Null where it cannot be read.</param>
    public static OtherFile? Of(string path, SourceFile? file)
    {
        if (LikelyFile.Of(path) is not { } name)
            return null;
        FileLook look = file is null ? FileLook.None : FileLook.At(file.Text);
        return new OtherFile(name, look, look.Kinds.Count > 0 ? file : null);
    }

    /// <summary>Whether the file is of no interest to any timeline, whatever the timeline declares. Hosts need not hand it over.</summary>
    public bool IsOfAnotherProgram => Look.Kinds.Count == 0 && !Look.IsTimeline && (Name.Likeness == Likeness.Slight || OtherPrograms.Own(Path, Look));
}
