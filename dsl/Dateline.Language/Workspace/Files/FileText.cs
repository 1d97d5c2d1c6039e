using Dateline.Language.Text;

namespace Dateline.Language.Workspace.Files;

/// <summary>What came of reading a file: its text, or why there is none.</summary>
public readonly record struct FileText(SourceFile? File, FileFault? Fault)
{
    public static FileText Of(SourceFile file) => new(file, null);

    public static FileText Failed(FileFault fault) => new(null, fault);

    public static FileText Of(string path, byte[] bytes) => FileBytes.Decode(bytes, out BytesProblem problem) is { } text
        ? Of(new SourceFile(path, text))
        : Failed(problem switch
        {
            BytesProblem.TooLong => new FileFault(path, FileFaultKind.TooLarge),
            BytesProblem.Utf32 => new FileFault(path, FileFaultKind.Utf32),
            _ => new FileFault(path, FileFaultKind.Binary),
        });
}
