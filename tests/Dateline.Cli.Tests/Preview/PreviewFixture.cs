namespace Dateline.Cli.Tests.Preview;

/// <summary>One folder and one program for all tests that do not disturb each other: each works on files of its own.</summary>
public sealed class PreviewFixture : IDisposable
{
    public const string Page = "<!doctype html><html><head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; x\"></head><body>The page</body></html>";

    private readonly TemporaryFolder _outer = new TemporaryFolder()
        .With("secret.events.yaml", "secret:\n  kind: storm\n")
        .With("page.html", Page)
        .With("data/small.timeline.yaml", "dateline: 1\ntimeline: small\nevents:\n  storm: {}\n")
        .With("data/a.events.yaml", "first:\n  kind: storm\n  date: 2021\n  title: The first storm\n")
        .With("data/notes.txt", "no timeline\n")
        .With("data/Jahr #1/Öl & Gas.events.yaml", "second:\n  kind: storm\n  date: 2022\n")
        .With("data/.git/x.events.yaml", "hidden:\n  kind: storm\n")
        .With("data/obj/x.events.yaml", "made:\n  kind: storm\n");

    public PreviewFixture()
    {
        if (!OperatingSystem.IsWindows())
            _outer.Run("ln -s ../secret.events.yaml data/link.events.yaml; mkdir outside; echo 'x:' >outside/y.events.yaml; ln -s ../outside data/linked; ln -s .. data/up.events.yaml");
        Running = PreviewProcess.Start(Folder, "--page", Path.Combine(_outer.Path, "page.html"));
    }

    internal PreviewProcess Running { get; }

    internal string Folder => Path.Combine(_outer.Path, "data");

    internal string Outside => _outer.Path;

    public void Dispose()
    {
        Running.Dispose();
        _outer.Dispose();
    }
}
