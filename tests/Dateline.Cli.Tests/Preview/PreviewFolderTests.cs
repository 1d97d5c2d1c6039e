using System.Text;

namespace Dateline.Cli.Tests.Preview;

/// <summary>What can be read and written: the files of the folder that Dateline reads, never one outside, never over what somebody else wrote.</summary>
public class PreviewFolderTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    private const string Nothing = "If-None-Match: *\r\n";

    private PreviewProcess Running => preview.Running;

    [Fact]
    public void The_files_of_a_check_are_listed()
    {
        string listing = Running.Ask("GET", "files").Text;

        Assert.Contains("\"small.timeline.yaml\"", listing, StringComparison.Ordinal);
        Assert.Contains("\"Jahr #1/Öl & Gas.events.yaml\"", listing, StringComparison.Ordinal);
        foreach (string other in new[] { "secret", "notes.txt", ".git", "obj/", "link" })
            Assert.DoesNotContain(other, listing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_read_byte_for_byte()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "a: ö\r\n"u8, 0xFF];
        File.WriteAllBytes(Path.Combine(preview.Folder, "bytes.events.yaml"), bytes);

        Assert.Equal(bytes, Running.Ask("GET", "files/bytes.events.yaml").Body);
        Assert.Equal("second:\n  kind: storm\n  date: 2022\n", Running.Ask("GET", "files/Jahr%20%231/%C3%96l%20%26%20Gas.events.yaml").Text);
        File.Delete(Path.Combine(preview.Folder, "bytes.events.yaml"));
    }

    [Fact]
    public void A_copy_that_a_source_names_is_read_and_not_written()
    {
        string letters = Directory.CreateDirectory(Path.Combine(preview.Folder, "letters")).FullName;
        File.WriteAllText(Path.Combine(letters, "of-may.txt"), "So it is.\n");
        Assert.DoesNotContain("of-may", Running.Ask("GET", "files").Text, StringComparison.Ordinal);
        Assert.Equal(404, Running.Ask("GET", "files/letters/of-may.txt").Status);

        File.WriteAllText(Path.Combine(preview.Folder, "letters.events.yaml"), "letter:\n  kind: source\n  copy: letters/of-may.txt\n");

        Assert.Contains("\"letters/of-may.txt\"", Running.Ask("GET", "files").Text, StringComparison.Ordinal);
        Assert.Equal("So it is.\n", Running.Ask("GET", "files/letters/of-may.txt").Text);
        Assert.NotInRange(Running.Ask("PUT", "files/letters/of-may.txt", "If-Match: *\r\n", "So it was.\n"u8.ToArray()).Status, 200, 299);
        File.Delete(Path.Combine(preview.Folder, "letters.events.yaml"));
        Directory.Delete(letters, recursive: true);
    }

    /// <summary>Outside, of other programs, behind links, or no name at all.</summary>
    public static TheoryData<string> Elsewhere => new(
        "../secret.events.yaml",
        "%2e%2e/secret.events.yaml",
        "..%2Fsecret.events.yaml",
        "%2e%2e%2fsecret.events.yaml",
        "..%5Csecret.events.yaml",
        "x/../../secret.events.yaml",
        "Jahr%20%231/../../secret.events.yaml",
        "./a.events.yaml",
        "/etc/x.events.yaml",
        "//a.events.yaml",
        "%2Fa.events.yaml",
        "a.events.yaml/",
        "a.events.yaml/x.events.yaml",
        "%00.events.yaml",
        "x%0A.events.yaml",
        "x%22.events.yaml",
        "c:x.events.yaml",
        "nowhere/x.events.yaml",
        "link.events.yaml",
        "linked/y.events.yaml",
        "linked/new.events.yaml",
        "up.events.yaml/secret.events.yaml",
        ".git/x.events.yaml",
        ".git/new.events.yaml",
        "obj/x.events.yaml",
        "obj/new.events.yaml",
        "node_modules/x.events.yaml",
        "notes.txt",
        "notes.txt%00.events.yaml",
        "new.txt",
        "new.csproj",
        ".globalconfig",
        "._x.events.yaml",
        "%25%32%65%25%32%65/secret.events.yaml",
        "%c0%ae%c0%ae/secret.events.yaml",
        "%",
        "");

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void Nothing_elsewhere_is_read_or_written(string path)
    {
        string before = Everything();

        Answer read = Running.Ask("GET", $"files/{path}");
        Assert.Equal(404, read.Status);
        Assert.DoesNotContain("kind: storm", read.Text, StringComparison.Ordinal);
        foreach (string seen in new[] { Nothing, "If-Match: \"x\"\r\n" })
            Assert.Equal(403, Running.Ask("PUT", $"files/{path}", seen, "evil:\n"u8.ToArray()).Status);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_file_is_written_whole_over_the_one_that_was_seen()
    {
        string file = Written("seen.events.yaml", "one:\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        string tag = Running.Ask("GET", "files/seen.events.yaml").Tag!;

        Answer answer = Running.Ask("PUT", "files/seen.events.yaml", $"If-Match: {tag}\r\n", "two: ö\r\n"u8.ToArray());

        Assert.Equal(200, answer.Status);
        Assert.Equal("two: ö\r\n"u8.ToArray(), File.ReadAllBytes(file));
        Assert.Equal(answer.Tag, Running.Ask("GET", "files/seen.events.yaml").Tag);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(file));
        Assert.DoesNotContain(Directory.EnumerateFiles(preview.Folder), name => name.EndsWith(".tmp", StringComparison.Ordinal));
        File.Delete(file);
    }

    [Fact]
    public void What_somebody_else_wrote_meanwhile_is_not_written_over()
    {
        string file = Written("theirs.events.yaml", "one:\n");
        string tag = Running.Ask("GET", "files/theirs.events.yaml").Tag!;
        File.WriteAllText(file, "two:\n");

        foreach (string seen in new[] { $"If-Match: {tag}\r\n", Nothing })
            Assert.Equal(412, Running.Ask("PUT", "files/theirs.events.yaml", seen, "ours:\n"u8.ToArray()).Status);
        Assert.Equal("two:\n", File.ReadAllText(file));

        File.Delete(file);
        Assert.Equal(412, Running.Ask("PUT", "files/theirs.events.yaml", $"If-Match: {tag}\r\n", "ours:\n"u8.ToArray()).Status);
        Assert.False(File.Exists(file));
        Assert.Equal(201, Running.Ask("PUT", "files/theirs.events.yaml", Nothing, "ours:\n"u8.ToArray()).Status);
        Assert.Equal("ours:\n", File.ReadAllText(file));
        File.Delete(file);
    }

    [Theory]
    [InlineData("")]
    [InlineData("If-Match: *\r\n")]
    [InlineData("If-None-Match: \"x\"\r\n")]
    [InlineData("If-Match: \"x\"\r\nIf-None-Match: *\r\n")]
    public void Nobody_writes_without_saying_what_was_there(string headers)
    {
        string file = Written("said.events.yaml", "one:\n");

        Assert.Equal(400, Running.Ask("PUT", "files/said.events.yaml", headers, "ours:\n"u8.ToArray()).Status);
        Assert.Equal("one:\n", File.ReadAllText(file));
        File.Delete(file);
    }

    [Fact]
    public void A_text_that_breaks_off_or_is_too_long_is_not_written()
    {
        Assert.Equal(400, Running.Ask("PUT", "files/half.events.yaml", $"{Nothing}Content-Length: 100\r\n", null).Status);
        Assert.Equal(413, Running.Ask("PUT", "files/long.events.yaml", $"{Nothing}Content-Length: 2000000000\r\n", null).Status);
        Assert.False(File.Exists(Path.Combine(preview.Folder, "half.events.yaml")) || File.Exists(Path.Combine(preview.Folder, "long.events.yaml")));
    }

    [PosixFact]
    public void A_folder_that_takes_nothing_is_a_sentence()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.events.yaml", "one:\n").Run("mkdir full && ln -s /dev/full x");
        using PreviewProcess running = PreviewProcess.Start(folder.Path);
        string longName = new('x', 245);

        Answer answer = running.Ask("PUT", $"files/{longName}.events.yaml", Nothing, "x:\n"u8.ToArray());

        Assert.Equal(507, answer.Status);
        Assert.StartsWith("The system refused it: ", answer.Text, StringComparison.Ordinal);
    }

    private string Written(string name, string text)
    {
        string file = Path.Combine(preview.Folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>All files outside and inside, with their texts. The tests of a class run one after the other.</summary>
    private string Everything()
    {
        var all = new StringBuilder();
        foreach (string file in Directory.EnumerateFiles(preview.Outside, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Order(StringComparer.Ordinal))
            all.Append(file).Append('\n').Append(File.ReadAllText(file));
        return all.ToString();
    }
}
