using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Structure.Texts;

/// <summary>A backslash in double quotes that was meant as one.</summary>
internal static class BackslashReport
{
    /// <param name="safety">Where the text was read as something else than it shows, only a person can say what was meant.</param>
    public static Finding Of(ReadingLog log, int at, TextSpan quoted, RepairSafety safety = RepairSafety.Safe)
    {
        IReadOnlyList<Patch> mended = Escapes.Mended(log.Text, quoted);
        if (Escapes.CharacterOfPair(log.Text, at, quoted.End - 1) is { } character)
            return TextFindings.HalvesOfCharacter(log.PlaceOf(new TextSpan(at, 12)), log.Text.Substring(at, 12), character, log.Fix("Write the character itself", RepairSafety.Safe, mended));
        bool isInSingleQuotes = mended.Count == 1 && mended[0].Span == quoted;
        string title = isInSingleQuotes ? $"Write {mended[0].NewText}" : "Double the backslash";
        return TextFindings.Backslash(
            log.PlaceOf(new TextSpan(at, 2)), log.Text.Substring(at, 2), isInSingleQuotes ? "Put single quotes around the text instead" : "Write it twice", log.Fix(title, safety, mended));
    }
}
