using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;

namespace Dateline.Language.Series;

/// <summary>What is said where a series breaks: one entry says that something else was there than another left.</summary>
public static class ConnectionFindings
{
    private static readonly FindingDescriptor DoNotConnect = new("DTL4001", "Numbers do not connect");
    private static readonly FindingDescriptor NotAsObserved = new("DTL4002", "Not what the changes left");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [DoNotConnect, NotAsObserved];

    internal static FindingDescriptor Observed => NotAsObserved;

    /// <param name="last">What moved or stated the series before.</param>
    /// <param name="left">What it left.</param>
    internal static RuleFinding StartsElsewhere(string entityId, SeriesMove move, SeriesMove last, SeriesValue left)
    {
        SeriesValue stated = move.Effect.From;
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(move.Entry.Id, longest)} says {SeriesWords.The(move)} was {stated} before it, but {SeriesWords.Left(last, left, longest)}.");
        RuleFinding found = Break(DoNotConnect, entityId, move, last, left, sentence, $"but this event starts from {stated}");
        return stated.Number is null ? found with { Finding = found.Finding with { Heading = "Changes do not connect" } } : found;
    }

    internal static RuleFinding IsNotAsObserved(string entityId, SeriesMove move, SeriesMove last, SeriesValue left, int others)
    {
        SeriesValue stated = move.Effect.From;
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(move.Entry.Id, longest)} says {SeriesWords.The(move)} was {stated} as of {move.When?.Text}, but {SeriesWords.Left(last, left, longest)}.");
        string more = others == 0 ? "" : $" {Words.Count(others, "as-of")} more {(others == 1 ? "differs" : "differ")} from the one before.";
        RuleFinding found = Break(NotAsObserved, entityId, move, last, left, sentence, $"but this says {stated}");
        return found with { Finding = found.Finding with { Message = found.Finding.Message + more } };
    }

    private static RuleFinding Break(
        FindingDescriptor descriptor, string entityId, SeriesMove move, SeriesMove last, SeriesValue left, string sentence, string label)
    {
        SeriesValue stated = move.Effect.From;
        Place lastPlace = last.ToPlace;
        var repairs = new ConnectionRepairs(move, last, left);
        var finding = new Finding(
            descriptor,
            move.FromPlace,
            $"{sentence} {repairs.InShort()}")
        {
            Label = label,
            Subject = SeriesWords.Subject(move, entityId),
            Picture = $"{SeriesWords.Dated(last)}     ?  {SeriesWords.Gap(left, stated)}     {SeriesWords.Dated(move)}",
            Related = EquatableArray.Of(new RelatedPlace(lastPlace, SeriesWords.LabelOfLeft(last, left))),
            Repairs = repairs.All().ToEquatableArray(),
        };
        return new RuleFinding(BuiltInRules.Connects, move.Entry, finding);
    }}
