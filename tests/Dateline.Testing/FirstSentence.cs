using System.Text.RegularExpressions;

namespace Dateline.Testing;

/// <summary>The sentence of a message that has to stand alone, in the build's line and in an editor's list.</summary>
public static partial class FirstSentence
{
    public const int Longest = 160;

    private const int MostOfName = 16;

    /// <summary>Up to the stop that ends it: a text in quotation marks may have stops of its own, and marks.</summary>
    public static string Of(string message)
    {
        bool isInQuotes = false;
        for (int i = 0; i + 1 < message.Length; i++)
        {
            if (message[i] == '"')
                isInQuotes = !isInQuotes;
            bool isOutside = !isInQuotes || (i > 0 && message[i - 1] == '"');
            if (isOutside && message[i] is '.' or '?' && message[i + 1] == ' ' && (i + 2 == message.Length || !char.IsLower(message[i + 2])))
                return message[..(i + 1)];
        }

        return message;
    }

    /// <summary>How long it is; of a name, which is never cut, sixteen letters count.</summary>
    public static int LengthOf(string message) =>
        Name().Replace(Of(message), name => name.Value[..Math.Min(name.Length, MostOfName)]).Length;

    /// <summary>Those that are longer than a line, each with its length.</summary>
    public static IEnumerable<string> TooLong(IEnumerable<(string Code, string Message)> findings) =>
        findings.Select(finding => (finding.Code, First: Of(finding.Message))).Where(finding => LengthOf(finding.First) > Longest)
            .Select(finding => $"{finding.Code} ({finding.First.Length}) {finding.First}");

    [GeneratedRegex("[a-z][a-z0-9]*(-[a-z0-9]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Name();
}
