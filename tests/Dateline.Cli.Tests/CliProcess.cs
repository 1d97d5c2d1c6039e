using System.Diagnostics;

namespace Dateline.Cli.Tests;

/// <summary>The command line as a user starts it: a process with arguments, two streams and an exit code.</summary>
internal sealed record CliProcess(int ExitCode, string Output, string Errors)
{
    public static CliProcess Run(params string[] arguments) => RunIn(Path.GetTempPath(), arguments);

    public static CliProcess RunIn(string folder, params string[] arguments)
    {
        string cli = typeof(ExitCode).Assembly.Location;
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [cli, .. arguments])
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
