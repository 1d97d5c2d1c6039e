using System.Diagnostics;
using Dateline.Cli.Commands;

namespace Dateline.Cli.Tests;

/// <summary>The command line as a user starts it: a process with arguments, two streams and an exit code.</summary>
internal sealed record CliProcess(int ExitCode, string Output, string Errors)
{
    public static CliProcess Run(params string[] arguments) => RunIn(Path.GetTempPath(), arguments);

    /// <summary>What these tests were built with, or what <c>DATELINE_TOOL</c> names: the same, compiled ahead, starts in half of the time.</summary>
    internal static readonly string Program = Environment.GetEnvironmentVariable("DATELINE_TOOL") is { Length: > 0 } named ? named : typeof(ExitCode).Assembly.Location;

    public static CliProcess RunIn(string folder, params string[] arguments) => Start(folder, "dotnet", [Program, .. arguments]);

    /// <param name="command">For a POSIX shell; <c>dateline</c> in it is the command line, and <c>$DATELINE</c> the file of the program.</param>
    public static CliProcess RunInShell(string folder, string command) =>
        Start(folder, "sh", ["-c", $"DATELINE='{Program}'\ndateline() {{ dotnet \"$DATELINE\" \"$@\"; }}\n{command}"]);

    private static CliProcess Start(string folder, string program, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliProcess(process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}
