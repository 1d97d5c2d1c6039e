using System.Globalization;
using System.Text;

namespace Dateline.Cli.Preview.Http;

/// <summary>What stands above the body of a request. What is not plain HTTP/1.1 does not become one.</summary>
/// <param name="Target">As it was sent: from the first slash, percent signs and all.</param>
/// <param name="ContentLength">How many bytes follow.</param>
internal sealed record RequestHead(string Method, string Target, IReadOnlyDictionary<string, string> Headers, long ContentLength)
{
    /// <summary>The first line and the headers are never longer.</summary>
    public const int Longest = 16384;

    private const string NameMarks = "!#$%&'*+-.^_`|~";

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The path, decoded once, without what stands behind a question mark.</summary>
    public string Path => Uri.UnescapeDataString(Target.Split('?', 2)[0]);

    /// <param name="bytes">Up to the empty line, without it.</param>
    /// <returns>Null for anything that two programs could read in two ways.</returns>
    public static RequestHead? Parse(ReadOnlySpan<byte> bytes)
    {
        string[] lines = Encoding.Latin1.GetString(bytes).Split("\r\n");
        if (lines[0].Split(' ') is not [{ Length: > 0 } method, ['/', ..] target, "HTTP/1.1"] || !method.All(char.IsAsciiLetterUpper) || target.Any(mark => mark is < '!' or > '~'))
            return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in lines[1..])
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !line[..colon].All(IsOfName))
                return null;
            string value = line[(colon + 1)..].Trim(' ', '\t');
            // Said twice, nobody knows which one another program took; of these it must not matter.
            if (value.Any(char.IsControl) || !headers.TryAdd(line[..colon], value))
                return null;
        }

        long length = 0;
        bool isLengthKnown = !headers.TryGetValue("Content-Length", out string? stated)
            || (stated.Length is > 0 and < 19 && stated.All(char.IsAsciiDigit) && long.TryParse(stated, CultureInfo.InvariantCulture, out length));
        return isLengthKnown && !headers.ContainsKey("Transfer-Encoding") ? new RequestHead(method, target, headers, length) : null;
    }

    private static bool IsOfName(char mark) => char.IsAsciiLetterOrDigit(mark) || NameMarks.Contains(mark, StringComparison.Ordinal);
}
