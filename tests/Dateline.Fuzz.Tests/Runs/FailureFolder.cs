using System.Security.Cryptography;

namespace Dateline.Fuzz.Runs;

/// <summary>Where failing texts are kept. No file is ever overwritten.</summary>
internal sealed class FailureFolder(string path)
{
    public string Path { get; } = path;

    /// <returns>The path of the file.</returns>
    public string Keep(string target, string text)
    {
        Directory.CreateDirectory(Path);
        byte[] bytes = InputFile.BytesOf(text);
        string name = System.IO.Path.Combine(Path, $"{target}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.txt");
        if (File.Exists(name) && File.ReadAllBytes(name).AsSpan().SequenceEqual(bytes))
            return name;
        using var file = new FileStream(name, FileMode.CreateNew);
        file.Write(bytes);
        return name;
    }
}
