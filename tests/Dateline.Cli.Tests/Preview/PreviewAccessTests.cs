using System.Net;
using System.Net.NetworkInformation;
using System.Text;

namespace Dateline.Cli.Tests.Preview;

/// <summary>Who is answered: the page that came from there, by the whole address, and nobody else.</summary>
public class PreviewAccessTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    private PreviewProcess Running => preview.Running;

    [Fact]
    public void The_address_is_of_this_computer_alone_and_has_a_token()
    {
        Assert.Equal("127.0.0.1", Running.Address.Host);
        Assert.Matches("^/[0-9a-f]{40}/$", Running.Token);
        IPEndPoint[] listening = [.. IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(point => point.Port == Running.Address.Port)];
        Assert.Equal([new IPEndPoint(IPAddress.Loopback, Running.Address.Port)], listening);
    }

    [Fact]
    public void Each_start_has_a_token_of_its_own()
    {
        using PreviewProcess other = PreviewProcess.Start(preview.Folder);

        Assert.NotEqual(Running.Token, other.Token);
        Assert.NotEqual(Running.Address.Port, other.Address.Port);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/files")]
    [InlineData("/files/a.events.yaml")]
    [InlineData("/0000000000000000000000000000000000000000/")]
    [InlineData("/0000000000000000000000000000000000000000/files/a.events.yaml")]
    [InlineData("//")]
    [InlineData("/favicon.ico")]
    public void Without_the_token_there_is_nothing(string target)
    {
        Answer answer = Running.Send($"GET {target} HTTP/1.1\r\nHost: {Running.Host}\r\n");

        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain("storm", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Running.Token, Encoding.Latin1.GetString(answer.Body) + answer.Head, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_is_wrong_if_one_letter_is()
    {
        string token = Running.Token;
        string wrong = token[..^2] + (token[^2] == '0' ? '1' : '0') + "/";

        Assert.Equal(404, Running.Send($"GET {wrong}files HTTP/1.1\r\nHost: {Running.Host}\r\n").Status);
        Assert.Equal(404, Running.Send($"GET {token.ToUpperInvariant()}files HTTP/1.1\r\nHost: {Running.Host}\r\n").Status);
        Assert.Equal(404, Running.Send($"GET {token[..^1]} HTTP/1.1\r\nHost: {Running.Host}\r\n").Status);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:@PORT@")]
    [InlineData("localhost:@PORT@")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1:@PORT@.evil.example")]
    [InlineData("127.0.0.2:@PORT@")]
    [InlineData("[::1]:@PORT@")]
    [InlineData("")]
    public void A_name_that_was_led_here_is_refused(string host)
    {
        string port = Running.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Answer answer = Running.Send($"GET {Running.Token}files HTTP/1.1\r\nHost: {host.Replace("@PORT@", port, StringComparison.Ordinal)}\r\n");

        Assert.Equal(421, answer.Status);
        Assert.DoesNotContain("a.events.yaml", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_names_its_host_once()
    {
        Assert.Equal(421, Running.Send($"GET {Running.Token}files HTTP/1.1\r\n").Status);
        Assert.Equal(400, Running.Send($"GET {Running.Token}files HTTP/1.1\r\nHost: {Running.Host}\r\nHost: evil.example\r\n").Status);
    }

    [Theory]
    [InlineData("Origin: https://evil.example")]
    [InlineData("Origin: null")]
    [InlineData("Origin: http://127.0.0.1")]
    [InlineData("Origin: http://127.0.0.1:1")]
    [InlineData("Origin: https://@HOST@")]
    [InlineData("Origin: http://localhost:@PORT@")]
    [InlineData("Origin: http://@HOST@.evil.example")]
    [InlineData("Origin:")]
    [InlineData("Sec-Fetch-Site: cross-site")]
    [InlineData("Sec-Fetch-Site: same-site")]
    public void Another_page_is_refused_before_anything_is_read_or_written(string header)
    {
        string line = header.Replace("@HOST@", Running.Host, StringComparison.Ordinal)
            .Replace("@PORT@", Running.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\r\n";

        Assert.Equal(403, Running.Ask("GET", "files", line).Status);
        Assert.Equal(403, Running.Ask("GET", "", line).Status);
        Assert.Equal(403, Running.Ask("GET", "changes", line).Status);
        Assert.Equal(403, Running.Ask("PUT", "files/foreign.events.yaml", line + "If-None-Match: *\r\n", "x:\n"u8.ToArray()).Status);
        Assert.False(File.Exists(Path.Combine(preview.Folder, "foreign.events.yaml")));
    }

    [Fact]
    public void Its_own_page_is_answered()
    {
        string own = $"Origin: http://{Running.Host}\r\nSec-Fetch-Site: same-origin\r\n";

        Assert.Equal(200, Running.Ask("GET", "files", own).Status);
        Assert.Equal(200, Running.Ask("GET", "", "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\n").Status);
    }

    [Fact]
    public void No_answer_is_for_other_pages_to_read_or_to_show()
    {
        foreach (string path in new[] { "", "files", "files/a.events.yaml", "reader", "nothing" })
        {
            string head = Running.Ask("GET", path).Head;

            Assert.DoesNotContain("Access-Control", head, StringComparison.OrdinalIgnoreCase);
            foreach (string line in new[] { "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin" })
                Assert.Contains(line + "\r\n", head + "\r\n", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("OPTIONS", 405)]
    [InlineData("POST", 405)]
    [InlineData("DELETE", 405)]
    [InlineData("HEAD", 405)]
    [InlineData("get", 400)]
    public void Only_reading_and_writing_are_answered(string method, int status) => Assert.Equal(status, Running.Ask(method, "files/a.events.yaml").Status);

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    [InlineData("Content-Length: 5\r\nContent-Length: 6\r\n")]
    [InlineData("Content-Length: -1\r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n")]
    [InlineData("Content-Length: +3\r\n")]
    [InlineData("Content-Length:\r\n")]
    [InlineData(" Folded: x\r\n")]
    [InlineData("No colon\r\n")]
    [InlineData("Space : x\r\n")]
    [InlineData("X: \0\r\n")]
    [InlineData("X: a\nHost: b\r\n")]
    public void What_can_be_read_in_two_ways_is_no_request(string headers) => Assert.Equal(400, Running.Ask("GET", "files", headers).Status);

    [Theory]
    [InlineData("GET")]
    [InlineData("GET  /")]
    [InlineData("GET http://127.0.0.1/ HTTP/1.1")]
    [InlineData("GET * HTTP/1.1")]
    [InlineData("GET / HTTP/1.0")]
    [InlineData("GET / HTTP/2")]
    [InlineData("GET /ä HTTP/1.1")]
    [InlineData("\u0016\u0003\u0001")]
    public void No_first_line_makes_it_fail(string line) => Assert.Equal(400, Running.Send($"{line}\r\nHost: {Running.Host}\r\n").Status);

    [Fact]
    public void A_head_without_end_ends_the_connection_and_nothing_else()
    {
        Assert.Equal(0, Running.Send($"GET {Running.Token} HTTP/1.1\r\nX: {new string('x', 20_000)}\r\n").Status);
        Assert.Equal(200, Running.Ask("GET", "files").Status);
    }

    [Fact]
    public void Many_who_connect_and_say_nothing_do_not_keep_others_out()
    {
        using var silent = new CompositeOfConnections(Running.Address, 40);

        Assert.Equal(200, Running.Ask("GET", "files").Status);
    }

    private sealed class CompositeOfConnections : IDisposable
    {
        private readonly List<System.Net.Sockets.TcpClient> _clients = [];

        public CompositeOfConnections(Uri address, int count)
        {
            for (int i = 0; i < count; i++)
                _clients.Add(new System.Net.Sockets.TcpClient(address.Host, address.Port));
        }

        public void Dispose() => _clients.ForEach(client => client.Dispose());
    }
}
