using System.Globalization;
using System.Text;

namespace Dateline.Language.Workspace.Files;

/// <summary>
/// How a build hands over what it found in the folder of the project: a text with a line for each file and each fault. The
/// compiler reads the files themselves; of what cannot be read, this is all that it learns.
/// </summary>
public static class ListingText
{
    /// <summary>The name of the file with the text, by which the generator knows it.</summary>
    public const string FileName = "Dateline.listing";

    private const string Head = "dateline listing 1";
    private const string File = "File";

    public static string Of(FolderListing listing)
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (string path in listing.Files)
            Append(text, File, path, "");
        foreach (FileFault fault in listing.Faults)
            Append(text, fault.Kind.ToString(), fault.Path, fault.Detail);
        return text.ToString();
    }

    /// <summary>What the text says; a line that says nothing known is passed over.</summary>
    public static FolderListing Read(string text)
    {
        var files = new List<string>();
        var faults = new List<FileFault>();
        foreach (string line in text.Split('\n').Skip(1))
        {
            string[] parts = line.TrimEnd('\r').Split('\t');
            if (parts.Length != 3)
                continue;
            if (parts[0] == File)
                files.Add(Unescaped(parts[1]));
            else if (Enum.TryParse(parts[0], out FileFaultKind kind))
                faults.Add(new FileFault(Unescaped(parts[1]), kind, Unescaped(parts[2])));
        }

        return new FolderListing(files, faults);
    }

    private static void Append(StringBuilder text, string kind, string path, string detail) =>
        text.Append(kind).Append('\t').Append(Escaped(path)).Append('\t').Append(Escaped(detail)).Append('\n');

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            if (unit is < ' ' or '\\' || char.IsSurrogate(unit))
                escaped.Append('\\').Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(unit);
        }

        return escaped.ToString();
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 4 < text.Length && int.TryParse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit))
            {
                plain.Append((char)unit);
                i += 4;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
