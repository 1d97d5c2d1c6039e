namespace Dateline.Package.Tests.Consumers;

/// <summary>The package in projects of many sorts.</summary>
public class ManyConsumersTests(ManyConsumers many) : IClassFixture<ManyConsumers>
{
    private const string CannotCompile = "error DTL9002: This project cannot compile the timeline. ";

    public static TheoryData<string> Building => [.. ConsumersThatBuild.All.Select(consumer => consumer.Project)];

    public static TheoryData<string> BesideOthers => [.. ConsumersBesideOthers.All.Select(consumer => consumer.Project)];

    [ConsumerTheory]
    [MemberData(nameof(Building))]
    public void Builds_without_a_word_and_prints_an_entry(string project) => MustBuild(ConsumersThatBuild.All.Single(consumer => consumer.Project == project));

    [ConsumerTheory(isLong: true)]
    [MemberData(nameof(BesideOthers))]
    public void Builds_without_a_word_beside_others(string project) => MustBuild(ConsumersBesideOthers.All.Single(consumer => consumer.Project == project));

    [ConsumerTheory]
    [InlineData("standard/Standard.csproj", "It needs .NET 8 or later, and the target framework is netstandard2.0. Use net8.0 or later.")]
    [InlineData("old-language/OldLanguage.csproj", "It needs C# 12 or later, and LangVersion is 8. Remove LangVersion, or set it to latest.")]
    [InlineData("old-compiler/OldCompiler.csproj", "It needs a newer C# compiler. Use the .NET SDK 8 or later, or Visual Studio 2022 17.8 or later.")]
    [InlineData("fs/Fs.fsproj", "It needs C#, and this project is in F#. Move the files into a C# library, and refer to it from here.")]
    [InlineData("vb/Vb.vbproj", "It needs C#, and this project is in VB. Move the files into a C# library, and refer to it from here.")]
    public void A_project_that_cannot_compile_a_timeline_gets_one_sentence(string project, string sentence) =>
        Assert.Equal([$"{Path.GetFileName(project)} : {CannotCompile}{sentence}"], many.LinesOf(project));

    [ConsumerFact]
    public void A_contradiction_fails_the_build_at_its_file_and_line_with_its_page()
    {
        string line = Assert.Single(many.LinesOf("contradiction/Contradiction.csproj"));

        Assert.StartsWith("2021.events.yaml(22,11): error DTL4001: \"second-census\" says ", line, StringComparison.Ordinal);
        Assert.EndsWith($"/packages/dateline/{many.Folder.Version}/docs/diagnostics/DTL4001.md)", line, StringComparison.Ordinal);
        Assert.True(File.Exists(many.Folder.PathTo($"packages/dateline/{many.Folder.Version}/docs/diagnostics/DTL4001.md")));
    }

    [ConsumerTheory]
    [InlineData("C# ü;x, it's 100% (new)/Sharp.csproj")]
    [InlineData("outside/app/Outside.csproj")]
    public void No_path_of_the_machine_is_compiled_in(string project) =>
        Assert.False(many.Folder.IsNamedIn(many.Folder.AssemblyOf(project)));

    [ConsumerFact]
    public void A_build_in_an_editor_hands_over_the_same_files()
    {
        string output = Dotnet.In(
            many.Folder.PathTo("outside/app"), "msbuild", "-t:Compile", "-nologo", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs").Succeeded().Output;

        Assert.Contains($"\"/additionalfile:{many.Folder.PathTo("outside/data/weather.timeline.yaml")}\"", output, StringComparison.Ordinal);
        Assert.Contains($"\"/additionalfile:{many.Folder.PathTo("outside/data/2021.events.yaml")}\"", output, StringComparison.Ordinal);
    }

    [ConsumerFact]
    public void A_lock_file_names_the_package_and_nothing_else()
    {
        string text = File.ReadAllText(many.Folder.PathTo("central/packages.lock.json"));

        Assert.Contains("\"Dateline\"", text, StringComparison.Ordinal);
        Assert.Single(text.Split("\"resolved\""), part => part.Contains(many.Folder.Version, StringComparison.Ordinal) && !part.Contains("\"requested\"", StringComparison.Ordinal));
    }

    private void MustBuild(Consumer consumer)
    {
        Assert.Equal([], many.LinesOf(consumer.Project));
        Assert.True(many.Folder.IsBuilt(consumer.Project), many.Output);
        if (consumer.Prints is { } expected)
            Assert.Equal(expected, many.Folder.Print(consumer.Project));
    }

    [ConsumerFact]
    public void A_program_has_one_more_assembly()
    {
        IEnumerable<string> assemblies = Directory.EnumerateFiles(Path.GetDirectoryName(many.Folder.AssemblyOf("plain/Plain.csproj"))!, "*.dll").Select(file => Path.GetFileName(file)!);

        Assert.Equal(["Dateline.Runtime.dll", "Plain.dll"], assemblies.Order(StringComparer.Ordinal));
    }
}
