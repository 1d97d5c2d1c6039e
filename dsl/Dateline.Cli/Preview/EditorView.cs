using System.Reflection;
using System.Text;
using Dateline.Files;

namespace Dateline.Cli.Preview;

/// <summary>The page in which editors write, as it is served: it may ask the address that it came from, and knows which folder lies there.</summary>
internal static class EditorView
{
    private const string Resource = "page/dateline.html";
    private const string Beginning = "<meta charset=\"utf-8\">";
    private const string Policy = "default-src 'none';";

    public static bool IsPacked => Assembly.GetExecutingAssembly().GetManifestResourceInfo(Resource) is not null;

    /// <summary>The page that lies in this program; null where it was made without.</summary>
    public static Stream? Packed() => Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);

    /// <param name="file">The page as a file; null for the one in this program.</param>
    /// <returns>Null where there is none, or where it is another one.</returns>
    public static string? Find(string? file)
    {
        using Stream? packed = file is null ? Packed() : null;
        using StreamReader? reader = packed is null ? null : new StreamReader(packed, Encoding.UTF8);
        string? page = reader?.ReadToEnd() ?? (file is not null && FileReader.ReadBytes(file) is { } bytes ? Encoding.UTF8.GetString(bytes) : null);
        return page?.Contains(Beginning, StringComparison.Ordinal) == true && page.Contains(Policy, StringComparison.Ordinal) ? page : null;
    }

    public static string Of(string page, string folder)
    {
        int begin = page.IndexOf(Beginning, StringComparison.Ordinal) + Beginning.Length;
        int policy = page.IndexOf(Policy, StringComparison.Ordinal) + Policy.Length;
        return new StringBuilder(page.Length + 200)
            .Append(page, 0, begin)
            .Append("<meta name=\"dateline-folder\" content=\"").Append(System.Net.WebUtility.HtmlEncode(folder)).Append("\">")
            .Append(page, begin, policy - begin)
            .Append(" connect-src 'self';")
            .Append(page, policy, page.Length - policy)
            .ToString();
    }
}
