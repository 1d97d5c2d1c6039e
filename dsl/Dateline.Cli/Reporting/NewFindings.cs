using System.Text;
using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Reporting;

/// <summary>
/// Which findings were not there before: they are matched by what they say, since lines move when something is written above
/// them. Each of before answers for one of now, and one in a file that is gone for one in a file that is new.
/// </summary>
internal static class NewFindings
{
    /// <param name="now">In printing order.</param>
    /// <param name="filesBefore">All files that there were.</param>
    /// <param name="filesNow">All files that there are.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> now, IReadOnlyList<Finding> before, IEnumerable<string> filesBefore, IEnumerable<string> filesNow)
    {
        var known = new HashSet<string>(filesBefore, StringComparer.Ordinal);
        var there = new HashSet<string>(filesNow, StringComparer.Ordinal);
        List<Finding> others = Without(now, before, finding => (finding.Place.Path, SaidBy(finding)), out List<Finding> left);
        List<Finding> moved = [.. left.Where(finding => !there.Contains(finding.Place.Path))];
        ILookup<bool, Finding> byFile = others.ToLookup(finding => known.Contains(finding.Place.Path));
        List<Finding> found = [.. byFile[true], .. Without([.. byFile[false]], moved, SaidBy, out _)];
        RemoveRepeated(found, before);
        found.Sort(FindingOrder.Instance);
        return found;
    }

    /// <summary>One mistake in several places is one finding: it is not new where it was in as many places before.</summary>
    private static void RemoveRepeated(List<Finding> found, IReadOnlyList<Finding> before)
    {
        var places = before.Where(finding => RepeatedMistake.PlacesOf(finding) > 1)
            .GroupBy(finding => (finding.Code, WithoutLines(RepeatedMistake.MessageOfOne(finding))))
            .ToDictionary(same => same.Key, same => same.Sum(RepeatedMistake.PlacesOf));
        found.RemoveAll(finding => places.TryGetValue((finding.Code, WithoutLines(RepeatedMistake.MessageOfOne(finding))), out int old)
            && RepeatedMistake.PlacesOf(finding) <= old);
    }

    /// <param name="left">Those of before that answer for none.</param>
    private static List<Finding> Without<TKey>(IReadOnlyList<Finding> now, IReadOnlyList<Finding> before, Func<Finding, TKey> keyOf, out List<Finding> left)
        where TKey : notnull
    {
        var old = before.GroupBy(keyOf).ToDictionary(same => same.Key, same => new Queue<Finding>(same));
        List<Finding> others = [.. now.Where(finding => !(old.TryGetValue(keyOf(finding), out Queue<Finding>? same) && same.TryDequeue(out _)))];
        left = [.. old.Values.SelectMany(same => same)];
        return others;
    }

    private static (string Code, string Subject, string Text) SaidBy(Finding finding) => (finding.Code, finding.Subject, WithoutLines(finding.Message));

    /// <summary>A sentence names lines of other places too: <c>(2018.events.yaml, line 65)</c>, <c>Line 5 became …</c>.</summary>
    private static string WithoutLines(string text)
    {
        const string Word = "ine ";
        var said = new StringBuilder(text.Length);
        int from = 0;
        for (int at = text.IndexOf(Word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Word, from, StringComparison.Ordinal))
        {
            int end = at + Word.Length;
            said.Append(text, from, end - from);
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            from = end;
        }

        return said.Append(text, from, text.Length - from).ToString();
    }
}
