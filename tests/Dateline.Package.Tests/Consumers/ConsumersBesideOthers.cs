namespace Dateline.Package.Tests.Consumers;

/// <summary>Projects in which other generators and other tools work on the same code; likewise without an error and without a warning.</summary>
internal static class ConsumersBesideOthers
{
    private const string App = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>";
    private const string Usual = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    public static IReadOnlyList<Consumer> All { get; } =
    [
        new("json/Json.csproj", folder => folder.WithWeather("json/Json.csproj", App + Usual + WeatherInJson.NoReflection, WeatherInJson.Program("Json.Weather")), WeatherInJson.Printed),
        new("json-8/Json8.csproj", folder => folder.WithWeather("json-8/Json8.csproj", App.Replace("net10.0", "net8.0", StringComparison.Ordinal) + Usual + WeatherInJson.NoReflection, WeatherInJson.Program("Json8.Weather"))),
        new("json-9/Json9.csproj", folder => folder.WithWeather("json-9/Json9.csproj", App.Replace("net10.0", "net9.0", StringComparison.Ordinal) + Usual + WeatherInJson.NoReflection, WeatherInJson.Program("Json9.Weather"))),
        new("other-yaml/app/App.csproj", OtherYaml, Weather.PrintedFrom("2021.events.yaml")),
        new("friends/first/First.csproj", folder => folder.WithWeather("friends/first/First.csproj", "<TargetFramework>net10.0</TargetFramework>" + Usual, items: """<InternalsVisibleTo Include="Second" />""")),
        new("friends/second/Second.csproj", SecondFriend, Weather.PrintedFrom("2021.events.yaml")),
        new("wpf/Wpf_x1y2z3_wpftmp.csproj", SecondCompilationOfWpf, Weather.PrintedFrom("2021.events.yaml")),
        new("razor/Razor.csproj", RazorLibrary),
        new("blazor/Blazor.csproj", Blazor),
        new("tested/Tested.csproj", TestProject),
        new("minus/Minus.csproj", Minus, "-10 {\"by\":-10} -0044-03-15 True"),
    ];

    /// <summary>A generator that reads YAML and carries the library under its own name.</summary>
    private static void OtherYaml(ConsumerFolder folder) => folder
        .With("other-yaml/generator/Generator.csproj", ConsumerFolder.ProjectOf(
            "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion><EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>",
            """<PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" /><PackageReference Include="YamlDotNet" Version="16.3.0" GeneratePathProperty="true" PrivateAssets="all" />"""))
        .With("other-yaml/generator/Generator.cs", """
            using Microsoft.CodeAnalysis;

            namespace OtherYaml
            {
                [Generator]
                public sealed class Generator : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
                        output.AddSource("Read.g.cs", "static class Read { public const string Text = \"" + new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<string>("read") + "\"; }"));
                }
            }

            """)
        .WithWeather("other-yaml/app/App.csproj", App, $"_ = Read.Text;\n{Weather.Program("App.Weather")}".Replace("_ = Read.Text;\nusing App.Weather;", "using App.Weather;\n\n_ = Read.Text;", StringComparison.Ordinal), """
            <ProjectReference Include="../generator/Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            <PackageReference Include="YamlDotNet" Version="16.3.0" GeneratePathProperty="true" IncludeAssets="none" PrivateAssets="all" />
            <Analyzer Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" />
            """);

    /// <summary>Compiles the same timeline as a library that it uses and whose inner classes it sees: each in a namespace of its own.</summary>
    private static void SecondFriend(ConsumerFolder folder) => folder.WithWeather(
        "friends/second/Second.csproj", App + Usual, Weather.Program("Second.Weather"), """<ProjectReference Include="../first/First.csproj" />""");

