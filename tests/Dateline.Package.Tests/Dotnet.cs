using Dateline.Testing;

namespace Dateline.Package.Tests;

/// <summary>The command line of the SDK, as a developer types it: in a folder, with nothing of this process's own build around it.</summary>
internal static class Dotnet
{
    public static Run In(string folder, params string[] arguments) => In(folder, [], arguments);

    public static Run In(string folder, Dictionary<string, string> environment, params string[] arguments) => Start("dotnet", folder, environment, arguments);

    public static Run Start(string program, string folder, Dictionary<string, string> environment, string[] arguments)
    {
        (int exitCode, string output) = StartedProgram.Run(program, folder, arguments, environment);
        return new Run(exitCode, output);
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
