using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Dateline.Fuzz.Runs;

/// <summary>
/// The text that is under way, in a file: where the program hangs, or dies in a way that nothing catches (a stack that is full),
/// it is still there. A run that ends as it should leaves none behind.
/// </summary>
internal sealed class UnderWay : IDisposable
{
    private const int Room = 256 * 1024;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public UnderWay(FailureFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        Path = System.IO.Path.Combine(folder.Path, $"under-way-{Environment.ProcessId}-{Guid.NewGuid():N}.bin");
        _file = MemoryMappedFile.CreateFromFile(Path, FileMode.CreateNew, null, Room);
        _view = _file.CreateViewAccessor();
    }

    public string Path { get; }

    public void Is(string text)
    {
        char[] units = text.Length < Room / 2 ? [.. text] : [.. text.AsSpan(0, (Room / 2) - 8)];
        _view.Write(0, units.Length);
        _view.WriteArray(sizeof(int), units, 0, units.Length);
    }

    /// <summary>What a run left behind that did not end.</summary>
    public static string TextIn(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        return new string(MemoryMarshal.Cast<byte, char>(bytes[sizeof(int)..])[..MemoryMarshal.Read<int>(bytes)]);
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
        File.Delete(Path);
    }
}