    /// <summary>WPF compiles a project twice, the first time as one of another name, and hands over the files that the project has already.</summary>
    private static void SecondCompilationOfWpf(ConsumerFolder folder) => folder.WithWeather(
        "wpf/Wpf_x1y2z3_wpftmp.csproj", App + Usual + "<_TargetAssemblyProjectName>Wpf</_TargetAssemblyProjectName>", Weather.Program("Wpf.Weather"),
        """<AdditionalFiles Include="$(MSBuildProjectDirectory)/weather.timeline.yaml;$(MSBuildProjectDirectory)/2021.events.yaml" />""");

    private static void RazorLibrary(ConsumerFolder folder) => folder
        .WithWeather("razor/Razor.csproj", "<TargetFramework>net10.0</TargetFramework><AddRazorSupportForMvc>true</AddRazorSupportForMvc>" + Usual, items: """<FrameworkReference Include="Microsoft.AspNetCore.App" />""")
        .With("razor/Razor.csproj", File.ReadAllText(folder.PathTo("razor/Razor.csproj")).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Razor", StringComparison.Ordinal))
        .With("razor/StormCard.razor", """
            @using Razor.Weather

            <p>@Storm.Town.Name @Storm.Evidence.Gust.Value</p>

            @code {
                [Microsoft.AspNetCore.Components.Parameter, Microsoft.AspNetCore.Components.EditorRequired]
                public required Storm Storm { get; set; }
            }

            """)
        .With("razor/Storms.razor", "@using Razor.Weather\n\n@foreach (Storm storm in Timeline.Storms)\n{\n    <StormCard Storm=\"storm\" />\n}\n")
        .With("razor/Storms.cshtml", "@model Razor.Weather.Storm\n\n<p>@Model.Town.Name @Model.Evidence.Gust.Value</p>\n");

    /// <summary>The program of a browser.</summary>
    private static void Blazor(ConsumerFolder folder) => folder
        .WithWeather("blazor/Blazor.csproj", "<TargetFramework>net10.0</TargetFramework>" + Usual, """
            using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

            WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
            builder.RootComponents.Add<Blazor.Storms>("#storms");
            await builder.Build().RunAsync();

            """, """<PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.12" />""")
        .With("blazor/Blazor.csproj", File.ReadAllText(folder.PathTo("blazor/Blazor.csproj")).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.BlazorWebAssembly", StringComparison.Ordinal))
        .With("blazor/Storms.razor", "@using Blazor.Weather\n\n@foreach (Storm storm in Timeline.Storms)\n{\n    <p>@storm.Town.Name @storm.Evidence.Gust.Value</p>\n}\n")
        .With("blazor/wwwroot/index.html", "<!DOCTYPE html>\n<html><body><div id=\"storms\"></div><script src=\"_framework/blazor.webassembly.js\"></script></body></html>\n");

    private static void TestProject(ConsumerFolder folder) => folder
        .WithWeather("tested/Tested.csproj", "<TargetFramework>net10.0</TargetFramework><IsTestProject>true</IsTestProject>" + Usual, items: """
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" /><PackageReference Include="xunit" Version="2.9.3" />
            """)
        .With("tested/StormTests.cs", """
            using Tested.Weather;
            using Xunit;

            namespace Tested;

            public class StormTests
            {
                [Fact]
                public void A_copy_is_equivalent() => Assert.Equivalent(Entries.StormOfMay, Entries.StormOfMay with { }, strict: true);

                [Theory]
                [InlineData(Scale.National)]
                public void An_option_is_data_of_a_test(Scale scale) => Assert.Equal(scale, Entries.StormOfMay.Scale);
            }

            """);

    /// <summary>The minus sign of Swedish, Norwegian and others is U+2212.</summary>
    private static void Minus(ConsumerFolder folder) => folder.WithWeather("minus/Minus.csproj", App + Usual, """
        using System.Globalization;
        using System.Text.Json;
        using Dateline;
        using Minus.Weather;

        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
        Change<long> change = Change.By(-10L);
        Console.WriteLine($"{change} {JsonSerializer.Serialize(change)} {EventDate.Parse("-0044-03-15")} {JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(Entries.FirstCensus with { People = change }))!.Equals(Entries.FirstCensus with { People = change })}");
        """);
}
