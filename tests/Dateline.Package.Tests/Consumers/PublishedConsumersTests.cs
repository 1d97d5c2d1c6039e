using System.IO.Compression;

namespace Dateline.Package.Tests.Consumers;

/// <summary>What developers make of a project with the package.</summary>
public sealed class PublishedConsumersTests : IDisposable
{
    private const string App = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>";

    private const string Usual = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    private readonly Lazy<ConsumerFolder> _folder = new(() => new ConsumerFolder(isClosed: false, "published"));

    private ConsumerFolder Folder => _folder.Value;

    /// <summary>Its users get the records and the runtime library; they do not compile files of their own with it.</summary>
    [ConsumerFact]
    public void A_library_with_a_timeline_is_a_package_of_its_own()
    {
        Folder.WithWeather("library/Library.csproj", "<TargetFramework>net8.0</TargetFramework><RootNamespace>Country</RootNamespace><PackageId>Country.Library</PackageId>");
        Dotnet.In(Folder.PathTo("library"), "pack", "-o", Folder.PathTo("feed"), "-nologo", "-v:q").Succeeded();
        Folder.With("app/App.csproj", ConsumerFolder.ProjectOf(App, """<PackageReference Include="Country.Library" Version="1.0.0" />"""))
            .With("app/Program.cs", Weather.Program("Country.Weather")).With("app/stray.events.yaml", "x: [\n");

        using ZipArchive package = ZipFile.OpenRead(Folder.PathTo("feed/Country.Library.1.0.0.nupkg"));
        using var nuspec = new StreamReader(package.GetEntry("Country.Library.nuspec")!.Open());
        Assert.Contains($"""<dependency id="Dateline" version="{Folder.Version}" exclude="Build,Analyzers" />""", nuspec.ReadToEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("warning", Folder.Build("app/App.csproj").Succeeded().Output.Replace("0 Warning(s)", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Weather.PrintedFrom("2021.events.yaml"), Folder.Print("app/App.csproj"));
    }

    /// <summary>With Native AOT, which trims as well; both warn of what they cannot follow.</summary>
    [ConsumerFact(isLong: true)]
    public void A_program_is_published_as_native_code_without_a_warning()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Folder.WithWeather("native/Native.csproj", App + Usual + "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors><TrimmerSingleWarn>false</TrimmerSingleWarn>", WeatherInJson.Program("Native.Weather"));

        string output = Dotnet.In(Folder.PathTo("native"), "publish", "-nologo", "-o", Folder.PathTo("out"), "--use-current-runtime").Succeeded().Output;

        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(WeatherInJson.Printed, Dotnet.Start(Folder.PathTo("out/Native"), Folder.Root, [], []).Succeeded().Output.Trim());
    }

    [ConsumerFact(isLong: true)]
    public void A_program_is_trimmed_into_one_file_without_a_warning()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Folder.WithWeather(
            "trimmed/Trimmed.csproj",
            App + Usual + WeatherInJson.NoReflection + "<PublishTrimmed>true</PublishTrimmed><PublishSingleFile>true</PublishSingleFile><SelfContained>true</SelfContained><TrimMode>full</TrimMode><TreatWarningsAsErrors>true</TreatWarningsAsErrors><TrimmerSingleWarn>false</TrimmerSingleWarn>",
            WeatherInJson.Program("Trimmed.Weather"));

        string output = Dotnet.In(Folder.PathTo("trimmed"), "publish", "-nologo", "-o", Folder.PathTo("out"), "--use-current-runtime").Succeeded().Output;

        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(WeatherInJson.Printed, Dotnet.Start(Folder.PathTo("out/Trimmed"), Folder.Root, [], []).Succeeded().Output.Trim());
    }

    [ConsumerFact]
    public void A_program_of_one_file_names_the_package_in_its_first_line()
    {
        Folder.With("single/storms.cs", $"#:package Dateline@{Folder.Version}\n#:property PublishAot=false\n#:property RootNamespace=Single\n" + Weather.Program("Single.Weather"))
            .With("single/weather.timeline.yaml", Weather.Timeline).With("single/2021.events.yaml", Weather.Events);

        Assert.Equal(Weather.PrintedFrom("2021.events.yaml"), Dotnet.In(Folder.PathTo("single"), "run", "storms.cs").Succeeded().Output.Trim());
    }

    public void Dispose()
    {
        if (_folder.IsValueCreated)
            Folder.Dispose();
    }
}
