using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dateline.Cli.Preview.Http;

namespace Dateline.Cli.Preview;

/// <summary>
/// Who may ask: a page that came from here, by the address that was printed here. Any page of the web can send requests to this computer,
/// and lead a name of its own to it; none knows the token.
/// </summary>
internal sealed class Access(int port)
{
    private readonly string _host = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));

    public string Address => $"http://{_host}/{_token}/";

    /// <summary>Why a request is not answered; null where it is.</summary>
    public Response? RefusalOf(RequestHead head)
    {
        if (head.Header("Host") != _host)
            return Response.Sentence(421, "Only the address that dateline preview printed is answered.");
        bool isOfOtherPage = (head.Header("Origin") is { } origin && origin != $"http://{_host}") || head.Header("Sec-Fetch-Site") is not (null or "same-origin" or "none");
        if (isOfOtherPage)
            return Response.Sentence(403, "Another page asked. Open the address that dateline preview printed.");
        return HasToken(head.Target) ? null : Response.Sentence(404, "There is nothing here. Open the whole address that dateline preview printed: it changes with each start.");
    }

    /// <summary>What is asked for, from the slash behind the token.</summary>
    public string PathOf(RequestHead head) => head.Path[(_token.Length + 1)..];

    private bool HasToken(string target)
    {
        string start = $"/{_token}/";
        return target.Length >= start.Length && CryptographicOperations.FixedTimeEquals(Encoding.Latin1.GetBytes(target[..start.Length]), Encoding.Latin1.GetBytes(start));
    }
}
