using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Series.Moves;

/// <summary>How findings speak of a series and its values.</summary>
internal static class SeriesWords
{
    /// <summary><c>the head of mission</c> for the series <c>head-of-mission</c>.</summary>
    public static string The(SeriesMove move) => MoveSentences.The(move.Series.Name);

    /// <summary><c>the ceiling was</c> · <c>the holdings were</c>.</summary>
    public static string TheWas(SeriesMove move) => MoveSentences.TheWas(move.Series.Name);

    public static string Subject(SeriesMove move, string entityId) => $"{move.Series.Name} of {entityId}";

    /// <summary>What a move left behind: <c>"ceiling-cut-2018" (2018.events.yaml, line 15) left it at 20</c>.</summary>
    public static string Left(SeriesMove move, in SeriesValue value, int longestId)
    {
        string who = Sentences.WithPlace(move.Entry, move.ToPlace, longestId);
        return Narrows(move, value) ? $"{who} narrows it to {value}"
            : MoveSentences.Left(who, move.Effect.Kind == MoveKind.Observation, value.IsKnown, value.ToString());
    }

    /// <summary>What stands beside the mark under what a move left behind.</summary>
    public static string LabelOfLeft(SeriesMove move, in SeriesValue value) =>
        // What a list that names only some says is what it says itself.
        value.Set is not null && move.Effect.Kind == MoveKind.Observation ? $"here it is {move.Effect.To}"
        : Narrows(move, value) ? $"with what was before it, it is {value}"
        // What others of a set did since is not of this move.
        : value.Set is not null && move.Effect.Step is not null ? $"here it goes {move.Text}"
        : value.Set is not null && move.Effect.To.IsKnown ? $"after this event it is {move.Effect.To}"
        : move.Effect.Kind == MoveKind.Observation ? $"here it is {value}" : $"after this event it is {value}";

    /// <summary>Of a number that is partly known an observation may say more, and less, than what was known already.</summary>
    private static bool Narrows(SeriesMove move, in SeriesValue value) => move.Effect.Kind == MoveKind.Observation && value != move.Effect.To;

    /// <summary>The event that would have to be between: <c>that raised it by 5</c>.</summary>
    public static string MissingEvent(in SeriesValue before, in SeriesValue after)
    {
        if (before.Set is { } left && after.Set is { } stated)
            return SetText.InWhich(SetText.Between(left, stated));
        if (before.Number is not { } low || after.Number is not { } high || !Amounts.TryDifference(low, high, out decimal difference))
            return $"that made it {after}";
        return "that " + Moved(difference);
    }

    /// <summary>What an event did: <c>raised it by 5</c>.</summary>
    public static string Moved(decimal size) => size > 0 ? $"raised it by {Words.Number(size)}" : $"lowered it by {Words.Number(-size)}";

    /// <summary>The gap in a picture: <c>+5 unexplained</c>.</summary>
    public static string Gap(in SeriesValue before, in SeriesValue after)
    {
        if (before.Set is { } left && after.Set is { } stated)
            return $"{SetText.OfStep(SetText.Between(left, stated))} unexplained";
        if (before.Number is not { } low || after.Number is not { } high || !Amounts.TryDifference(low, high, out decimal difference))
            return $"{before.Text} to {after.Text} unexplained";
        return $"{(difference > 0 ? "+" : "")}{Words.Number(difference)} unexplained";
    }

    /// <summary>How much a relative move adds, as people write it: <c>+5</c>.</summary>
    public static string Size(decimal size) => MoveSentences.Size(size);

    /// <summary><c>on 2021-10-07</c> · <c>in 2018</c>.</summary>
    public static string When(SeriesMove move) => move.When is { } when ? Sentences.On(when) : "then";

    /// <summary>A change as it would be written in place of a whole one, in quotes where YAML needs them.</summary>
    public static string Written(SeriesMove move, string change) =>
        PlainScalars.AreSafe(change) || (!move.Entry.IsInBraces && PlainScalars.AreSafeOnALine(change)) ? change : Quoting.Quote(change);

    public static string Dated(SeriesMove move) => $"{move.When?.Text}: {move.Text}";
}
