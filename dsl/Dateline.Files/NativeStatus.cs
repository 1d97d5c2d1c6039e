using System.Runtime.InteropServices;

namespace Dateline.Files;

/// <summary>
/// Whether something is a regular file, which .NET does not tell: to it a pipe with a name, a device and a socket are files of
/// no length, and opening one may never end.
/// </summary>
internal static partial class NativeStatus
{
    private const int FileType = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>The type and the permissions stand behind the flags, in the layout that the runtime has for every system.</summary>
    private const int ModeOffset = sizeof(int);

    /// <summary>More than any version of the runtime writes.</summary>
    private const int Room = 512;

    /// <summary>Null where the system has no such things, or does not say.</summary>
    public static bool? IsRegularFile(string path)
    {
        if (OperatingSystem.IsWindows())
            return null;
        try
        {
            byte[] status = new byte[Room];
            return Stat(path, status) == 0 ? (BitConverter.ToInt32(status, ModeOffset) & FileType) == RegularFile : null;
        }
        catch (Exception absent) when (absent is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_LStat", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Stat(string path, byte[] status);
}
