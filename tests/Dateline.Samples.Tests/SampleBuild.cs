using System.Text.RegularExpressions;
using Dateline.Testing;

namespace Dateline.Samples.Tests;

/// <summary>A copy of the sample outside the repository, built by the real compiler with the generator of this repository.</summary>
internal static partial class SampleBuild
{
    /// <summary>Every error of the build, without its folder: <c>2021.events.yaml(7,12): error DTL4001: …</c>.</summary>
    /// <param name="sample">The files of the sample.</param>
    /// <param name="hasProgram">With the sample's program; otherwise a library of nothing but the events.</param>
    public static IReadOnlyList<string> ErrorsOf(SampleFiles sample, bool hasProgram = true)
    {
        string folder = Directory.CreateTempSubdirectory("russia-nato-").FullName;
        try
        {
            sample.WriteTo(folder);
            foreach (string code in hasProgram ? Directory.EnumerateFiles(SampleFiles.Folder, "*.cs") : [])
                File.Copy(code, Path.Combine(folder, Path.GetFileName(code)));
            return LinesOf(folder, hasProgram ? "Exe" : "Library", isStrict: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Every error and warning of a build of what lies in a folder, without the folder.</summary>
    /// <param name="isStrict">Warnings are errors.</param>
    public static IReadOnlyList<string> LinesOf(string folder, string outputType, bool isStrict)
    {
        File.WriteAllText(Path.Combine(folder, "RussiaNato.csproj"), ProjectOf(outputType, isStrict));
        (int exitCode, string output) = StartedProgram.Run("dotnet", folder, ["build", "-nologo", "-v:q", "-nodeReuse:false", $"-c:{Configuration}"]);
        string[] lines = [.. FindingLine().Matches(output).Select(match => match.Groups["line"].Value.Trim()).Distinct()];
        Assert.True((exitCode == 0) == !Array.Exists(lines, line => line.Contains(": error ", StringComparison.Ordinal)), output);
        return [.. lines.Select(line => line.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
    }

    /// <summary>What a sample prints, as it was built along with these tests.</summary>
    public static string OutputOf(string sample)
    {
        string folder = SampleFiles.FolderOf(sample);
        string program = Path.Combine(folder, "bin", Configuration, "net10.0", $"{sample}.dll");
        (int exitCode, string output) = StartedProgram.Run("dotnet", folder, [program]);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static string Configuration { get; } =
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    [GeneratedRegex(@"^(?<line>.*?\b(error|warning) [A-Z]+\d+: .*?)( \[[^\[\]]*\])?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FindingLine();

    private static string ProjectOf(string outputType, bool isStrict) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{outputType}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>{(isStrict ? "true" : "false")}</TreatWarningsAsErrors>
            <RootNamespace>Samples.RussiaNato</RootNamespace>
            <BuildProjectReferences>false</BuildProjectReferences>
          </PropertyGroup>
          <Import Project="{Repository.PathTo("generator", "Dateline.props")}" />
        </Project>
        """;
}
