using System.Globalization;
using System.Text;

namespace Dateline.Cli.Preview.Http;

/// <summary>What is answered: a body, or a stream that goes on until one side ends it.</summary>
internal sealed record Response(int Status, string ContentType, byte[] Body)
{
    /// <summary>What the bytes of a file are known by, in quotation marks; null for what is no file.</summary>
    public string? Tag { get; init; }

    /// <summary>Writes until the other side has gone; null where <see cref="Body"/> is all.</summary>
    public Func<Stream, CancellationToken, Task>? Going { get; init; }

    public static Response Sentence(int status, string sentence) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(sentence + "\n"));

    public static Response Page(string html) => new(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    /// <param name="isLast">Whether the connection ends with this.</param>
    public byte[] Head(bool isLast)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} {Reason}\r\n").Append("Content-Type: ").Append(ContentType).Append("\r\n");
        if (Going is null)
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n");
        if (Tag is not null)
            head.Append("ETag: ").Append(Tag).Append("\r\n");
        // Nothing of it is kept, shown within another page, or handed to one.
        head.Append("Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\nReferrer-Policy: no-referrer\r\n");
        head.Append("Cross-Origin-Resource-Policy: same-origin\r\nCross-Origin-Opener-Policy: same-origin\r\n");
        head.Append(isLast || Going is not null ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n");
        return Encoding.ASCII.GetBytes(head.ToString());
    }

    private string Reason => Status switch
    {
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        421 => "Misdirected Request",
        507 => "Insufficient Storage",
        _ => "Error",
    };
}
