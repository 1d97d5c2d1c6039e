using System.Collections.Immutable;
using Dateline.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dateline.Generator.Tests;

/// <summary>What the generator learns of a project, by way of the file in which the compiler is handed properties.</summary>
public class ProjectSettingsTests
{
    [Theory]
    [InlineData("/home/ann/C#/app")]
    [InlineData("/home/ann/a;b/app")]
    [InlineData("/home/ann/ # ü 100% %41 = it's \"x\"/app")]
    public void A_folder_of_any_letters_arrives_whole(string folder)
    {
        ProjectSettings settings = SettingsOf($"build_property.ProjectDir = {folder}/\nbuild_property.DatelineProjectDir = {Uri.EscapeDataString(folder)}");

        Assert.Equal(folder + "/", settings.Folder);
        Assert.Equal("data/2021.events.yaml", settings.RelativePathOf(folder + "/data/2021.events.yaml"));
    }

    [Fact]
    public void Where_a_host_has_no_targets_the_plain_properties_are_read()
    {
        ProjectSettings settings = SettingsOf("build_property.RootNamespace = Town\nbuild_property.ProjectDir = /home/ann/app/");

        Assert.Equal(new ProjectSettings("Town", "/home/ann/app/"), settings);
    }

    [Theory]
    [InlineData("/home/ann/app/", "/home/ann/app/a/2021.events.yaml", "a/2021.events.yaml")]
    [InlineData("/home/ann/app/", "/home/ann/data/2021.events.yaml", "../data/2021.events.yaml")]
    [InlineData("/home/ann/app/src/", "/home/ann/2021.events.yaml", "../../2021.events.yaml")]
    [InlineData("/home/ann/app/", "/home/ann/app-2/2021.events.yaml", "../app-2/2021.events.yaml")]
    [InlineData("/home/ann/app/", "/srv/data/2021.events.yaml", "2021.events.yaml")]
    [InlineData("C:/code/app/", @"C:\code\data\2021.events.yaml", "../data/2021.events.yaml")]
    [InlineData("C:/code/app/", @"D:\data\2021.events.yaml", "2021.events.yaml")]
    [InlineData("/", "/data/2021.events.yaml", "data/2021.events.yaml")]
    [InlineData("", "/data/2021.events.yaml", "/data/2021.events.yaml")]
    public void A_path_is_that_from_the_project_and_never_one_of_the_machine(string folder, string path, string expected) =>
        Assert.Equal(expected, ProjectSettings.RelativeTo(folder, path));

    private static ProjectSettings SettingsOf(string properties) =>
        ProjectSettings.Of(new Options(AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse("is_global = true\n" + properties, "/x.editorconfig") }).GlobalConfigOptions.AnalyzerOptions));

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
