using Dateline.Cli.Output;

namespace Dateline.Cli.Tests;

/// <summary>What a writer writes.</summary>
internal static class Written
{
    public static string Lines(Action<ShownLines> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(new ShownLines(writer));
        return writer.ToString();
    }

    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
