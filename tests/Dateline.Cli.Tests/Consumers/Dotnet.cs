using System.Diagnostics;

namespace Dateline.Cli.Tests.Consumers;

/// <summary>The SDK's own command line, in a folder outside the repository and with packages from there alone.</summary>
internal static class Dotnet
{
    /// <summary>The output, both streams in one. The test fails where the command does.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        (int status, string output) = Start(folder, "dotnet", arguments);
        Assert.True(status == 0, $"dotnet {string.Join(' ', arguments)} ended with {status}:\n{output}");
        return output;
    }

    /// <summary>The exit status, and both streams in one.</summary>
    public static (int Status, string Output) Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, (output + errors.Result).ReplaceLineEndings("\n"));
    }

    /// <summary>A <c>nuget.config</c> that knows one folder of packages, and unpacks into a folder of its own.</summary>
    public static TemporaryFolder WithFeed(this TemporaryFolder folder) => folder.With("feed/.keep", "").With(
        "nuget.config",
        """
        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <config><add key="globalPackagesFolder" value="unpacked" /></config>
          <packageSources><clear /><add key="feed" value="feed" /></packageSources>
        </configuration>

        """);
}
