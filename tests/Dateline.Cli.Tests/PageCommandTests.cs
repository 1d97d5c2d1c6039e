using Dateline.Cli.Commands;

namespace Dateline.Cli.Tests;

/// <summary>The page in which editors write is in a tool that was packed with it; any other says where to get one.</summary>
public class PageCommandTests
{
    [Fact]
    public void A_program_without_the_page_says_so_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        bool hasPage = typeof(PageCommand).Assembly.GetManifestResourceNames().Contains("page/dateline.html");

        CliProcess run = CliProcess.RunIn(folder.Path, "page");

        Assert.Equal(hasPage ? 0 : 2, run.ExitCode);
        Assert.Equal(hasPage, File.Exists(Path.Combine(folder.Path, "dateline.html")));
        Assert.StartsWith(hasPage ? "" : "This dateline has no page in it. ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_of_the_language_is_overwritten()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.events.yaml", "ours\n");

        CliProcess run = CliProcess.RunIn(folder.Path, "page", "--output", "a.events.yaml");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("ours\n", File.ReadAllText(Path.Combine(folder.Path, "a.events.yaml")));
    }
}
