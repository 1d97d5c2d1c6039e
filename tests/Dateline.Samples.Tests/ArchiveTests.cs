using Dateline.Language.Diagnostics;

namespace Dateline.Samples.Tests;

/// <summary>What happens to the papers of an archive, and to what is quoted from them.</summary>
public class ArchiveTests
{
    private const string Letter = "letters/maes-to-the-harbour-master.txt";

    private static readonly SampleFiles Sample = SampleFiles.Of("Archive");

    private static readonly Dictionary<string, BrokenCase> Cases = new BrokenCase[]
    {
        new("a copy was tampered with, and a quotation is no longer in it",
            sample => sample.Replace(Letter, "I had eighty persons", "I had ninety persons").ReplaceIn("letter-of-maes", "copy-hash: ", "copy-hash: ▸"),
            "DTL5014", Letter, "1 quotation is no longer in it", "Its hash is now sha256:"),
        new("a copy was tampered with where nobody quotes it",
            sample => sample.Replace(Letter, "but a hat", "but a coat").ReplaceIn("letter-of-maes", "copy-hash: ", "copy-hash: ▸"),
            "DTL5014", Letter),
        new("a quotation is not in its source",
            sample => sample.ReplaceIn("maes-sails", "text: Eighty is too many", "text: ▸Ninety is too many"),
            "DTL5013", "letter-of-maes", "The nearest passage is \"I shall not complain. Eighty is too many when the river is up"),
        new("a quotation leaves words out and does not say so",
            sample => sample.ReplaceIn("maes-sails", "text: If the Council means to lower the number that I may carry, I", "text: ▸If the Council means to lower the number, I"),
            "DTL5013", "The nearest passage is \"If the Council means to lower the number that I"),
        new("words are given to the paper that does not have them",
            sample => sample.ReplaceIn("council-allows-sixty", "{ source: courier-of-june, at: paragraph 1, words: \"by seven votes to two\" }", "{ source: courier-of-june, at: paragraph 1, words: ▸\"seven voting for\" }"),
            "DTL5013", "They are in \"minutes-of-june\""),
        new("the words behind a value are not in the source",
            sample => sample.ReplaceIn("maes-does-not-sail", "words: I had eighty persons", "words: ▸I had eight persons"),
            "DTL5013", "I had eighty persons"),
        new("a copy was moved",
            sample => sample.ReplaceIn("letter-of-thorne", "copy: letters/", "copy: ▸"),
            "DTL5015", "thorne-to-the-council.txt", "Did you mean \"letters/thorne-to-the-council.txt\"?"),
        new("a copy outside of the archive",
            sample => sample.ReplaceIn("letter-of-thorne", "copy: letters/", "copy: ▸../letters/"),
            "DTL5017", ".."),
        new("a number contradicts the licence, whoever is quoted",
            sample => sample.ReplaceIn("council-allows-sixty", "passengers: 80 -> 60", "passengers: ▸70 -> 60"),
            "DTL4001", "70", "80"),
    }.ToDictionary(broken => broken.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Cases.Keys];

    [Fact]
    public void The_sample_gives_no_finding_of_any_severity() => Assert.Equal("", Printed.Lines(Sample.Check()));

    [Fact]
    public void Line_ends_change_no_hash() => Assert.Empty(Sample.WithEvery(text => text.ReplaceLineEndings("\r\n")).Check());

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_done_to_the_archive_is_one_finding_at_its_place(string name) => Cases[name].AssertIn(Sample);

    /// <summary>A build has the copies from the task that lists the files.</summary>
    [Fact]
    public void A_build_says_the_same()
    {
        SampleFiles broken = Sample
            .Replace(Letter, "but a hat", "but a coat").ReplaceIn("letter-of-maes", "copy-hash: ", "copy-hash: ▸")
            .ReplaceIn("thorne-proposes-sixty", "words: sixty from", "words: ▸seventy from");
        Assert.Equal(broken.MarkedPlaces().Order(StringComparer.Ordinal), SampleBuild.ErrorsOf(broken, hasProgram: false).Select(error => error[..(error.IndexOf(')', StringComparison.Ordinal) + 1)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_check_of_the_disk_says_the_same()
    {
        IReadOnlyList<Finding> onDisk = Language.Workspace.FolderCheck.Of(Files.FolderWalk.Of(SampleFiles.FolderOf("Archive")), Files.FileReader.Read).Findings;
        Assert.Equal("", Printed.Lines(onDisk));
    }
}
