using Dateline.Testing;

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
        (int exitCode, string output) = StartedProgram.Run(program, folder, arguments);
        return (exitCode, output.ReplaceLineEndings("\n"));
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
