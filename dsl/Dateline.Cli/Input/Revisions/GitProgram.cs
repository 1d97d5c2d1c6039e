using System.Diagnostics;

namespace Dateline.Cli.Input.Revisions;

/// <summary>
/// The program git, asked what a repository had. It is taken from the search path alone: .NET would look in the current folder
/// first, where whoever wrote the data could have put a program with this name.
/// </summary>
internal sealed class GitProgram
{
    private readonly string _program;
    private readonly string _folder;

    private GitProgram(string program, string folder)
    {
        _program = program;
        _folder = folder;
    }

    /// <summary>Null where there is no such program.</summary>
    /// <param name="folder">Where it is asked.</param>
    public static GitProgram? For(string folder)
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(place => Path.Combine(place, name))
            .FirstOrDefault(File.Exists);
        return program is null ? null : new GitProgram(program, folder);
    }

    /// <summary>What it writes, in bytes; null where it says no.</summary>
    /// <param name="arguments">None is read by a shell. What a user gives stands behind <c>--end-of-options</c>.</param>
    public byte[]? Ask(params string[] arguments) => AskWith("", arguments);

    /// <param name="input">What it reads.</param>
    public byte[]? AskWith(string input, params string[] arguments)
    {
        // A file system monitor is a program that a repository can name.
        var start = new ProcessStartInfo(_program, ["-C", _folder, "--no-pager", "-c", "core.fsmonitor=false", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        // Each of the three could be full, and wait for another one.
        Task errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        Task writing = Task.Run(() => Write(process, input));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Task.WaitAll(errors, writing);
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    private static void Write(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading to the end, and its exit status says so.
        }
    }
}
