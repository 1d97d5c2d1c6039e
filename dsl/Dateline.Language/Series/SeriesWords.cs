using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;

namespace Dateline.Language.Series;

/// <summary>How findings speak of a series and its values.</summary>
internal static class SeriesWords
{
    /// <summary><c>the head of mission</c> for the series <c>head-of-mission</c>.</summary>
    public static string The(SeriesMove move) => "the " + move.Series.Name.Replace('-', ' ');

    /// <summary><c>the ceiling was</c> · <c>the holdings were</c>.</summary>
    public static string TheWas(SeriesMove move) => $"{The(move)} {(IsPlural(move.Series.Name) ? "were" : "was")}";

    /// <summary>As far as a name shows it: <c>status</c>, <c>address</c> and <c>basis</c> are one thing.</summary>
    private static bool IsPlural(string name) =>
        name.EndsWith("s", StringComparison.Ordinal) && !Array.Exists(["ss", "us", "is", "news"], ending => name.EndsWith(ending, StringComparison.Ordinal));

    public static string Subject(SeriesMove move, string entityId) => $"{move.Series.Name} of {entityId}";

    /// <summary>What a move left behind: <c>"ceiling-cut-2018" (2018.events.yaml, line 15) left it at 20</c>.</summary>
    public static string Left(SeriesMove move, in SeriesValue value, int longestId) =>
        Sentences.WithPlace(move.Entry, move.ToPlace, longestId)
        + (move.Effect.Kind == MoveKind.Observation ? $" states {value}" : $" left it {(value.IsKnown ? "at " : "")}{value}");

    /// <summary>What stands beside the mark under what a move left behind.</summary>
    public static string LabelOfLeft(SeriesMove move, in SeriesValue value) =>
        move.Effect.Kind == MoveKind.Observation ? $"here it is {value}" : $"after this event it is {value}";

    /// <summary>The event that would have to be between: <c>that raised it by 5</c>.</summary>
    public static string MissingEvent(in SeriesValue before, in SeriesValue after)
    {
        if (before.Number is not { } low || after.Number is not { } high || !Amounts.TryDifference(low, high, out decimal difference))
            return $"that made it {after}";
        return "that " + Moved(difference);
    }

    /// <summary>What an event did: <c>raised it by 5</c>.</summary>
    public static string Moved(decimal size) => size > 0 ? $"raised it by {Words.Number(size)}" : $"lowered it by {Words.Number(-size)}";

    /// <summary>The gap in a picture: <c>+5 unexplained</c>.</summary>
    public static string Gap(in SeriesValue before, in SeriesValue after)
    {
        if (before.Number is not { } low || after.Number is not { } high || !Amounts.TryDifference(low, high, out decimal difference))
            return $"{before} to {after} unexplained";
        return $"{(difference > 0 ? "+" : "")}{Words.Number(difference)} unexplained";
    }

    /// <summary>How much a relative move adds, as people write it: <c>+5</c>.</summary>
    public static string Size(decimal size) => (size < 0 ? "" : "+") + Words.Number(size);

    /// <summary><c>on 2021-10-07</c> · <c>in 2018</c>.</summary>
    public static string When(SeriesMove move) => move.When is { } when ? Sentences.On(when) : "then";

    public static string Dated(SeriesMove move) => $"{move.When?.Text}: {move.Text}";
}
