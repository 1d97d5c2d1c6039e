using System.Diagnostics;

namespace Dateline.Testing;

/// <summary>A program as somebody starts it in a folder: the SDK, or what it has built. Nothing of the run of these tests is around it.</summary>
public static class StartedProgram
{
    /// <summary>Whether a folder of <c>PATH</c> holds the program.</summary>
    public static bool IsInstalled(string program) => FoldersOf("PATH").Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>The folders that a variable of the environment lists.</summary>
    public static IReadOnlyList<string> FoldersOf(string variable) =>
        (Environment.GetEnvironmentVariable(variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The exit status, and both streams in one: what the program prints, then its errors.</summary>
    /// <param name="environment">What is set besides.</param>
    public static (int ExitCode, string Output) Run(string program, string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the build around these tests told its own processes is not for another build.
        foreach (string own in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.Ordinal) || key.StartsWith("VSTEST", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(own);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
