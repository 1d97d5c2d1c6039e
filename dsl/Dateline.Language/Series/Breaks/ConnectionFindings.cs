using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Breaks;

/// <summary>What is said where a series breaks: one entry says that something else was there than another left.</summary>
public static class ConnectionFindings
{
    private static readonly FindingDescriptor DoNotConnect = new(MoveSentences.Disconnected, "Numbers do not connect") { Rule = BuiltInRules.Connects, IsForSources = true };
    private static readonly FindingDescriptor NotAsObserved = new("DTL4002", "Not what the changes left") { Rule = BuiltInRules.Connects, IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [DoNotConnect, NotAsObserved];

    internal static FindingDescriptor Observed => NotAsObserved;

    internal static FindingDescriptor Disconnected => DoNotConnect;

    internal static RuleFinding StartsElsewhere(string entityId, ChainBreak found)
    {
        SeriesMove move = found.Move;
        string sentence = SetSentence(found) ?? Sentences.Fitting(longest =>
            MoveSentences.StartsElsewhere(
                Words.Quoted(move.Entry.Id, longest), move.Series.Name, move.Effect.From.ToString(), SeriesWords.Left(found.Last!, found.Left, longest)));
        return Break(entityId, found, sentence);
    }

    /// <param name="others">How many more observations differ from the one before them, with no change between.</param>
    internal static RuleFinding IsNotAsObserved(string entityId, ChainBreak found, int others)
    {
        SeriesMove move = found.Move;
        string sentence = SetSentence(found) ?? Sentences.Fitting(longest =>
            $"{Words.Quoted(move.Entry.Id, longest)} says {SeriesWords.TheWas(move)} {move.Effect.From} as of {move.When?.Text}, but {SeriesWords.Left(found.Last!, found.Left, longest)}.");
        return Break(entityId, found, sentence, More(others));
    }

    /// <summary>The moves before it lead where the series cannot be, and one move more would mend that, too.</summary>
    internal static RuleFinding MissesAMove(string entityId, ChainBreak found, MissingMove missing)
    {
        SeriesMove move = found.Move;
        string sentence = Sentences.Fitting(longest =>
        {
            string says = move.Effect.Kind == MoveKind.Observation ? $"{move.Effect.From} as of {move.When?.Text}" : $"{move.Effect.From} before it";
            return $"{Words.Quoted(move.Entry.Id, longest)} says {SeriesWords.TheWas(move)} {says}, but the moves up to {Words.Quoted(found.Last!.Entry.Id, longest)} leave {found.Left} and go outside its bounds.";
        });
        RuleFinding broken = Break(entityId, found, sentence);
        return broken with
        {
            Finding = broken.Finding with
            {
                Message = $"{sentence} An event is missing that {SeriesWords.Moved(missing.Size)}, or one of them has a wrong number.",
                Related = broken.Finding.Related
                    .Append(new RelatedPlace(found.Moves[missing.From].ToPlace, "here it leaves its bounds"))
                    .ToEquatableArray(),
                Repairs = ConnectionRepairs.Of(missing, found.Moves[missing.From]).ToEquatableArray(),
            },
        };
    }

    /// <summary>Of sets only that is said in which they differ; null for what is none.</summary>
    private static string? SetSentence(ChainBreak found)
    {
        if (found.Left.Set is not { } left || found.Move.Effect.From.Set is not { } stated)
            return null;
        SeriesMove move = found.Move;
        string when = move.Effect.Kind == MoveKind.Observation ? $"as of {move.When?.Text}" : "before it";
        return Sentences.Fitting(longest =>
            $"{Words.Quoted(move.Entry.Id, longest)} lists {SeriesWords.The(move)} {when}, but after {Sentences.WithPlace(found.Last!.Entry, found.Last.ToPlace, longest)} {SetText.Differing(left, stated)}.");
    }

    internal static string More(int others) =>
        others == 0 ? "" : $" {Words.Count(others, "more as-of differs", "more as-ofs differ")} from the one before.";

    private static RuleFinding Break(string entityId, ChainBreak found, string sentence, string more = "")
    {
        (SeriesMove move, SeriesMove last, SeriesValue left) = (found.Move, found.Last!, found.Left);
        SeriesValue stated = move.Effect.From;
        bool isObserved = move.Effect.Kind == MoveKind.Observation;
        var repairs = new ConnectionRepairs(found);
        var finding = new Finding(isObserved ? NotAsObserved : DoNotConnect, move.FromPlace, $"{sentence} {(found.Bridge is { } bridge ? BridgeWords.Says(bridge) : repairs.InShort())}{UndatedWords.NoneLeads(found)}{more}")
        {
            Label = isObserved ? $"but this says {stated}" : $"but this event starts from {stated}",
            Subject = SeriesWords.Subject(move, entityId),
            Picture = $"{SeriesWords.Dated(last)}     ?  {SeriesWords.Gap(left, stated)}     {SeriesWords.Dated(move)}",
            Related = new[] { new RelatedPlace(last.ToPlace, SeriesWords.LabelOfLeft(last, left)) }
                .Concat(UndatedWords.Places(found))
                .Concat(found.Bridge is { } between ? [BridgeWords.Place(between)] : [])
                .ToEquatableArray(),
            Repairs = (found.Bridge is { } planned ? [BridgeWords.Happened(planned)] : (Repair[])[]).Concat(repairs.All()).ToEquatableArray(),
        };
        if (!isObserved && stated.Number is null)
            finding = finding with { Heading = "Changes do not connect" };
        return new RuleFinding(move.Entry, finding);
    }
}
