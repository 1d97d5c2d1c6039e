using System.Text.RegularExpressions;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Faults;

namespace Dateline.Fuzz.Targets;

/// <summary>What every finding promises, whoever has it.</summary>
internal static partial class FindingPromises
{
    private const int LongestMessage = 2000;
    private const int LongestSentence = 160;

    /// <summary>A name is never cut: of a longer one so many letters count.</summary>
    private const int MostOfName = 16;

    public static void Keep(IReadOnlyList<Finding> findings, IReadOnlyCollection<SourceFile> files)
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        foreach (Finding finding in findings)
        {
            Promise.Keep(finding.Code != OwnFaultFindings.OwnFault.Code, "Nothing fails inside.", () => finding.Message);
            KeepPlace(finding.Place, texts, finding);
            foreach (RelatedPlace related in finding.Related)
                KeepPlace(related.Place, texts, finding);
            Promise.Keep(finding.Message.Length is > 0 and <= LongestMessage, "A message is within its bounds.", () => $"{finding.Code} {finding.Message.Length}");
            Promise.Keep(finding.Message.IndexOfAny(['\n', '\r']) < 0, "A message has one line.", () => Shown(finding));
            Promise.Keep(IsFirstSentenceShort(finding.Message), "A first sentence has at most 160 characters.", () => Shown(finding));
            KeepEdits(finding, texts);
        }
    }

    public static void KeepOrder(IReadOnlyList<Finding> findings)
    {
        for (int i = 1; i < findings.Count; i++)
            Promise.Keep(FindingOrder.Instance.Compare(findings[i - 1], findings[i]) <= 0, "Findings are in printing order.", () => $"{Shown(findings[i - 1])}\n{Shown(findings[i])}");
    }

    /// <summary>A place in a text begins and ends within it, and on whole characters.</summary>
    public static void KeepSpan(string text, TextSpan span, Func<string> whose)
    {
        Promise.Keep(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, "A place lies in its file.", whose);
        Promise.Keep(!Splits(text, span.Start) && !Splits(text, span.End), "A place lies on whole characters.", whose);
    }

    public static string Shown(Finding finding) =>
        $"{finding.Place.Path}({finding.Place.LineNumber},{finding.Place.Start.Character + 1}) {finding.Severity} {finding.Code}: {finding.Message}";

    private static void KeepPlace(Place place, Dictionary<string, string> texts, Finding finding)
    {
        Promise.Keep(texts.TryGetValue(place.Path, out string? text), "A place is in one of the files.", () => Shown(finding));
        KeepSpan(text!, place.Span, () => Shown(finding));
    }

    private static void KeepEdits(Finding finding, Dictionary<string, string> texts)
    {
        foreach (Repair repair in finding.Repairs)
        {
            foreach (TextEdit edit in repair.Edits)
            {
                Promise.Keep(texts.TryGetValue(edit.Path, out string? text), "An edit is in one of the files.", () => Shown(finding));
                KeepSpan(text!, edit.Span, () => $"{Shown(finding)} {repair.Title}");
            }

            bool overlap = repair.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal).Any(edits => new EditSet(edits).Overlap);
            Promise.Keep(!overlap, "The edits of a repair do not overlap.", () => $"{Shown(finding)} {repair.Title}");
        }
    }

    private static bool Splits(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]);

    /// <summary>A quoted text may have stops and quotation marks of its own, so that the first stop is the surest end.</summary>
    private static bool IsFirstSentenceShort(string message)
    {
        int stop = message.IndexOf(". ", StringComparison.Ordinal);
        string first = stop < 0 ? message[..^1] : message[..stop];
        return Name().Replace(first, name => name.Value[..Math.Min(name.Length, MostOfName)]).Length <= LongestSentence;
    }

    [GeneratedRegex("[a-z][a-z0-9]*(-[a-z0-9]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Name();
}
