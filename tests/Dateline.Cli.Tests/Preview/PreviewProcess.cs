using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Dateline.Cli.Commands;

namespace Dateline.Cli.Tests.Preview;

/// <summary>A <c>dateline preview</c> that runs, and a client that sends whatever it is told, byte for byte.</summary>
internal sealed class PreviewProcess : IDisposable
{
    private readonly Process _process;

    private PreviewProcess(Process process, Uri address, string told)
    {
        _process = process;
        Address = address;
        Told = told;
    }

    public Uri Address { get; }

    /// <summary>What stands below the address.</summary>
    public string Told { get; }

    /// <summary>From the slash before the token to the one behind it.</summary>
    public string Token => Address.AbsolutePath;

    public string Host => Address.Authority;

    public static PreviewProcess Start(string folder, params string[] arguments)
    {
        Process process = Process.Start(new ProcessStartInfo("dotnet", [CliProcess.Program, "preview", folder, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        string? address = process.StandardOutput.ReadLine();
        if (address is null)
            Assert.Fail(process.StandardError.ReadToEnd());
        return new PreviewProcess(process, new Uri(address), process.StandardOutput.ReadLine() + "\n" + process.StandardOutput.ReadLine());
    }

    /// <param name="path">Behind the token.</param>
    /// <param name="headers">Besides <c>Host</c>, each with its end of line.</param>
    public Answer Ask(string method, string path, string headers = "", byte[]? body = null) => Send($"{method} {Token}{path} HTTP/1.1\r\nHost: {Host}\r\n{headers}", body);

    /// <param name="head">Without the empty line.</param>
    public Answer Send(string head, byte[]? body = null)
    {
        using TcpClient client = Connect();
        NetworkStream stream = client.GetStream();
        string length = body is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
        using var all = new MemoryStream();
        try
        {
            stream.Write(Encoding.Latin1.GetBytes($"{head}{length}Connection: close\r\n\r\n"));
            stream.Write(body ?? []);
            client.Client.Shutdown(SocketShutdown.Send);
            stream.CopyTo(all);
        }
        catch (Exception ended) when (EndedByTheOther(ended))
        {
            // It need not read to the end what it will not answer: how far it has been sent by then is a matter of chance.
        }

        return Answer.Of(all.ToArray());
    }

    private static bool EndedByTheOther(Exception ended) =>
        (ended as SocketException ?? ended.InnerException as SocketException)?.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown;

    /// <summary>Waits for the next event of a folder that is being watched.</summary>
    public static string Event(StreamReader events)
    {
        while (events.ReadLine() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line["data: ".Length..];
        }

        return "";
    }

    public StreamReader Changes()
    {
        TcpClient client = Connect();
        NetworkStream stream = client.GetStream();
        stream.Write(Encoding.Latin1.GetBytes($"GET {Token}changes HTTP/1.1\r\nHost: {Host}\r\n\r\n"));
        return new StreamReader(stream);
    }

    /// <summary>As Ctrl+C does it.</summary>
    /// <returns>The exit status, and what it says at the end.</returns>
    public (int Status, string Errors) Interrupt()
    {
        using (Process kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        return _process.WaitForExit(20_000) ? (_process.ExitCode, _process.StandardError.ReadToEnd()) : (-1, "It goes on.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private TcpClient Connect()
    {
        var client = new TcpClient { ReceiveTimeout = 20_000 };
        client.Connect(Address.Host, Address.Port);
        return client;
    }
}

internal sealed record Answer(int Status, string Head, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string? Tag => Head.Split("\r\n").FirstOrDefault(line => line.StartsWith("ETag: ", StringComparison.Ordinal))?["ETag: ".Length..];

    public static Answer Of(byte[] bytes)
    {
        int end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        string head = end < 0 ? "" : Encoding.Latin1.GetString(bytes, 0, end);
        return end < 0 ? new Answer(0, "", bytes) : new Answer(int.Parse(head.Split(' ')[1], CultureInfo.InvariantCulture), head, bytes[(end + 4)..]);
    }
}
