namespace Dateline.Cli.Tests;

/// <summary>A folder outside the repository that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dateline-").FullName;

    public TemporaryFolder With(string name, string text)
    {
        string file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public TemporaryFolder With(string name, byte[] bytes)
    {
        With(name, "");
        File.WriteAllBytes(System.IO.Path.Combine(Path, name), bytes);
        return this;
    }

    /// <summary>What only a shell of POSIX can make: <c>mkfifo x</c>, <c>ln -s y x</c>.</summary>
    public TemporaryFolder Run(string command)
    {
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-ec", command]) { WorkingDirectory = Path })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
