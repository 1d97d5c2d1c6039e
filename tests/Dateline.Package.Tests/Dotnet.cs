using System.Diagnostics;

namespace Dateline.Package.Tests;

/// <summary>The command line of the SDK, as a developer types it: in a folder, with nothing of this process's own build around it.</summary>
internal static class Dotnet
{
    public static Run In(string folder, params string[] arguments) => In(folder, [], arguments);

    public static Run In(string folder, Dictionary<string, string> environment, params string[] arguments) => Start("dotnet", folder, environment, arguments);

    public static Run Start(string program, string folder, Dictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" },
        };
        foreach (string own in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.Ordinal) || key.StartsWith("VSTEST", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(own);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return new Run(process.ExitCode, output);
    }
}

/// <param name="Output">Both streams.</param>
internal sealed record Run(int ExitCode, string Output)
{
    /// <summary>The run went well; otherwise the test fails with all that was printed.</summary>
    public Run Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
