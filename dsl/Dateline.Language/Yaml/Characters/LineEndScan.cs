using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Characters;

/// <summary>
/// Carriage returns that stand alone. YAML 1.2 ends a line at each, as old Macs did; some programs do not, and read the
/// lines as one. They are read as the line ends they are.
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
                patches.Add(new Patch(new TextSpan(at, 1), "\n"));
        }

        if (patches.Count == 0)
            return;
        bool isWholeFile = text.IndexOf('\n') < 0;
        log.Add(CharacterFindings.LoneCarriageReturn(
            log.PlaceOf(patches[0].Span), isWholeFile, log.Fix(patches.Count == 1 ? "put an ordinary line end there" : "put ordinary line ends in their place", RepairSafety.Safe, patches)));
        log.Mend(patches);
    }
}
