using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;

namespace Dateline.Files;

/// <summary>Reads the files that a listing names. What is no regular file is never opened, and none is read beyond its bound.</summary>
public static class FileReader
{
    /// <summary>The text of a file, or why it cannot be read. Never throws for what lies on a disk.</summary>
    public static FileText Read(string path)
    {
        try
        {
            return FaultOf(new FileInfo(path)) is { } fault ? FileText.Failed(fault) : FileText.Of(path, BytesOf(path));
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            return FileText.Failed(FaultOf(path, refused));
        }
    }

    /// <summary>The bytes of a file as they are; null where it cannot be read.</summary>
    public static byte[]? ReadBytes(string path)
    {
        try
        {
            return FaultOf(new FileInfo(path)) is null ? BytesOf(path) : null;
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            return null;
        }
    }

    /// <summary>As <see cref="Read"/>, and follows a link: for files that are settings of who runs the program.</summary>
    public static FileText ReadFollowing(string path)
    {
        FileText text = Read(Links.TargetPathOf(new FileInfo(path)) is { Length: > 0 } target ? target : path);
        return text.Fault is { } fault ? FileText.Failed(fault with { Path = path }) : text;
    }

    /// <summary>Whether an exception is an answer of the operating system, and no mistake of ours.</summary>
    public static bool IsRefusal(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException;

    internal static FileFault FaultOf(string path, Exception refused) => refused switch
    {
        FileNotFoundException or DirectoryNotFoundException => new FileFault(path, IsMisspelled(path) ? FileFaultKind.Name : FileFaultKind.Vanished),
        UnauthorizedAccessException => new FileFault(path, FileFaultKind.NoPermission),
        _ => new FileFault(path, FileFaultKind.Refused, refused.Message),
    };

    /// <summary>What keeps a file from being opened; null where nothing does.</summary>
    internal static FileFault? FaultOf(FileInfo file)
    {
        string path = file.ToString();
        if (path.Any(character => character is '"' or '\u2028' or '\u2029' || char.IsControl(character)))
            return new FileFault(path, FileFaultKind.UnsafeName);
        if (file.LinkTarget is not null)
            return new FileFault(path, Links.LeadsToSomething(file) ? FileFaultKind.Link : FileFaultKind.BrokenLink);
        if (!file.Exists)
            return new FileFault(path, Directory.Exists(path) ? FileFaultKind.Folder : IsMisspelled(path) ? FileFaultKind.Name : FileFaultKind.Vanished);
        if (file.Length > FileBytes.Longest)
            return new FileFault(path, FileFaultKind.TooLarge);
        // A pipe and a device have no length; a file without one need not be opened.
        return file.Length == 0 && NativeStatus.IsRegularFile(path) == false ? new FileFault(path, FileFaultKind.Special) : null;
    }

    private static byte[] BytesOf(string path)
    {
        if (new FileInfo(path).Length == 0)
            return [];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        byte[] bytes = new byte[(int)Math.Min(stream.Length, FileBytes.Longest)];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length < bytes.Length ? bytes[..length] : WithRest(bytes, stream);
    }

    /// <summary>It may grow while it is read, and some files say a shorter length than they have.</summary>
    private static byte[] WithRest(byte[] bytes, FileStream stream)
    {
        byte[] next = new byte[4096];
        int count = stream.Read(next);
        if (count == 0)
            return bytes;
        using var all = new MemoryStream();
        all.Write(bytes);
        for (; count > 0 && all.Length <= FileBytes.Longest; count = stream.Read(next))
            all.Write(next, 0, count);
        return all.ToArray();
    }

    /// <summary>A name that is not in UTF-8 comes with this character for what cannot be read, and leads nowhere.</summary>
    private static bool IsMisspelled(string path) => path.Contains('\uFFFD', StringComparison.Ordinal);
}
