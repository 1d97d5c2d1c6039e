using System.Text.Json;
using System.Text.RegularExpressions;
using Dateline.Cli.Examples;
using Dateline.Language.Text.Words;
using Dateline.Testing;

namespace Dateline.Cli.Tests;

/// <summary>A template cannot check the name that it is given: it holds a list of those that <c>init</c> finds by checking.</summary>
public class TemplateNameTests
{
    private static readonly string[] OfNoExample = ["as-of", "class", "count", "date", "dateline", "entity", "entries", "event", "kind", "quote", "source", "string", "system", "text", "timeline"];

    [Theory]
    [InlineData("events")]
    [InlineData("project")]
    public void It_avoids_the_names_that_init_avoids(string template)
    {
        string folder = Repository.PathTo("dsl", "Dateline.Templates");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, template, ".template.config", "template.json")));
        var avoided = new Regex(json.RootElement.GetProperty("forms").GetProperty("known").GetProperty("pattern").GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1));
        IEnumerable<string> words = Directory.EnumerateFiles(Path.Combine(folder, "events"), "*.yaml")
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "[a-z][a-z-]*[a-z]", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(match => match.Value);
        string[] names = [.. words.Concat(OfNoExample).Distinct(StringComparer.Ordinal).Where(Names.IsName).Order(StringComparer.Ordinal)];

        Assert.Equal(
            names.Where(name => ExampleTimeline.For(name).Name != name),
            names.Where(name => avoided.IsMatch(name)));
    }
}
