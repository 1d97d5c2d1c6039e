using System.Net;
using System.Net.Sockets;

namespace Dateline.Cli.Preview.Http;

/// <summary>Answers programs of this computer, and no others: it listens at 127.0.0.1.</summary>
internal sealed class LoopbackServer : IDisposable
{
    /// <summary>More than a browser opens; whoever opens more waits.</summary>
    private const int MostConnections = 64;

    private readonly TcpListener _listener;

    private LoopbackServer(TcpListener listener) => _listener = listener;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <param name="port">0 for any that is free.</param>
    /// <returns>Null where another program listens there.</returns>
    public static LoopbackServer? Open(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = true };
        try
        {
            listener.Start();
            return new LoopbackServer(listener);
        }
        catch (SocketException)
        {
            listener.Dispose();
            return null;
        }
    }

    /// <summary>Until it is told to stop.</summary>
    /// <param name="answer">Of a request, and of its body when that is asked for.</param>
    public async Task Serve(Func<RequestHead, Func<Task<byte[]?>>, Task<Response>> answer, CancellationToken stop)
    {
        var room = new SemaphoreSlim(MostConnections);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await room.WaitAsync(stop);
                Socket socket = await _listener.AcceptSocketAsync(stop);
                _ = Task.Run(() => ServeOne(socket), CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException)
            {
                // Who asked has gone already.
                room.Release();
            }
        }

        async Task ServeOne(Socket socket)
        {
            try
            {
                await new Connection(socket, answer).Serve(stop);
            }
            finally
            {
                room.Release();
            }
        }
    }

    public void Dispose() => _listener.Dispose();
}
