using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Pipeline;

/// <summary>What holds for everything that the whole pipeline says, whatever editors write.</summary>
public class PipelineLaws
{
    private const int Times = 150;

    [Fact]
    public void Every_place_lies_in_its_file_and_on_a_character() => Holds(files =>
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        foreach (Place place in FolderCheck.Of(files).Findings.SelectMany(PlacesOf))
        {
            string text = texts[place.Path];
            Assert.InRange(place.Span.Start, 0, text.Length);
            Assert.InRange(place.Span.End, place.Span.Start, text.Length);
            Assert.False(SplitsCharacter(text, place.Span.Start) || SplitsCharacter(text, place.Span.End));
        }
    });

    [Fact]
    public void The_order_of_files_changes_nothing() => Holds(files =>
        Assert.Equal(Shown(files), Shown([.. files.Reverse()])));

    [Fact]
    public void Line_ends_change_nothing() => Holds(files =>
        Assert.Equal(Shown(files), Shown([.. files.Select(file => new SourceFile(file.Path, file.Text.Replace("\n", "\r\n")))])));

    [Fact]
    public void A_culture_changes_nothing() => Holds(files =>
        Assert.Equal(Shown(files), Cultures.Under("tr-TR", () => Shown(files))));

    [Fact]
    public void Every_message_has_one_line() => Holds(files =>
        Assert.All(FolderCheck.Of(files).Findings, finding => Assert.DoesNotContain('\n', finding.Message)));

    [Fact]
    public void An_id_renamed_everywhere_changes_no_code() => Holds(files =>
        Assert.Equal(CodesOf(files), CodesOf([.. files.Select(file => new SourceFile(file.Path, file.Text.Replace("russian-mission-to-nato", "mission-of-russia-to-nato")))])));

    private static void Holds(Action<SourceFile[]> law) =>
        Check.One(Laws.Tried(Times), Prop.ForAll(SlipsOfTheHand.Files.ToArbitrary(), law));

    private static IEnumerable<Place> PlacesOf(Finding finding) => finding.Related.Select(related => related.Place).Prepend(finding.Place);

    private static bool SplitsCharacter(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]);

    private static string[] CodesOf(IEnumerable<SourceFile> files) =>
        [.. FolderCheck.Of(files).Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)];

    private static string[] Shown(IEnumerable<SourceFile> files) =>
        [.. FolderCheck.Of(files).Findings.Select(finding =>
            $"{finding.Place.Path}({finding.Place.LineNumber},{finding.Place.Start.Character}) {finding.Severity} {finding.Code} {finding.Message}")];
}
