using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Linking.Suspects;

/// <summary>How findings name other places, in the one line that has to stand alone.</summary>
internal static class Sentences
{
    public static string FileAndLine(Place place) =>
        $"{Words.File(place.Path)}, line {Words.Number(place.LineNumber)}";

    /// <summary><c>"ceiling-cut-2018" (2018.events.yaml, line 15)</c>.</summary>
    public static string WithPlace(BoundEntry entry, Place place, int longest = 40) =>
        $"{Words.Quoted(entry.Id, longest)} ({FileAndLine(place)})";

    /// <inheritdoc cref="OrderFacts.On"/>
    public static string On(EdtfDate date) => OrderFacts.On(date);

    /// <summary>Where ids leave no room for the rest of a first sentence, that is another one.</summary>
    /// <param name="first">All of it, given how many characters of a text it may show.</param>
    /// <param name="shorter">The same without the rest.</param>
    /// <param name="rest">What is said in the second sentence then.</param>
    public static string InOneOrTwo(Func<int, string> first, Func<int, string> shorter, string rest)
    {
        string one = Fitting(first);
        return ShortSentence.Is(one) ? one : $"{Fitting(shorter)} {rest}";
    }

    /// <inheritdoc cref="ShortSentence.Fitting"/>
    public static string Fitting(Func<int, string> write) => ShortSentence.Fitting(write);
}
