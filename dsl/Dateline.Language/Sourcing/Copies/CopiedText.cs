using System.Security.Cryptography;
using System.Text;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Sourcing.Copies;

/// <summary>The archived copy of a source, as a host handed it over: its text, or why there is none.</summary>
public sealed class CopiedText
{
    /// <summary>The most characters that are looked through: a long book, and little enough to be searched for each quotation.</summary>
    public const int Longest = 4_000_000;

    private const string Prefix = "sha256:";

    private readonly Lazy<ComparedText> _compared;
    private readonly Lazy<string> _hash;

    private CopiedText(SourceFile? file, string refusal)
    {
        File = file;
        Refusal = refusal;
        _compared = new Lazy<ComparedText>(() => ComparedText.Of(file!.Text), LazyThreadSafetyMode.PublicationOnly);
        _hash = new Lazy<string>(() => HashOf(file!.Text), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Null where it cannot be read.</summary>
    public SourceFile? File { get; }

    /// <summary>Why it cannot be read, behind "it"; empty where it can.</summary>
    public string Refusal { get; }

    /// <summary>As a source states it: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Hash => _hash.Value;

    internal ComparedText Compared => _compared.Value;

    public static CopiedText Of(SourceFile file) =>
        file.Text.Length > Longest ? Refused($"has more than {Words.Number(Longest / 1_000_000)} million characters")
        : string.IsNullOrWhiteSpace(file.Text) ? Refused("is empty")
        : file.Text.IndexOf('\0') >= 0 ? Refused("is not a text")
        : new CopiedText(file, "");

    /// <param name="refusal">Why there is no text, behind "it".</param>
    public static CopiedText Refused(string refusal) => new(null, refusal);

    /// <summary>
    /// Over the text in UTF-8, with line feeds alone and no mark at its beginning: a copy is the same one after git or an editor has
    /// changed its line ends. Of a file that has been written so, it is what any program says.
    /// </summary>
    internal static string HashOf(string text)
    {
        string plain = text.Replace("\r\n", "\n").Replace('\r', '\n');
        using var sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(plain.Length > 0 && plain[0] == '\uFEFF' ? plain.Substring(1) : plain));
        return Prefix + string.Concat(hash.Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Whether a text is written as a hash is.</summary>
    internal static bool IsHash(string text) =>
        text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && IsDigest(text.Substring(Prefix.Length));

    /// <summary>The hash without the word before it, which other programs leave out.</summary>
    internal static bool IsDigest(string text) => text.Length == 64 && text.All(sign => sign is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    internal static string WithPrefix(string digest) => Prefix + digest.ToLowerInvariant();
}
