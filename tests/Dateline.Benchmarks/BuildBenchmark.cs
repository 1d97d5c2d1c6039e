using System.Globalization;
using Dateline.Testing;

namespace Dateline.Benchmarks;

/// <summary>How long a project with 10,000 events takes to build, as a ratio to the same project with 10.</summary>
internal static class BuildBenchmark
{
    private const int Runs = 3;

    public static int Run()
    {
        string root = Path.Combine(Path.GetTempPath(), "dateline-benchmark-build");
        string large = WriteProject(Path.Combine(root, "Large"), 10_000);
        string small = WriteProject(Path.Combine(root, "Small"), 10);
        List<double> largeTimes = [], smallTimes = [];
        for (int run = 0; run <= Runs; run++)
        {
            double smallSeconds = Build(small);
            double largeSeconds = Build(large);
            if (run == 0)
                continue;
            smallTimes.Add(smallSeconds);
            largeTimes.Add(largeSeconds);
        }

        double largeMedian = Measured.MedianOf(largeTimes);
        double smallMedian = Measured.MedianOf(smallTimes);
        Print($"build, 10 events        {smallMedian:F2} s");
        Print($"build, 10,000 events    {largeMedian:F2} s");
        Print($"ratio                   {largeMedian / smallMedian:F2}   (target at most 3)");
        return 0;
    }

    private static double Build(string project) =>
        Measured.Process("dotnet", "build", project, "--no-restore", "--no-incremental", "-nologo", "-v", "q", "-c", "Release", "--no-dependencies").Seconds;

    private static string WriteProject(string folder, int events)
    {
        Corpus.Write(events, folder);
        string project = Path.Combine(folder, Path.GetFileName(folder) + ".csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <Import Project="{Repository.PathTo("generator", "Dateline.props")}" />
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"built\");\n");
        Measured.Process("dotnet", "build", project, "-nologo", "-v", "q", "-c", "Release");
        return project;
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
