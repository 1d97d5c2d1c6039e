using System.Text;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Workspace;

public class FileTextTests
{
    public static TheoryData<string, byte[], string?, BytesProblem> Bytes => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("a: ü\n"), "a: ü\n", BytesProblem.None },
        { "UTF-8 with its mark", [0xEF, 0xBB, 0xBF, (byte)'a'], "a", BytesProblem.None },
        { "the mark alone", [0xEF, 0xBB, 0xBF], "", BytesProblem.None },
        { "nothing", [], "", BytesProblem.None },
        { "UTF-16, small end first", [0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0], "ab", BytesProblem.None },
        { "UTF-16, big end first", [0xFE, 0xFF, 0, (byte)'a', 0, (byte)'b'], "ab", BytesProblem.None },
        { "UTF-16 without its mark", [(byte)'a', 0, (byte)'b', 0], "a\0b\0", BytesProblem.None },
        { "UTF-32, small end first", [0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0], null, BytesProblem.Utf32 },
        { "UTF-32, big end first", [0, 0, 0xFE, 0xFF, 0, 0, 0, (byte)'a'], null, BytesProblem.Utf32 },
        { "another code page", [(byte)'a', 0xE4, (byte)'b'], "a\uFFFDb", BytesProblem.None },
        { "a program", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0xFF, 0, 0, 0x80], null, BytesProblem.Binary },
        { "two NULs in UTF-8", [(byte)'a', 0, 0, (byte)'b'], "a\0\0b", BytesProblem.None },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Bytes_become_a_text_as_the_compiler_makes_it(string what, byte[] bytes, string? text, BytesProblem problem)
    {
        Assert.Equal((what, text, problem), (what, FileBytes.Decode(bytes, out BytesProblem found), found));

        FileText read = FileText.Of("a.events.yaml", bytes);
        Assert.Equal(text, read.File?.Text);
        Assert.Equal(problem == BytesProblem.None, read.Fault is null);
    }

    [Fact]
    public void A_file_beyond_the_bound_is_not_decoded()
    {
        Assert.Null(FileBytes.Decode(new byte[FileBytes.Longest + 1], out BytesProblem problem));
        Assert.Equal(BytesProblem.TooLong, problem);
        Assert.Equal("DTL1003", FileFaultFindings.Of(FileText.Of("a.events.yaml", new byte[FileBytes.Longest + 1]).Fault!).Code);
    }

    [Fact]
    public void Any_bytes_become_a_text_or_a_reason() => Prop.ForAll(
        Gen.Frequency((4, Gen.Elements<byte>(0, 0xFF, 0xFE, 0xEF, 0xBB, 0xBF, (byte)'a')), (1, Gen.Choose(0, 255).Select(number => (byte)number))).ArrayOf().ToArbitrary(),
        bytes => FileBytes.Decode(bytes, out BytesProblem problem) is null == (problem != BytesProblem.None)).Check(Laws.Tried(3000));

    [Fact]
    public void What_a_build_hands_over_comes_back_as_it_was() => Prop.ForAll(
        Gen.Elements("a", "/", "\\", "\n", "\r", "\t", "\ud800", "\U0001F600", "\u2028", " ", "\\u0041").ArrayOf().Select(string.Concat)
            .Zip(Gen.Elements(Enum.GetValues<FileFaultKind>())).ArrayOf().ToArbitrary(),
        found =>
        {
            var listing = new FolderListing([.. found.Select(pair => pair.Item1)], [.. found.Select(pair => new FileFault(pair.Item1, pair.Item2, pair.Item1))]);
            FolderListing read = ListingText.Read(ListingText.Of(listing).Replace("\n", "\r\n", StringComparison.Ordinal));
            return read.Files.SequenceEqual(listing.Files) && read.Faults.SequenceEqual(listing.Faults);
        }).Check(Laws.Tried(500));

    [Theory]
    [InlineData("")]
    [InlineData("dateline listing 1\nFile\t/a\nNever\t/a\t\n\n")]
    public void A_line_that_says_nothing_known_is_passed_over(string text)
    {
        FolderListing read = ListingText.Read(text);

        Assert.Empty(read.Files);
        Assert.Empty(read.Faults);
    }

    /// <summary>Every reason has a sentence of its own, short enough to stand alone.</summary>
    [Fact]
    public void Each_fault_is_one_finding_at_the_beginning_of_the_file()
    {
        List<string> messages = [];
        foreach (FileFaultKind kind in Enum.GetValues<FileFaultKind>())
        {
            var finding = FileFaultFindings.Of(new FileFault("sub/a.events.yaml", kind, new string('x', 500)));
            Assert.Equal(("sub/a.events.yaml", 1), (finding.Place.Path, finding.Place.LineNumber));
            Assert.InRange(FirstSentence.LengthOf(finding.Message), 20, FirstSentence.Longest);
            messages.Add(finding.Message);
        }

        Assert.Equal(messages.Count, messages.Distinct().Count());
    }
}
