using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Tree;

/// <summary>A line that was read as text because the blank behind its colon or its hyphen is missing.</summary>
internal sealed class TightLineCheck(ReadingLog log, TreeFindings findings)
{
    private readonly string _text = log.Text;

    /// <summary>Whether a line is one that <see cref="Check"/> reports.</summary>
    /// <param name="owner">The name above it.</param>
    public static bool IsTight(string text, int start, int end, string owner = "")
    {
        if (KnownWords.HasNamesOfItsOwn(owner) && ColonSigns.IsFieldButForColon(text, start, end))
            return true;
        if (KeyFinder.FindWithoutBlank(text, start, end) is not null || (text[start] == '-' && end - start > 1 && char.IsLetter(text[start + 1])))
            return true;
        int word = KeyFinder.EndOfWord(text, start, end);
        return word > start && KnownWords.IsOfValue(text.Substring(start, word - start)) && ColonSigns.Find(text, word, end, out bool isCertain) is not null && isCertain;
    }

    /// <summary>Reports the line and says so, or leaves it alone.</summary>
    public bool Check(int start, int end)
    {
        if (KeyFinder.FindWithoutBlank(_text, start, end) is { } key && !IsTime(key))
        {
            string name = _text.Substring(key.Start, key.Length);
            RepairSafety safety = KeyFinder.HasWholeValueAt(_text, KeyFinder.BehindColon(_text, key)) ? RepairSafety.Safe : RepairSafety.Choice;
            var space = new Patch(new TextSpan(KeyFinder.BehindColon(_text, key), 0), " ");
            findings.AddUnreadable(IndentationFindings.NoBlankBehindColon(log.PlaceOf(key), name, log.Fix($"Write \"{name}: \"", safety, [space])));
            return true;
        }

        int word = KeyFinder.EndOfWord(_text, start, end);
        if (word > start && KnownWords.IsOfValue(_text.Substring(start, word - start)) && ColonSigns.Find(_text, word, end, out bool isCertain) is { } sign && isCertain)
        {
            string name = _text.Substring(start, word - start);
            var colon = new Patch(sign, ": ");
            string written = _text.Substring(sign.Start, sign.Length).Trim();
            findings.AddUnreadable(IndentationFindings.OtherSign(
                log.PlaceOf(new TextSpan(Blanks.Skip(_text, sign.Start, sign.End), written.Length)), name, written, log.Fix($"Write \"{name}: \"", RepairSafety.Choice, [colon])));
            return true;
        }

        if (_text[start] != '-' || end - start < 2 || !char.IsLetter(_text[start + 1]))
            return false;
        string item = _text.Substring(start + 1, end - start - 1);
        var blank = new Patch(new TextSpan(start + 1, 0), " ");
        findings.AddUnreadable(IndentationFindings.NoBlankBehindHyphen(
            log.PlaceOf(TextSpan.FromBounds(start, end)), item, log.SafeFix($"Write \"- {item}\"", blank)));
        return true;
    }

    private bool IsTime(TextSpan key) => !char.IsLetter(_text[key.Start]);
}
