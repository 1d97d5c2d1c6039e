using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Characters;

/// <summary>
/// Carriage returns that stand alone. YAML 1.2 ends a line at each, as old Macs did; some programs do not, and read the
/// lines as one. They are read as the line ends they are; one that cuts a quoted text in two is read as YAML reads a line
/// end there, as a space.
/// </summary>
internal static class LineEndScan
{
    public static void Run(ReadingLog log)
    {
        var patches = new List<Patch>();
        string text = log.Text;
        for (int at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                patches.Add(CutsQuotedText(text, at) ? SpaceAt(text, at) : new Patch(new TextSpan(at, 1), "\n"));
        }

        if (patches.Count == 0)
            return;
        bool areAllInTexts = patches.TrueForAll(patch => patch.NewText == " ");
        bool isOne = patches.Count == 1;
        string title = areAllInTexts
            ? isOne ? "Put a space there" : "Put spaces in their place"
            : isOne ? "Put an ordinary line break there" : "Put ordinary line breaks in their place";
        Place place = log.PlaceOf(new TextSpan(patches[0].Span.Start, 1));
        Repair repair = log.Fix(title, RepairSafety.Safe, patches);
        log.Add(patches[0].NewText == " " ? CharacterFindings.CarriageReturnInText(place, repair) : CharacterFindings.LoneCarriageReturn(place, isWholeFile: text.IndexOf('\n') < 0, repair));
        log.Mend(patches);
    }

    /// <summary>Whether a quotation mark opens before and closes behind on the same line, where what follows has no column of its own.</summary>
    private static bool CutsQuotedText(string text, int at)
    {
        if (string.CompareOrdinal(text, at + 1, "  ", 0, 2) == 0)
            return false;
        int start = at == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], at - 1) + 1;
        int end = text.IndexOf('\n', at);
        end = end < 0 ? text.Length : end;
        return OpenMark(text, start, at) is { } mark && text.IndexOf(mark, at, end - at) >= 0;
    }

    private static char? OpenMark(string text, int start, int end)
    {
        char? open = null;
        for (int i = start; i < end; i++)
        {
            if (open == '"' && text[i] == '\\')
                i++;
            else if (open == text[i])
                open = null;
            else if (open is null && text[i] is '"' or '\'' && (i == start || text[i - 1] is ' ' or '[' or '{' or ','))
                open = text[i];
        }

        return open;
    }

    private static Patch SpaceAt(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && text[end] == ' ')
            end++;
        return new Patch(TextSpan.FromBounds(at, end), " ");
    }
}
