namespace Dateline.Cli.Tests.Preview;

/// <summary>What <c>dateline preview</c> shows, how changes arrive, and how it ends.</summary>
public class PreviewCommandTests
{
    private const string Timeline = "dateline: 1\ntimeline: small\nevents:\n  storm: {}\n";
    private const string Events = "first:\n  kind: storm\n  date: 2021\n  title: The first storm\n";

    private static TemporaryFolder Small() => new TemporaryFolder().With("small.timeline.yaml", Timeline).With("a.events.yaml", Events);

    [Fact]
    public void Without_a_page_to_write_in_readers_are_shown_what_there_is()
    {
        using TemporaryFolder folder = Small();
        using PreviewProcess running = PreviewProcess.Start(folder.Path);

        string page = running.Ask("GET", "").Text;

        if (!Dateline.Cli.Preview.EditorView.IsPacked)
        {
            Assert.Contains("has no page to write in: the address shows what readers see", running.Told, StringComparison.Ordinal);
            Assert.Contains("The first storm", page, StringComparison.Ordinal);
            Assert.Contains("<script>{const changes=new EventSource(\"changes\")", page, StringComparison.Ordinal);
            Assert.Contains("script-src 'sha256-", page, StringComparison.Ordinal);
        }

        Assert.Contains("The first storm", running.Ask("GET", "reader").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_told_its_folder_and_may_ask_only_where_it_came_from()
    {
        using TemporaryFolder folder = Small().With("page.html", PreviewFixture.Page);
        using PreviewProcess running = PreviewProcess.Start(folder.Path, "--page", Path.Combine(folder.Path, "page.html"));

        string page = running.Ask("GET", "").Text;

        Assert.Contains($"<meta name=\"dateline-folder\" content=\"{Path.GetFileName(folder.Path)}\">", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; connect-src 'self'; x", page, StringComparison.Ordinal);
        Assert.EndsWith("<body>The page</body></html>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_a_part_of_the_picture_and_what_cannot_be_drawn_is_said()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.events.yaml", Events);
        using PreviewProcess running = PreviewProcess.Start(folder.Path);

        Assert.Contains("no timeline that can be read", running.Ask("GET", "reader").Text, StringComparison.Ordinal);
        folder.With("small.timeline.yaml", Timeline).With("a.events.yaml", Events.Replace("storm", "strom<script>", StringComparison.Ordinal));
        string page = running.Ask("GET", "reader").Text;
        Assert.Contains("class=\"findings\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>}", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_see_no_draft()
    {
        using TemporaryFolder folder = Small().With("b.events.yaml", Events.Replace("The first", "A doubtful", StringComparison.Ordinal).Replace(Events[..Events.IndexOf(':', StringComparison.Ordinal)], "doubtful", StringComparison.Ordinal) + "  draft: yes\n");
        using PreviewProcess running = PreviewProcess.Start(folder.Path);

        string page = running.Ask("GET", "reader").Text;

        Assert.Contains("The first storm", page, StringComparison.Ordinal);
        Assert.DoesNotContain("A doubtful", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_timelines_each_has_an_address()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("one/one.timeline.yaml", Timeline.Replace("small", "one", StringComparison.Ordinal)).With("one/a.events.yaml", Events)
            .With("two/two.timeline.yaml", Timeline.Replace("small", "two", StringComparison.Ordinal)).With("two/a.events.yaml", Events.Replace("The first", "Another", StringComparison.Ordinal));
        using PreviewProcess running = PreviewProcess.Start(folder.Path);

        Assert.Contains("<a href=\"reader/two\">two</a>", running.Ask("GET", "reader").Text, StringComparison.Ordinal);
        string two = running.Ask("GET", "reader/two").Text;
        Assert.Contains("Another storm", two, StringComparison.Ordinal);
        Assert.Contains("EventSource(\"../changes\")", two, StringComparison.Ordinal);
        Assert.Equal(404, running.Ask("GET", "reader/three").Status);
    }

    [Fact]
    public void Each_way_of_saving_is_told_at_once()
    {
        using TemporaryFolder folder = Small().With("years/b.events.yaml", "second:\n  kind: storm\n  date: 2022\n");
        using PreviewProcess running = PreviewProcess.Start(folder.Path);
        using StreamReader changes = running.Changes();
        Assert.Equal("here", PreviewProcess.Event(changes));
        string file = Path.Combine(folder.Path, "a.events.yaml");
        string beside = Path.Combine(folder.Path, "a.tmp");

        foreach (Action save in new Action[]
        {
            () => File.WriteAllText(file, Events + "# in place\n"),
            () => { File.WriteAllText(beside, Events + "# by renaming over it\n"); File.Move(beside, file, overwrite: true); },
            () => { File.Move(file, file + "~"); File.WriteAllText(file, Events + "# with a backup\n"); },
            () => folder.With("new.events.yaml", "third:\n  kind: storm\n"),
            () => folder.With("years/new/c.events.yaml", "fourth:\n  kind: storm\n"),
            () => File.AppendAllText(Path.Combine(folder.Path, "years", "new", "c.events.yaml"), "  date: 2023\n"),
            () => File.Delete(file),
            () => Directory.Delete(Path.Combine(folder.Path, "years"), recursive: true),
        })
        {
            save();
            Assert.Equal("changed", PreviewProcess.Event(changes));
            // Making a folder and a file in it can be two changes.
            Thread.Sleep(300);
            while (changes.BaseStream is System.Net.Sockets.NetworkStream { DataAvailable: true })
                Assert.Equal("changed", PreviewProcess.Event(changes));
        }
    }

    [PosixFact]
    public void An_interrupt_ends_it_cleanly_while_pages_are_open()
    {
        using TemporaryFolder folder = Small();
        using PreviewProcess running = PreviewProcess.Start(folder.Path);
        using StreamReader changes = running.Changes();
        Assert.Equal("here", PreviewProcess.Event(changes));

        Assert.Equal((0, ""), running.Interrupt());
        Assert.Equal("", PreviewProcess.Event(changes));
    }

    [Fact]
    public void A_folder_has_the_same_port_each_time()
    {
        using TemporaryFolder folder = Small();
        int port;
        using (PreviewProcess first = PreviewProcess.Start(folder.Path))
            port = first.Address.Port;
        using PreviewProcess second = PreviewProcess.Start(folder.Path);

        Assert.Equal(port, second.Address.Port);
    }

    [Fact]
    public void What_cannot_be_served_is_one_sentence()
    {
        using TemporaryFolder folder = Small();
        using PreviewProcess running = PreviewProcess.Start(folder.Path);
        string port = running.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        foreach ((string sentence, string[] arguments) in new (string, string[])[]
        {
            ($"Another program uses port {port}. Choose another one, or leave --port out.\n", [".", "--port", port]),
            ("--port takes a whole number from 1 to 65535.\nTry: dateline --help\n", [".", "--port", "70000"]),
            ("--port takes a whole number from 1 to 65535.\nTry: dateline --help\n", [".", "--port", "x"]),
            ("There is no folder \"nowhere\".\n", ["nowhere"]),
            ("\"a.events.yaml\" is not a page that dateline page wrote.\n", [".", "--page", "a.events.yaml"]),
            ("\"nowhere.html\" is not a page that dateline page wrote.\n", [".", "--page", "nowhere.html"]),
        })
        {
            CliProcess run = CliProcess.RunIn(folder.Path, ["preview", .. arguments]);
            Assert.Equal((2, "", sentence), (run.ExitCode, run.Output, run.Errors));
        }
    }
}
