namespace Dateline.Cli.Output;

/// <summary>Writes to another stream, and says of every refusal what was to be written there.</summary>
/// <param name="refusal">What cannot be written where, as a sentence without its end.</param>
internal sealed class OutputStream(Stream target, string refusal) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Makes a file, or empties the one that is there.</summary>
    public static OutputStream To(string path, string what = "The findings") => Open(path, FileMode.Create, $"{what} cannot be written into \"{path}\"");

    /// <summary>Makes a file, and its folder. One that is there is refused.</summary>
    public static OutputStream ToNew(string path)
    {
        string refusal = $"\"{path}\" cannot be written";
        Try(refusal, () => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!));
        return Open(path, FileMode.CreateNew, refusal);
    }

    /// <summary>Makes a file, or goes on with the one that is there.</summary>
    public static OutputStream AtTheEndOf(string path) => Open(path, FileMode.Append, $"The summary cannot be written into \"{path}\"");

    private static OutputStream Open(string path, FileMode mode, string refusal)
    {
        Stream? file = null;
        Try(refusal, () => file = new FileStream(path, mode, FileAccess.Write));
        return new OutputStream(file!, refusal);
    }

    public override void Write(byte[] buffer, int offset, int count) => Try(refusal, () => target.Write(buffer, offset, count));

    public override void Flush() => Try(refusal, target.Flush);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Try(refusal, target.Dispose);
        base.Dispose(disposing);
    }

    private static void Try(string refusal, Action write)
    {
        try
        {
            write();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new RefusedOutputException(refusal, refused);
        }
    }
}
