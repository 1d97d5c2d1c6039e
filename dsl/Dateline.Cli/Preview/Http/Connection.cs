using System.Net.Sockets;

namespace Dateline.Cli.Preview.Http;

/// <summary>One connection: requests, one after the other, each read whole or refused before its body is read.</summary>
internal sealed class Connection(Socket socket, Func<RequestHead, Func<Task<byte[]?>>, Task<Response>> answer)
{
    /// <summary>A browser that asks nothing for so long asks on another connection.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly NetworkStream _stream = new(socket, ownsSocket: true);
    private readonly byte[] _buffer = new byte[RequestHead.Longest];
    private int _filled;

    public async Task Serve(CancellationToken stop)
    {
        await using NetworkStream stream = _stream;
        try
        {
            while (await Next(stop))
            {
                // Until it is the last one.
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side has gone, or this program ends.
        }
    }

    private async Task<bool> Next(CancellationToken stop)
    {
        int end = await HeadEnd(stop);
        if (end < 0)
            return false;
        RequestHead? head = RequestHead.Parse(_buffer.AsSpan(0, end));
        Take(end + 4);
        if (head is null)
            return await Say(Response.Sentence(400, "This is not a request that a browser makes."), isLast: true, stop);
        bool isRead = head.ContentLength == 0;
        Response response = await answer(head, async () =>
        {
            isRead = true;
            return await Body(head.ContentLength, stop);
        });
        return await Say(response, isLast: !isRead, stop);
    }

    private async Task<bool> Say(Response response, bool isLast, CancellationToken stop)
    {
        await _stream.WriteAsync(response.Head(isLast), stop);
        if (response.Going is { } going)
        {
            await going(_stream, stop);
            return false;
        }

        await _stream.WriteAsync(response.Body, stop);
        if (isLast)
            await Leave(stop);
        return !isLast;
    }

    /// <summary>What the other side is still sending is let in for a moment: closed at once, it would never see the answer.</summary>
    private async Task Leave(CancellationToken stop)
    {
        socket.Shutdown(SocketShutdown.Send);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(TimeSpan.FromSeconds(2));
        while (await _stream.ReadAsync(_buffer, patience.Token) > 0)
        {
            // Of no concern.
        }
    }

    /// <summary>Where the empty line below the headers begins; -1 where none comes.</summary>
    private async Task<int> HeadEnd(CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        while (true)
        {
            int end = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8);
            if (end >= 0 || _filled == _buffer.Length)
                return end;
            int count = await _stream.ReadAsync(_buffer.AsMemory(_filled), patience.Token);
            if (count == 0)
                return -1;
            _filled += count;
        }
    }

    /// <summary>Null where it ends before it should.</summary>
    private async Task<byte[]?> Body(long length, CancellationToken stop)
    {
        byte[] body = new byte[length];
        int there = Math.Min(_filled, body.Length);
        _buffer.AsSpan(0, there).CopyTo(body);
        Take(there);
        return await _stream.ReadAtLeastAsync(body.AsMemory(there), body.Length - there, throwOnEndOfStream: false, stop) == body.Length - there ? body : null;
    }

    private void Take(int count)
    {
        _buffer.AsSpan(count, _filled - count).CopyTo(_buffer);
        _filled -= count;
    }
}
