using Dateline.Testing;

namespace Dateline.Package.Tests.Consumers;

/// <summary>Each builds without an error and without a warning.</summary>
internal static class ConsumersThatBuild
{
    private const string App = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>";
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile>";
    private const string Implicit = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    /// <summary>No file of the debugger, which names the folder of the sources.</summary>
    private const string NoSymbols = "<DebugType>none</DebugType>";

    /// <summary>So long that a path in it has two hundred letters.</summary>
    private static readonly string Long = string.Join('/', Enumerable.Repeat("a folder with a long name", 6));

    public static IReadOnlyList<Consumer> All { get; } =
    [
        AppOf("plain/Plain.csproj", "", "Plain.Weather"),
        AppOf("usual/Usual.csproj", Implicit, "Usual.Weather"),
        AppOf("strict/Strict.csproj", Implicit + Strict, "Strict.Weather"),
        AppOf("strict-plain/StrictPlain.csproj", Strict, "StrictPlain.Weather"),
        AppOf("invariant/Invariant.csproj", "<InvariantGlobalization>true</InvariantGlobalization><CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>", "Invariant.Weather"),
        AppOf("odd/my/My-App.csproj", "", "My_App.Weather"),
        AppOf("odd/1App/1App.csproj", "", "_1App.Weather"),
        AppOf("odd/space/a b.csproj", "", "a_b.Weather"),
        AppOf("odd/class/class.csproj", "", "_class.Weather"),
        AppOf("odd/given/Given.csproj", "<RootNamespace>Town hall.2</RootNamespace>", "Town_hall._2.Weather"),
        AppOf("odd/empty/Empty.csproj", "", "Weather") with { GlobalProperty = "RootNamespace=" },
        AppOf("C# ü;x, it's 100% (new)/Sharp.csproj", NoSymbols, "Sharp.Weather"),
        AppOf($"long/{Long}/Long.csproj", NoSymbols, "Long.Weather"),
        AppOf("emitted/Emitted.csproj", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>", "Emitted.Weather"),
        new("readme/MyApp.csproj", Readme, "Delft"),
        new("web/Web.csproj", Web),
        new("several/Several.csproj", folder => folder.WithWeather("several/Several.csproj", "<TargetFrameworks>net8.0;net9.0;net10.0</TargetFrameworks>" + Implicit + Strict)),
        new("two/Two.csproj", Two, "Delft weather/2021.events.yaml(5,1) Delft school/a.events.yaml(1,1)"),
        new("types/Types.csproj", Types, Weather.PrintedFrom("2021.events.yaml")),
        new("outside/app/Outside.csproj", Outside, Weather.PrintedFrom("../data/2021.events.yaml")),
        new("central/Central.csproj", Central, Weather.PrintedFrom("2021.events.yaml")),
        new("library/Library.csproj", folder => folder.WithWeather("library/Library.csproj", "<TargetFramework>net8.0</TargetFramework><RootNamespace>Country</RootNamespace><PackageId>Country.Library</PackageId>" + Implicit)),
        new("user/User.csproj", User, Weather.PrintedFrom("2021.events.yaml")),
        new("fs-user/FsUser.fsproj", FSharpUser, "Delft"),
        new("fs-none/FsNone.fsproj", folder => folder.With("fs-none/FsNone.fsproj", ConsumerFolder.ProjectOf(App, folder.Reference + """<Compile Include="Program.fs" />""")).With("fs-none/Program.fs", "printfn \"no events\"\n"), "no events"),
        new("off/Off.csproj", folder => folder.WithWeather("off/Off.csproj", App + "<EnableDefaultDatelineItems>false</EnableDefaultDatelineItems>", "System.Console.WriteLine(\"nothing is read\");\n").With("off/2021.events.yaml", Weather.Contradiction), "nothing is read"),
        new("left-out/LeftOut.csproj", LeftOut, Weather.PrintedFrom("2021.events.yaml")),
    ];

    /// <summary>With those beside other generators and tools, where all are asked for.</summary>
    public static IReadOnlyList<Consumer> Asked => Testing.Consumers.MissingForAll is null ? [.. All, .. ConsumersBesideOthers.All] : All;

    private static Consumer AppOf(string project, string properties, string ns) =>
        new(project, folder => folder.WithWeather(project, App + properties, Weather.Program(ns)), Weather.PrintedFrom("2021.events.yaml"));

    private static void Two(ConsumerFolder folder) => folder
        .With("two/Two.csproj", ConsumerFolder.ProjectOf(App + Strict, folder.Reference))
        .With("two/weather/w.timeline.yaml", Weather.Timeline).With("two/weather/2021.events.yaml", Weather.Events)
        .With("two/school/s.timeline.yaml", Weather.Timeline.Replace("timeline: weather", "timeline: school", StringComparison.Ordinal)).With("two/school/a.events.yaml", Weather.Events[Weather.Events.IndexOf("storm-of-may", StringComparison.Ordinal)..] + Weather.Events[..Weather.Events.IndexOf("storm-of-may", StringComparison.Ordinal)])
        .With("two/Program.cs", """
            System.Console.WriteLine(Two.Weather.Entries.StormOfMay.Town.Name + " " + Two.Weather.Entries.StormOfMay.Origin
                + " " + Two.School.Entries.StormOfMay.Town.Name + " " + Two.School.Entries.StormOfMay.Origin);

            """);

    /// <summary>A program's own types, named like those that generated code speaks of.</summary>
    private static void Types(ConsumerFolder folder)
    {
        string[] names = ["Action", "Attribute", "Boolean", "Change", "CompiledTimeline", "Dateline", "Enum", "EventDate", "Evidence", "Exception", "Func", "IEntry", "ImmutableArray", "Int32", "JsonConverter", "List", "Nullable", "Object", "Reading", "Series", "String", "StringComparer", "System", "Task", "Uri"];
        string types = string.Join('\n', names.Select(name => $"public class {name} {{ }}"));
        folder.WithWeather("types/Types.csproj", App, Weather.Program("Types.Weather").Replace("System.", "global::System.", StringComparison.Ordinal))
            .With("types/Own.cs", $"namespace Types.Weather\n{{\n{types}\n}}\n\nnamespace Types\n{{\n{types}\n}}\n");
    }

    /// <summary>What the page of the package shows.</summary>
    private static void Readme(ConsumerFolder folder)
    {
        string page = File.ReadAllText(Repository.PathTo("generator", "Dateline.Package", "README.md"));
        string[] yaml = [.. BlocksIn(page, "yaml")];
        folder.With("readme/MyApp.csproj", ConsumerFolder.ProjectOf(App + Implicit, folder.Reference))
            .With("readme/weather.timeline.yaml", yaml[0]).With("readme/2021.events.yaml", yaml[1])
            .With("readme/Program.cs", BlocksIn(page, "csharp").Single());
    }

    private static IEnumerable<string> BlocksIn(string page, string language) =>
        page.ReplaceLineEndings("\n").Split($"```{language}\n").Skip(1).Select(rest => rest.Split("```")[0]);

    /// <summary>With pages, which are compiled by a generator as well.</summary>
    private static void Web(ConsumerFolder folder) => folder
        .WithWeather("web/Web.csproj", "<TargetFramework>net10.0</TargetFramework>" + Implicit)
        .With("web/Web.csproj", File.ReadAllText(folder.PathTo("web/Web.csproj")).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal))
        .With("web/Storm.razor", "@using Web.Weather\n<p>@Entries.StormOfMay.Town.Name</p>\n")
        .With("web/Program.cs", """
            using Web.Weather;

            WebApplication app = WebApplication.Create();
            app.MapGet("/", () => Entries.StormOfMay.Town.Name);
            app.Run();

            """);

