namespace Dateline.Cli.Explaining;

/// <summary>The pages of the codes, which travel inside the program.</summary>
internal static class Pages
{
    /// <summary>The page in Markdown; null where there is no such code.</summary>
    public static string? Of(string code)
    {
        using Stream? page = typeof(Pages).Assembly.GetManifestResourceStream($"diagnostics/{code}.md");
        if (page is null)
            return null;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }

    /// <summary>What the code means: the page's text between its title and the examples.</summary>
    public static string MeaningOf(string page)
    {
        IEnumerable<string> lines = page.Split('\n').Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        return string.Join('\n', lines).Trim();
    }
}
