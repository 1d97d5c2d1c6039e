using Dateline.Files;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Cli.Input;

/// <summary>The <c>.globalconfig</c> files that a build of these files would take: those in their folders and in every folder above.</summary>
internal static class GlobalConfigs
{
    private const string Name = ".globalconfig";

    /// <param name="files">Those of Dateline's among them count.</param>
    /// <param name="faults">Of those that cannot be read.</param>
    public static SeveritySettings Of(IEnumerable<string> files, out IReadOnlyList<FileFault> faults)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in files.Where(TimelineFiles.IsRead))
        {
            for (string? folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null && folders.Add(folder);)
                folder = Path.GetDirectoryName(folder);
        }

        List<FileText> texts = [.. folders.Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, Name)).Where(File.Exists).Select(FileReader.ReadFollowing)];
        faults = [.. texts.Select(text => text.Fault).OfType<FileFault>()];
        return SeveritySettings.Of(texts.Select(text => text.File?.Text).OfType<string>());
    }
}