    private static void Outside(ConsumerFolder folder) => folder
        .With("outside/app/Outside.csproj", ConsumerFolder.ProjectOf(App + NoSymbols, folder.Reference + """<DatelineFile Include="../data/**/*.yaml" />"""))
        .With("outside/app/Program.cs", Weather.Program("Outside.Weather"))
        .With("outside/data/weather.timeline.yaml", Weather.Timeline).With("outside/data/2021.events.yaml", Weather.Events);

    private static void Central(ConsumerFolder folder) => folder
        .WithWeather("central/Central.csproj", App + "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>", Weather.Program("Central.Weather"))
        .With("central/Central.csproj", File.ReadAllText(folder.PathTo("central/Central.csproj")).Replace($" Version=\"{folder.Version}\"", "", StringComparison.Ordinal))
        .With("central/Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="Dateline" Version="{folder.Version}" /></ItemGroup>
            </Project>
            """);

    /// <summary>Uses a library with the timeline. Files of its own are none of a timeline's: it has none.</summary>
    private static void User(ConsumerFolder folder) => folder
        .With("user/User.csproj", ConsumerFolder.ProjectOf(App + Strict, """<ProjectReference Include="../library/Library.csproj" />"""))
        .With("user/Program.cs", Weather.Program("Country.Weather"))
        .With("user/stray.events.yaml", "x: [\n");

    private static void FSharpUser(ConsumerFolder folder) => folder
        .With("fs-user/FsUser.fsproj", ConsumerFolder.ProjectOf(App, """<ProjectReference Include="../library/Library.csproj" /><Compile Include="Program.fs" />"""))
        .With("fs-user/Program.fs", "printfn \"%s\" Country.Weather.Entries.StormOfMay.Town.Name\n");

    private static void LeftOut(ConsumerFolder folder)
    {
        folder.WithWeather("left-out/LeftOut.csproj", App, Weather.Program("LeftOut.Weather"), """<DatelineFile Remove="drafts/**" />""");
        foreach (string name in new[] { "bin", "obj", "node_modules", ".hidden", "drafts", "a/bin", "a/node_modules/b" })
            folder.With($"left-out/{name}/more.events.yaml", "x: [\n");
    }
}
