using System.Text;
using System.Xml.Linq;
using Dateline.Testing;

namespace Dateline.Package.Tests;

/// <summary>What is published.</summary>
public class PackageContentTests
{
    private static readonly string[] OfPackaging = ["_rels/", "[Content_Types].xml", "package/services/"];

    private static IReadOnlyList<(string Name, byte[] Bytes)> Entries => PackedDateline.EntriesOf(PackedDateline.File);

    private static XElement Metadata => XDocument.Parse(Encoding.UTF8.GetString(Entries.Single(entry => entry.Name == "Dateline.nuspec").Bytes).TrimStart('\uFEFF')).Root!.Elements().Single();

    [Fact]
    public void It_holds_what_is_accepted() => Baseline.Verify(
        string.Join('\n', Entries
            .Select(entry => entry.Name.StartsWith("docs/diagnostics/DTL", StringComparison.Ordinal) ? "docs/diagnostics/DTL….md" : entry.Name)
            .Where(name => !Array.Exists(OfPackaging, name.StartsWith))
            .Distinct()) + "\n",
        Repository.PathTo("tests", "Dateline.Package.Tests"), "package");

    [Fact]
    public void Every_page_of_a_code_comes_along() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathTo("dsl", "diagnostics"), "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal),
        Entries.Where(entry => entry.Name.StartsWith("docs/diagnostics/", StringComparison.Ordinal)).Select(entry => Path.GetFileName(entry.Name)));

    [Fact]
    public void It_depends_on_no_package_and_says_what_it_is()
    {
        XNamespace nuspec = Metadata.Name.Namespace;

        Assert.Empty(Metadata.Descendants(nuspec + "dependency"));
        Assert.Equal("MIT", Metadata.Element(nuspec + "license")!.Value);
        Assert.Equal("README.md", Metadata.Element(nuspec + "readme")!.Value);
        Assert.Equal("icon.png", Metadata.Element(nuspec + "icon")!.Value);
        Assert.Equal($"Dateline.{Metadata.Element(nuspec + "version")!.Value}.nupkg", Path.GetFileName(PackedDateline.File));
    }

    [Fact]
    public void The_same_sources_make_the_same_bytes() =>
        Assert.Equal(File.ReadAllBytes(PackedDateline.File), File.ReadAllBytes(PackedDateline.Again()));

    [Fact]
    public void No_path_of_the_machine_is_in_it()
    {
        byte[] root = Encoding.UTF8.GetBytes(Repository.Root.TrimEnd('/', '\\'));

        Assert.Equal([], Entries.Where(entry => entry.Bytes.AsSpan().IndexOf(root) >= 0).Select(entry => entry.Name));
    }

    /// <summary>What <c>dotnet pack Dsl.sln</c> makes.</summary>
    [Fact]
    public void A_project_is_published_only_where_it_says_so()
    {
        Assert.Contains("<IsPackable>false</IsPackable>", File.ReadAllText(Repository.PathTo("Directory.Build.props")), StringComparison.Ordinal);
        IEnumerable<string> packed = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("<IsPackable>true", StringComparison.Ordinal) || text.Contains("<PackAsTool>true", StringComparison.Ordinal)))
            .Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.Equal(["Dateline.Cli", "Dateline.Package", "Dateline.Templates"], packed.Order(StringComparer.Ordinal));
    }
}
