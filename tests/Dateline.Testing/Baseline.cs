namespace Dateline.Testing;

/// <summary>
/// Compares a text with the accepted one beside the test, in the file conventions of the library Verify
/// (<c>Name.verified.txt</c>, <c>Name.received.txt</c>), which the package feed does not have.
/// <c>DATELINE_ACCEPT=1 dotnet test Dsl.sln</c> accepts what was received; with <c>CI</c> set it is refused.
/// </summary>
public static class Baseline
{
    /// <param name="directory">The folder of the accepted file.</param>
    /// <param name="name">The file's name without <c>.verified</c> and extension.</param>
    public static void Verify(string actual, string directory, string name, string extension = "txt") =>
        Verify(actual, Path.Combine(directory, $"{name}.verified.{extension}"), Path.Combine(directory, $"{name}.received.{extension}"));

    /// <summary>For an accepted file that people read under its own name, such as an index among pages.</summary>
    public static void VerifyFile(string actual, string path) =>
        Verify(actual, path, Path.ChangeExtension(path, ".received" + Path.GetExtension(path)));

    private static void Verify(string actual, string verified, string received)
    {
        actual = actual.ReplaceLineEndings("\n");
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        if (Accepts)
        {
            File.Delete(received);
            File.WriteAllText(verified, actual);
            return;
        }

        File.WriteAllText(received, actual);
        string difference = expected is null ? "There is no accepted file yet." : FirstDifference(expected, actual);
        throw new BaselineException($"{received}\ndiffers from\n{verified}\n{difference}");
    }

    private static bool Accepts
    {
        get
        {
            bool asked = Environment.GetEnvironmentVariable("DATELINE_ACCEPT") is "1" or "true";
            bool isCi = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
            if (asked && isCi)
                throw new BaselineException("DATELINE_ACCEPT is refused where CI is set: a baseline is accepted by a person.");
            return asked;
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        string LineOf(string[] lines) => line < lines.Length ? lines[line] : "(the end)";
        return $"Line {line + 1}\n  accepted: {LineOf(left)}\n  received: {LineOf(right)}";
    }
}

public sealed class BaselineException(string message) : Exception(message);
