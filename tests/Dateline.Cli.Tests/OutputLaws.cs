using System.Text;
using System.Text.Json;
using Dateline.Cli.Reporting;
using Dateline.Cli.Reporting.Excerpts;
using Dateline.Cli.Reporting.Sarif;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Cli.Tests;

/// <summary>Whatever an editor's text, a message or the name of a file holds, a line of the output stays one line, and nothing in it is obeyed.</summary>
public class OutputLaws
{
    [Fact]
    public void Lines_for_people_hold_no_control_character_and_no_line_of_somebody_elses() => Prop.ForAll(
        HostileFindings.Many.ToArbitrary(),
        hostile =>
        {
            CheckReport report = ReportOf(hostile.Findings, hostile.Files);
            string text = Written.Lines(lines => new TextReporter(report, Palette.None, lines).Write());
            string concise = Written.Lines(lines => ConciseWriter.Write(report, lines));
            string github = Written.Lines(lines => GitHubWriter.Write(report, lines));
            return IsClean(text) && IsClean(concise) && IsClean(github)
                && concise.Count(character => character == '\n') == hostile.Findings.Count
                && github.Count(character => character == '\n') == hostile.Findings.Count
                && github.TrimEnd('\n').Split('\n').All(line => line.StartsWith("::", StringComparison.Ordinal))
                && text.Split('\n').All(line => !line.StartsWith("::", StringComparison.Ordinal) || hostile.Findings.Any(finding => line.Contains(ShownText.Of(finding.Message), StringComparison.Ordinal) || line.Contains(ShownText.Of(finding.Heading.ToUpperInvariant()), StringComparison.Ordinal)));
        }).Check(Laws.Tried(300));

    [Fact]
    public void Json_holds_every_text_exactly() => Prop.ForAll(
        HostileFindings.Many.ToArbitrary(),
        hostile =>
        {
            using var json = JsonDocument.Parse(Written.Bytes(output => JsonWriter.Write(ReportOf(hostile.Findings, hostile.Files), output)));
            return json.RootElement.GetProperty("findings").EnumerateArray().Zip(hostile.Findings).All(pair =>
                Text(pair.First, "message") == Whole(pair.Second.Message)
                && Text(pair.First, "file") == Whole(pair.Second.Place.Path)
                && Text(pair.First.GetProperty("related")[0], "label") == Whole(pair.Second.Related[0].Label)
                && Text(pair.First.GetProperty("repairs")[0].GetProperty("edits")[0], "newText") == Whole(pair.Second.Repairs[0].Edits[0].NewText));
        }).Check(Laws.Tried(300));

    [Fact]
    public void Every_sarif_log_is_valid_and_its_addresses_lead_to_the_files() => Prop.ForAll(
        HostileFindings.Many.ToArbitrary(),
        hostile =>
        {
            byte[] log = Written.Bytes(output => SarifWriter.Write(ReportOf(hostile.Findings, hostile.Files), new HelpLink("https://pages.example/{code}"), output));
            using var json = JsonDocument.Parse(log);
            Assert.Equal([], SarifSchema.ProblemsOf(json.RootElement));
            return json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Zip(hostile.Findings).All(pair =>
            {
                string uri = pair.First.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
                return Uri.UnescapeDataString(uri) == Whole(pair.Second.Place.Path)
                    && uri.All(character => char.IsAsciiLetterOrDigit(character) || "-._~%/".Contains(character, StringComparison.Ordinal));
            });
        }).Check(Laws.Tried(100));

    [Theory]
    [InlineData("/data/10%41 [a]#b?c/x.events.yaml", "file:///data/10%2541%20%5Ba%5D%23b%3Fc/x.events.yaml")]
    [InlineData("a:b/x y.events.yaml", "a%3Ab/x%20y.events.yaml")]
    [InlineData("../x.events.yaml", "../x.events.yaml")]
    public void An_address_escapes_what_means_something_in_addresses(string path, string uri)
    {
        if (Path.DirectorySeparatorChar == '/')
            Assert.Equal(uri, FileUri.Of(path));
    }

    private static CheckReport ReportOf(IReadOnlyList<Finding> findings, IReadOnlyDictionary<string, SourceFile> files) =>
        new(findings, findings, CheckedFiles.None, path => files[path]);

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();

    /// <summary>As UTF-8 holds it: half of a character is lost.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsClean(string output) => output.All(character => character == '\n' || ShownText.Of(character.ToString()) == character.ToString() || char.IsSurrogate(character));
}
