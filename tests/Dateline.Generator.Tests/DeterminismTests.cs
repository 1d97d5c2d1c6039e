using System.Globalization;

namespace Dateline.Generator.Tests;

/// <summary>The same input gives the same bytes, whatever the culture, the order of files or the line ends.</summary>
public class DeterminismTests
{
    private static readonly string Expected = Everything(Examples.Project);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Under_any_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(Expected, Everything(Examples.Project));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_any_order_of_files() =>
        Assert.Equal(Expected, Everything(Examples.Project with { Files = [.. Examples.Project.Files.Reverse()] }));

    [Fact]
    public void With_any_line_ends() =>
        Assert.Equal(Expected, Everything(Examples.Project with { Files = [.. Examples.Project.Files.Select(file => (file.Path, file.Text.ReplaceLineEndings("\r\n")))] }));

    private static string Everything(GeneratorHarness project)
    {
        BuildResult build = project.Build();
        return string.Join('\n', build.Findings) + string.Join('\n', build.Run.GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => source.HintName + "\n" + source.SourceText));
    }
}
