using System.Buffers.Binary;
using System.ComponentModel;
using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Dateline.Cli.Input;
using Dateline.Cli.Output;
using Dateline.Cli.Preview;
using Dateline.Cli.Preview.Http;

namespace Dateline.Cli.Commands.Previews;

/// <summary><c>dateline preview FOLDER</c>: the page over a folder on the disk, for this computer alone, which shows each change at once.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        Argument<string> folder = FolderArgument.Create();
        Option<string?> port = TextOption.Of("--port", "N", "The port to listen at, instead of one that goes with the folder.", text => PortOf(text) is not null, "--port takes a whole number from 1 to 65535.");
        Option<string?> page = TextOption.Of("--page", "FILE", "The page, where it is not in this program: a dateline.html.", text => text.Trim().Length > 0, "--page takes the name of a file.");
        var opens = new Option<bool>("--open") { Description = "Opens the address in a browser." };
        var command = new Command("preview", "Shows a folder in a browser while you write in a program of your own: every change is seen at once, and the page can write, too.") { folder, port, page, opens };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(port), parsed.GetValue(page), parsed.GetValue(opens)));
        return command;
    }

    private static int Run(string path, string? portText, string? pageFile, bool opens)
    {
        if (!Directory.Exists(path))
        {
            Streams.ErrorLines.Write($"There is no folder \"{path}\".");
            return ExitCode.WrongUse;
        }

        var folder = new ServedFolder(path);
        string? editor = EditorView.Find(pageFile);
        if (editor is null && pageFile is not null)
        {
            Streams.ErrorLines.Write($"\"{pageFile}\" is not a page that dateline page wrote.");
            return ExitCode.WrongUse;
        }

        using LoopbackServer? server = Open(folder, portText);
        if (server is null)
        {
            Streams.ErrorLines.Write($"Another program uses port {portText}. Choose another one, or leave --port out.");
            return ExitCode.WrongUse;
        }

        using var stop = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Serve(server, folder, editor, opens, stop.Token).GetAwaiter().GetResult();
        return ExitCode.Clean;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    private static async Task Serve(LoopbackServer server, ServedFolder folder, string? editor, bool opens, CancellationToken stop)
    {
        var access = new Access(server.Port);
        var changes = new FolderChanges(folder);
        Task watching = changes.Watch(stop);
        Task serving = server.Serve(new Site(access, folder, changes, editor, name => ReaderView.Of(folder, name)).Answer, stop);
        Streams.Lines.Write($"{access.Address}");
        if (editor is null)
            Streams.Lines.Write($"This dateline has no page to write in: the address shows what readers see. To write there: --page dateline.html, from a release.");
        else
            Streams.Lines.Write($"{access.Address}reader shows what readers see.");
        Streams.Lines.Write($"Only this computer can open it, and only with the whole address. Ctrl+C ends it.");
        if (opens)
            OpenBrowser(access.Address);
        await Task.WhenAll(watching, serving);
    }

    /// <summary>
    /// A folder has the same port each time, unless another program has it: a browser keeps what was typed and not saved by address and port.
    /// </summary>
    private static LoopbackServer? Open(ServedFolder folder, string? portText)
    {
        if (PortOf(portText) is { } port)
            return LoopbackServer.Open(port);
        uint number = BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(folder.Root)));
        return LoopbackServer.Open((int)(20_000 + (number % 12_000))) ?? LoopbackServer.Open(0);
    }

    private static int? PortOf(string? text) =>
        text is { Length: > 0 and < 6 } && text.All(char.IsAsciiDigit) && int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is > 0 and < 65_536 and var port ? port : null;

    private static void OpenBrowser(string address)
    {
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception refused) when (refused is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            Streams.ErrorLines.Write($"No browser could be opened. Open the address yourself.");
        }
    }
}
