using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Words;
using Dateline.Logic;

namespace Dateline.Language.Linking.Suspects;

/// <summary>How findings name other places, in the one line that has to stand alone.</summary>
internal static class Sentences
{
    public static string FileAndLine(Place place) =>
        $"{Words.File(place.Path)}, line {Words.Number(place.LineNumber)}";

    /// <summary><c>"ceiling-cut-2018" (2018.events.yaml, line 15)</c>.</summary>
    public static string WithPlace(BoundEntry entry, Place place, int longestId = 40) =>
        $"{Words.Quoted(entry.Id, longestId)} ({FileAndLine(place)})";

    /// <inheritdoc cref="OrderFacts.On"/>
    public static string On(EdtfDate date) => OrderFacts.On(date);

    /// <inheritdoc cref="ShortSentence.Is"/>
    public static bool IsShort(string sentence) => ShortSentence.Is(sentence);

    /// <summary>Ids are named whole: where they leave no room for the rest of a first sentence, that is another one.</summary>
    /// <param name="first">All of it, given how many characters of an id it may show.</param>
    /// <param name="shorter">The same without the rest.</param>
    /// <param name="rest">What is said in the second sentence then.</param>
    public static string WithWholeIds(Func<int, string> first, Func<int, string> shorter, string rest) =>
        IsShort(first(Names.Longest)) ? first(Names.Longest)
        : IsShort(shorter(Names.Longest)) ? $"{shorter(Names.Longest)} {rest}"
        : IsShort(Fitting(first)) ? Fitting(first)
        : $"{Fitting(shorter)} {rest}";

    /// <inheritdoc cref="ShortSentence.Fitting"/>
    public static string Fitting(Func<int, string> write) => ShortSentence.Fitting(write);
}
