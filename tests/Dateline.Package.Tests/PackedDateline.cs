using System.IO.Compression;
using Dateline.Testing;

namespace Dateline.Package.Tests;

/// <summary>The package, made of what was built along with these tests.</summary>
internal static class PackedDateline
{
    private const string Now = "1700000000";

    private static readonly Lazy<string> First = new(() => Pack("first"));

    /// <summary>Under a version that no feed has.</summary>
    private static readonly Lazy<string> ForConsumers = new(() => Pack("consumers", "-p:VersionSuffix=consumers"));

    /// <summary>Two runs at once would write the same files beside the project.</summary>
    private static readonly Lock OneByOne = new();

    /// <summary>The package file, as it is published.</summary>
    public static string File => First.Value;

    /// <summary>The package once more.</summary>
    public static string Again() => Pack("again");

    /// <summary>Copies the package, under a version that no feed has, for projects that install it.</summary>
    /// <returns>The version.</returns>
    public static string CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        string name = Path.GetFileName(ForConsumers.Value);
        System.IO.File.Copy(ForConsumers.Value, Path.Combine(folder, name));
        return Path.GetFileNameWithoutExtension(name)["Dateline.".Length..];
    }

    public static IReadOnlyList<(string Name, byte[] Bytes)> EntriesOf(string package)
    {
        using ZipArchive zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(entry => (entry.FullName, BytesOf(entry))).OrderBy(entry => entry.FullName, StringComparer.Ordinal)];
    }

    private static string Pack(string name, params string[] arguments)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "packed", name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        lock (OneByOne)
        {
            Dotnet.In(
                Repository.Root, new() { ["SOURCE_DATE_EPOCH"] = Now },
                ["pack", Path.Combine("generator", "Dateline.Package"), "-c", Configuration, "--no-build", "-nologo", "-v:q", "-o", folder, .. arguments]).Succeeded();
        }

        return Assert.Single(Directory.EnumerateFiles(folder));
    }

    private static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
