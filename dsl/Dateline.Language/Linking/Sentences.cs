using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking;

/// <summary>How findings name other places, in the one line that has to stand alone.</summary>
internal static class Sentences
{
    /// <summary>The most characters that the first sentence of a message may have.</summary>
    private const int Longest = 160;

    public static string FileAndLine(Place place) =>
        $"{Words.File(place.Path)}, line {Words.Number(place.LineNumber)}";

    /// <summary><c>"ceiling-cut-2018" (2018.events.yaml, line 15)</c>.</summary>
    public static string WithPlace(BoundEntry entry, Place place, int longestId = 40) =>
        $"{Words.Quoted(entry.Id, longestId)} ({FileAndLine(place)})";

    /// <summary><c>on 2021-10-07</c> · <c>in 2018</c>.</summary>
    public static string On(EdtfDate date) => (IsOnDay(date) ? "on " : "in ") + date.Text;

    /// <summary>A day, however sure: also with a time or with a mark of doubt.</summary>
    private static bool IsOnDay(EdtfDate date) => date.IsExactDay || date is { Shape: EdtfShape.Single, Precision: >= EdtfPrecision.Day };

    /// <summary>Whether it may stand first.</summary>
    public static bool IsShort(string sentence) => sentence.Length <= Longest;

    /// <summary>Writes a first sentence with ids cut as little as it takes to keep it short.</summary>
    /// <param name="write">The sentence, given how many characters of an id it may show.</param>
    public static string Fitting(Func<int, string> write)
    {
        string sentence = write(40);
        for (int longestId = 32; longestId >= 16 && !IsShort(sentence); longestId -= 8)
            sentence = write(longestId);
        return sentence;
    }
}
