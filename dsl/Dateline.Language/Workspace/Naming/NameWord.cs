using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Workspace.Naming;

/// <summary>The word <c>events</c> or <c>timeline</c> in a name without its ending, or what is nearly one.</summary>
/// <param name="Stem">The name that the file keeps; empty where it has none besides.</param>
/// <param name="Word">Empty where there is none: then the name is all stem.</param>
/// <param name="Mark">What tells a copy from its original, in kebab-case.</param>
/// <param name="IsExact">It is spelled as it should be, and nothing stands behind it.</param>
/// <param name="IsBehindStop">A full stop stands before it.</param>
internal sealed record NameWord(string Stem, string Word, string Mark, bool IsExact, bool IsBehindStop)
{
    private const string Separators = ".-_, ";

    private static readonly (string Written, string Word)[] Words =
        [("events", LikelyFile.EventsWord), ("event", LikelyFile.EventsWord), ("timelines", LikelyFile.TimelineWord), ("timeline", LikelyFile.TimelineWord)];

    public static NameWord In(string stem)
    {
        foreach ((string written, string word) in Words)
        {
            int at = LastOf(stem, written);
            if (at >= 0)
                return At(stem, at, written.Length, word);
        }

        // A slip is known by the full stop before it: "2022.evnts", but not "agents".
        int stop = stem.LastIndexOf('.');
        if (stop > 0 && NearestName.Of(stem.Substring(stop + 1).ToLowerInvariant(), ["events", "timeline"]) is { } near && stem[stop + 1] is char first && char.ToLowerInvariant(first) == near[0])
            return new NameWord(Trimmed(stem.Substring(0, stop)), near, "", IsExact: false, IsBehindStop: true);
        return CopyMark.At(stem) is { } copy
            ? new NameWord(copy.Rest, "", copy.Mark, IsExact: false, IsBehindStop: false)
            : new NameWord(stem, "", "", IsExact: false, IsBehindStop: false);
    }

    /// <summary>Behind a separator, a digit or nothing, and before whatever is no letter.</summary>
    private static int LastOf(string stem, string written)
    {
        for (int at = stem.LastIndexOf(written, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            bool begins = at == 0 || Separators.IndexOf(stem[at - 1]) >= 0 || char.IsDigit(stem[at - 1]);
            int end = at + written.Length;
            if (begins && (end == stem.Length || !char.IsLetter(stem[end])))
                return at;
            at = at == 0 ? -1 : stem.LastIndexOf(written, at - 1, StringComparison.OrdinalIgnoreCase);
        }

        return -1;
    }

    private static NameWord At(string stem, int at, int length, string word)
    {
        string before = Trimmed(stem.Substring(0, at));
        string behind = stem.Substring(at + length);
        string mark = Names.ToKebabCase(behind) is { Length: > 0 } kebab ? kebab : Trimmed(behind.Trim('(', ')', ' ', '.', '-', '_'));
        bool isExact = behind.Length == 0 && stem.Substring(at).Equals(word, StringComparison.OrdinalIgnoreCase);
        bool isBehindStop = at > 0 && stem[at - 1] == '.';
        // "events-2022" and "sports-events-2022": what stands behind is as much of the name as what stands before.
        return behind.Length == 0 || CopyMark.Is(behind)
            ? new NameWord(before, word, mark, isExact, isBehindStop)
            : new NameWord(before.Length == 0 ? Trimmed(behind) : $"{before}-{Trimmed(behind)}", word, "", isExact, isBehindStop);
    }

    private static string Trimmed(string text) => text.Trim(' ', '.', '-', '_', ',');
}
