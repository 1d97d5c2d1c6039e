using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Dateline.Package.Tests.Consumers;

/// <summary>
/// A folder outside the repository with projects that install the package from another folder, into a folder of packages of
/// their own. Packages of the SDK (older frameworks, Native AOT) come from where this machine has them.
/// </summary>
internal sealed partial class ConsumerFolder : IDisposable
{
    /// <param name="isClosed">Nothing but the package itself can be installed.</param>
    public ConsumerFolder(bool isClosed, [CallerMemberName] string name = "")
    {
        Root = Directory.CreateTempSubdirectory($"consumers-{name.ToLowerInvariant().TrimStart('.')}-").FullName;
        Version = PackedDateline.CopyTo(Path.Combine(Root, "feed"));
        string others = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        With("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources>{(isClosed ? "<clear />" : "")}<add key="packed" value="feed" /></packageSources>
              <fallbackPackageFolders>{(!isClosed && Directory.Exists(others) ? $"""<add key="machine" value="{others}" />""" : "<clear />")}</fallbackPackageFolders>
            </configuration>
            """);
    }

    public string Root { get; }

    /// <summary>Of the package.</summary>
    public string Version { get; }

    /// <summary>How a project refers to the package.</summary>
    public string Reference => $"""<PackageReference Include="Dateline" Version="{Version}" />""";

    public string PathTo(string path) => Path.Combine([Root, .. path.Split('/')]);

    public ConsumerFolder With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(path))!);
        File.WriteAllText(PathTo(path), text);
        return this;
    }

    /// <summary>A project with the package, and the files of the weather beside it.</summary>
    /// <param name="path">Of the project file.</param>
    /// <param name="properties">What the project sets, as XML.</param>
    /// <param name="items">Likewise.</param>
    /// <param name="code">A C# file; none where it is empty.</param>
    public ConsumerFolder WithWeather(string path, string properties, string code = "", string items = "")
    {
        string folder = path[..(path.LastIndexOf('/') + 1)];
        if (code.Length > 0)
            With(folder + "Program.cs", code);
        return With(path, ProjectOf(properties, Reference + items))
            .With(folder + "weather.timeline.yaml", Weather.Timeline)
            .With(folder + "2021.events.yaml", Weather.Events);
    }

    public static string ProjectOf(string properties, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;

    public Run Build(string project, params string[] arguments) =>
        Dotnet.In(Path.GetDirectoryName(PathTo(project))!, ["build", Path.GetFileName(project), "-nologo", "-v:m", "-nodeReuse:false", .. arguments]);

    /// <summary>What a program prints that was built.</summary>
    public string Print(string project, string framework = "net10.0") =>
        Dotnet.In(Root, AssemblyOf(project, framework)).Succeeded().Output.Trim();

    public string AssemblyOf(string project, string framework = "net10.0") =>
        Path.Combine(Path.GetDirectoryName(PathTo(project))!, "bin", "Debug", framework, Path.GetFileNameWithoutExtension(project) + ".dll");

    /// <summary>Whether there is an assembly of a project, for each of its frameworks.</summary>
    public bool IsBuilt(string project)
    {
        string frameworks = Frameworks().Match(File.ReadAllText(PathTo(project))).Groups["names"].Value;
        return Array.TrueForAll(frameworks.Split(';'), framework => File.Exists(AssemblyOf(project, framework)));
    }

    /// <summary>Whether an assembly holds the path of this folder, in either of the encodings of texts.</summary>
    public bool IsNamedIn(string assembly)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(assembly);
        return bytes.IndexOf(Encoding.UTF8.GetBytes(Root)) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes(Root)) >= 0;
    }

    [GeneratedRegex("<TargetFrameworks?>(?<names>[^<]*)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Frameworks();

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
