using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>What is wrong with a move of a series. A check says how to go on behind it.</summary>
internal static class MoveSentences
{
    /// <summary>The code of a start that is not what was left. What the files say is asked by the build alone.</summary>
    public const string Disconnected = "DTL4001";

    /// <summary><c>the head of mission</c> for the series <c>head-of-mission</c>.</summary>
    public static string The(string series) => "the " + series.Replace('-', ' ');

    /// <summary><c>the ceiling was</c> · <c>the holdings were</c>.</summary>
    public static string TheWas(string series) => $"{The(series)} {(IsPlural(series) ? "were" : "was")}";

    /// <summary>What a move left behind: <c>"ceiling-cut-2018" left it at 20</c>.</summary>
    /// <param name="who">The entry in quotation marks, and where it stands.</param>
    /// <param name="value">The value; <c>unknown</c> where it is.</param>
    public static string Left(string who, bool isObservation, bool isKnown, string value) =>
        who + (isObservation ? $" states {value}" : isKnown && IsBoundInWords(value) ? $" left {value}" : $" left it {(isKnown ? "at " : "")}{value}");

    /// <param name="left">What the series was instead: as <see cref="Left"/>, or <c>it was 20 or 10</c>.</param>
    public static string StartsElsewhere(string id, string series, string from, string left) => $"{id} says {TheWas(series)} {from} before it, but {left}.";

    public static string NotAllowed(string id, string series, string from, string to) =>
        $"{id} takes {The(series)} from {from} to {to}, which this timeline does not allow.";

    /// <summary>Which states can follow, in the order of the declaration.</summary>
    public static string Next(string from, IReadOnlyList<string> next) =>
        next.Count == 0 ? $"Nothing follows {from}." : $"From {from} it can become {Words.List(next, lastWord: "or")}.";

    /// <param name="size">By how much it moves, with its sign: <c>-10</c>.</param>
    /// <param name="left">What was there before, as <see cref="Left"/>.</param>
    /// <param name="limit">What it cannot be.</param>
    public static string OutOfRange(string id, string series, string size, string left, string limit = "it does not go below zero") =>
        $"{id} moves {The(series)} by {size}, but {left}, and {limit}.";

    /// <param name="said">What the move says, as <see cref="States"/> or <see cref="MovesTo"/>.</param>
    /// <param name="bound">What is declared: <c>at most 40</c>.</param>
    public static string Outside(string said, string bound) => $"{said}, but it is declared to be {bound}.";

    public static string States(string id, string series, string value) => $"{id} says that {The(series)} is {value}";

    public static string MovesTo(string id, string series, string size, string after, string left) =>
        $"{id} moves {The(series)} by {size} to {after}, because {left}";

    /// <summary>Those who leave a set are not in it, or those who join it are.</summary>
    public static string Misses(string id, string series, IReadOnlyList<string> names, bool isJoining)
    {
        bool isOne = names.Count == 1;
        string does = isJoining ? isOne ? "joins" : "join" : isOne ? "leaves" : "leave";
        return $"In {id}, {Words.List([.. names.Select(name => Words.Shortened(name))], most: 6)} {does} {The(series)}, but {(isOne ? "is" : "are")} {(isJoining ? "among them already" : "not among them")}.";
    }

    /// <summary><c>at least 30</c>: "left at least 30", not "left it at at least 30".</summary>
    private static bool IsBoundInWords(string value) => Array.Exists(["at least ", "at most ", "about "], beginning => value.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>As people write it: <c>+5</c>.</summary>
    public static string Size(decimal size) => (size < 0 ? "" : "+") + Words.Number(size);

    /// <summary>As far as a name shows it: <c>status</c>, <c>address</c> and <c>basis</c> are one thing.</summary>
    private static bool IsPlural(string name) =>
        name.EndsWith("s", StringComparison.Ordinal) && !Array.Exists(["ss", "us", "is", "news"], ending => name.EndsWith(ending, StringComparison.Ordinal));
}
