namespace Dateline.Package.Tests.Consumers;

/// <summary>Each gets one sentence, where otherwise nothing would be checked or hundreds of errors would say nothing.</summary>
internal static class ConsumersThatFail
{
    private const string Framework = "<TargetFramework>net10.0</TargetFramework>";

    public static IReadOnlyList<Consumer> All { get; } =
    [
        Of("contradiction/Contradiction.csproj", Framework) with { Write = folder => folder.WithWeather("contradiction/Contradiction.csproj", Framework).With("contradiction/2021.events.yaml", Weather.Contradiction) },
        Of("standard/Standard.csproj", "<TargetFramework>netstandard2.0</TargetFramework>"),
        Of("old-language/OldLanguage.csproj", Framework + "<LangVersion>8</LangVersion><ImplicitUsings>enable</ImplicitUsings>"),
        Of("old-compiler/OldCompiler.csproj", Framework) with { GlobalProperty = "CompilerApiVersion=roslyn4.6" },
        Of("fs/Fs.fsproj", Framework),
        Of("vb/Vb.vbproj", Framework),
    ];

    private static Consumer Of(string project, string properties) => new(project, folder => folder.WithWeather(project, properties));
}
