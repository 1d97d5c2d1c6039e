using System.Text;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Characters;

/// <summary>
/// A text in UTF-8 that some program read in a code page and saved again: <c>RenÃ©</c>. Only what nobody writes on purpose
/// counts, and it is one mistake of the file, not one of each word.
/// </summary>
internal static class MisreadText
{
    /// <summary>So many places are mended by a repair; more are a matter for the program that saved the file.</summary>
    private const int MostEdits = 200;

    /// <summary>Letters that begin most characters of Europe in UTF-8, as Western Windows shows them: those of Latin, Greek and Cyrillic.</summary>
    private const string WesternLeads = "\u00C2\u00C3\u00C4\u00C5\u00CE\u00CF\u00D0\u00D1";

    /// <summary>What may well stand behind a capital letter with a mark: what closes a quotation, dashes, and small signs.</summary>
    private const string BehindWords = "\u00BB\u00AB\u00A0\u2018\u2019\u201C\u201D\u201E\u201A\u2039\u203A\u2026\u2013\u2014\u2022\u2122\u00AE\u00B0\u00B7";

    /// <summary>What stands behind the root sign where nothing is calculated.</summary>
    private const string BehindRoot = "\u00A9\u00AE\u00A7\u00BA\u2020";

    /// <summary>Null where nothing looks like it.</summary>
    public static Finding? Find(SourceFile file)
    {
        string text = file.Text;
        if (file.IsPlain || First(text, 0, isKnown: false) is not { } first)
            return null;
        // Once it is known of the file, what could be meant elsewhere is not.
        var edits = new List<TextEdit>();
        for (TextSpan? run = First(text, 0, isKnown: true); run is { } found && edits.Count <= MostEdits; run = First(text, found.End, isKnown: true))
            edits.Add(new TextEdit(file.Path, found, Mended(text.Substring(found.Start, found.Length))));
        string shown = text.Substring(first.Start, first.Length);
        return CharacterFindings.Misread(file.Map.PlaceOf(first), shown, Mended(shown), edits.Count <= MostEdits ? edits.ToEquatableArray() : default);
    }

    private static TextSpan? First(string text, int start, bool isKnown)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] >= '\u0080' && PageOf(text, i, isKnown) is { } page)
                return TextSpan.FromBounds(i, EndOf(text, i, page));
        }

        return null;
    }

    /// <summary>The code page by which the characters at this place are misread; null where they may be meant.</summary>
    /// <param name="isKnown">Something else in the file was misread: what may be meant is not, either.</param>
    private static CodePage? PageOf(string text, int at, bool isKnown)
    {
        switch (text[at])
        {
            case '\u221A' when at + 1 < text.Length && BehindRoot.IndexOf(text[at + 1]) >= 0:
            case '\u201A' when at + 1 < text.Length && text[at + 1] == '\u00C4' && CodePage.Mac.Decoded(text, at, out _) is not null:
                return CodePage.Mac;
            case '\u0420' or '\u0421':
                return IsCyrillicRun(text, at) ? CodePage.Cyrillic : null;
            default:
                return IsWestern(text, at, isKnown) ? CodePage.Western : null;
        }
    }

    private static bool IsWestern(string text, int at, bool isKnown)
    {
        if (CodePage.Western.Decoded(text, at, out int length) is null || (length == 2 && WesternLeads.IndexOf(text[at]) < 0))
            return false;
        for (int i = 1; i < length; i++)
        {
            // Square \u00E5ngstr\u00F6ms are written with a small two.
            bool mayFollow = BehindWords.IndexOf(text[at + i]) >= 0 || (text[at] == '\u00C5' && text[at + i] is '\u00B2' or '\u00B3');
            if (isKnown || !mayFollow)
                return true;
        }

        return false;
    }

    /// <summary>Cyrillic letters come in pairs then, and every other one is one of the same two.</summary>
    private static bool IsCyrillicRun(string text, int at)
    {
        int pairs = 0;
        for (int i = at; i + 1 < text.Length && pairs < 3 && text[i] is '\u0420' or '\u0421' && CodePage.Cyrillic.Decoded(text, i, out _) is not null; i += 2)
            pairs++;
        return pairs == 3;
    }

    private static int EndOf(string text, int start, CodePage page)
    {
        int end = start;
        while (end < text.Length && page.Decoded(text, end, out int length) is not null)
            end += length;
        return end;
    }

    /// <summary>Some texts went through it twice.</summary>
    private static string Mended(string text)
    {
        for (int again = 0; again < 3; again++)
        {
            var mended = new StringBuilder(text.Length);
            bool isChanged = false;
            for (int i = 0; i < text.Length;)
            {
                if (text[i] >= '\u0080' && PageOf(text, i, isKnown: true) is { } page)
                {
                    for (int end = EndOf(text, i, page); i < end;)
                    {
                        mended.Append(page.Decoded(text, i, out int length));
                        i += length;
                    }

                    isChanged = true;
                }
                else
                {
                    mended.Append(text[i++]);
                }
            }

            if (!isChanged)
                break;
            text = mended.ToString();
        }

        return text;
    }
}
