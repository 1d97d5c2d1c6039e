using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Foreign;

/// <summary>What a file is that only has the name of one with entries.</summary>
internal enum ForeignFormat
{
    None,

    /// <summary>Each character takes two or four bytes.</summary>
    Utf16,
    RichText,
    WebPage,
    WordProcessor,
    Pdf,
    Binary,

    /// <summary>In a code page of old programs, by which most of its letters are lost.</summary>
    CodePage,
}

/// <summary>
/// A file that no program reads as YAML, because it was saved as something else. That is the one thing to be said of it;
/// its entries are read as far as they show, so that nobody misses them.
/// </summary>
internal static class ForeignFile
{
    /// <summary>A file with fewer lost letters can be read, but for these.</summary>
    private const int FewestLostLetters = 8;

    private const int FewestControls = 8;

    public static ForeignFormat FormatOf(SourceFile file)
    {
        string text = file.Text;
        string beginning = text.Substring(0, Math.Min(text.Length, 512)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (beginning.StartsWith("{\\rtf", StringComparison.Ordinal))
            return ForeignFormat.RichText;
        if (beginning.StartsWith("%PDF-", StringComparison.Ordinal))
            return ForeignFormat.Pdf;
        if (beginning.StartsWith("PK\u0003\u0004", StringComparison.Ordinal))
            return ForeignFormat.WordProcessor;
        if (IsWebPage(beginning))
            return ForeignFormat.WebPage;
        return file.IsPlain ? ForeignFormat.None : ByCharacters(text);
    }

    public static Finding Report(ForeignFormat format, ReadingLog log)
    {
        int end = log.Text.IndexOfAny(['\n', '\r', '\0']);
        end = end < 0 ? log.Text.Length : end;
        int first = format == ForeignFormat.CodePage ? log.Text.IndexOf('\uFFFD') : 0;
        Place place = log.PlaceOf(format == ForeignFormat.CodePage ? new TextSpan(first, 1) : new TextSpan(0, Math.Min(end, 40)));
        return ForeignFindings.Of(format, place);
    }

    /// <summary>The text that somebody sees who opens the file in the program that it was made with.</summary>
    public static List<Patch> VisibleText(ForeignFormat format, string text) => format switch
    {
        ForeignFormat.Utf16 => WithoutControls(text),
        ForeignFormat.RichText => RichText.VisibleIn(text),
        ForeignFormat.WebPage => WebPage.VisibleIn(text),
        ForeignFormat.CodePage => [],
        _ => [new Patch(new TextSpan(0, text.Length), "")],
    };

    private static bool IsWebPage(string beginning)
    {
        if (beginning.Length < 3 || beginning[0] != '<')
            return false;
        return beginning.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || beginning.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(["<html", "<head", "<body", "<pre", "<p>", "<div"], tag => beginning.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
    }

    private static ForeignFormat ByCharacters(string text)
    {
        int nuls = 0;
        int controls = 0;
        int lost = 0;
        foreach (char character in text)
        {
            nuls += character == '\0' ? 1 : 0;
            controls += character is (< ' ' and not ('\t' or '\n' or '\r' or '\0')) or '\u007F' ? 1 : 0;
            lost += character == '\uFFFD' ? 1 : 0;
        }

        if (nuls > 4 && nuls >= text.Length / 4)
            return ForeignFormat.Utf16;
        if (nuls + controls + lost >= FewestControls && nuls + controls > 0 && nuls + controls + lost > text.Length / 50)
            return ForeignFormat.Binary;
        return lost >= FewestLostLetters ? ForeignFormat.CodePage : ForeignFormat.None;
    }

    private static List<Patch> WithoutControls(string text)
    {
        var patches = new List<Patch>();
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && text[i] is < ' ' and not ('\t' or '\n' or '\r'))
                i++;
            if (i > start)
                patches.Add(new Patch(TextSpan.FromBounds(start, i), ""));
        }

        return patches;
    }
}
