using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Spikes;

/// <summary>What is said of one number, or one date, that is the odd one in a series that goes one way.</summary>
public static class SpikeFindings
{
    private static readonly FindingDescriptor Number = new("DTL4014", "One number out of line") { Rule = BuiltInRules.Connects, IsForSources = true };
    private static readonly FindingDescriptor Date = new("DTL4015", "One date out of line") { Rule = BuiltInRules.Connects, IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Number, Date];

    internal static RuleFinding Of(string entityId, Spike spike) => spike.Fitting is { } fitting ? OfDate(entityId, spike, fitting) : OfNumber(entityId, spike);

    private static RuleFinding OfNumber(string entityId, Spike spike)
    {
        SeriesMove move = spike.Move;
        string way = move.Series.Only == SeriesDirection.Rises ? "rise" : "fall";
        string sentence = Sentences.Fitting(longest =>
        {
            string where = (spike.Before, spike.After) switch
            {
                ({ } before, { } after) => $"between {Value(before, longest)} and {Value(after, longest)}",
                (null, { } after) => $"before {Value(after, longest)}",
                ({ } before, _) => $"after {Value(before, longest)}",
                _ => "",
            };
            return $"{Words.Quoted(move.Entry.Id, longest)} takes {SeriesWords.The(move)} to {move.Effect.To}, {where}, and it is declared only to {way}.";
        });
        return Found(Number, entityId, spike, move.ToPlace, $"{sentence} Without {move.Effect.To} it does: correct that number, or its date.", "the odd one",
            new Repair($"A slip on line {Words.Number(move.ToPlace.LineNumber)}: change {move.Effect.To}", RepairSafety.Choice),
            new Repair("A slip in its date: correct it", RepairSafety.Choice),
            new Repair("The numbers after it correct it: write them with \"value:\", and \"why:\" with the reason", RepairSafety.Choice));
    }

    private static RuleFinding OfDate(string entityId, Spike spike, FittingDate fitting)
    {
        SeriesMove move = spike.Move;
        string date = move.When!.Text;
        string on = move.When.IsExactDay ? "on" : "in";
        string sentence = Sentences.Fitting(longest =>
        {
            string after = fitting.Lower is { } lower ? $"after {Value(lower, longest)}" : "";
            string before = fitting.Upper is { } upper ? $"before {Value(upper, longest)}" : "";
            return $"{Words.Quoted(move.Entry.Id, longest)} is dated {date}, where {move.Effect.To} does not fit; {on} {fitting.Text} it would, {after}{(after.Length > 0 && before.Length > 0 ? " and " : "")}{before}.";
        });
        return Found(Date, entityId, spike, move.WhenPlace, $"{sentence} Change {date} to {fitting.Text}, or correct the number.", "here it is the odd one",
            ConnectionRepairs.Change($"A slip in the {fitting.Part}", move.WhenPlace, date, fitting.Text),
            new Repair($"A slip on line {Words.Number(move.ToPlace.LineNumber)}: change {move.Effect.To}", RepairSafety.Choice));
    }

    private static RuleFinding Found(FindingDescriptor descriptor, string entityId, Spike spike, Place place, string message, string label, params Repair[] ways)
    {
        SeriesMove move = spike.Move;
        SeriesMove[] neighbours = [.. new[] { spike.Before, spike.After, spike.Fitting?.Lower, spike.Fitting?.Upper }.OfType<SeriesMove>().Distinct()];
        var finding = new Finding(descriptor, place, message)
        {
            Label = label,
            Subject = SeriesWords.Subject(move, entityId),
            Picture = string.Join("     ", new[] { spike.Before, move, spike.After }.OfType<SeriesMove>().Select(SeriesWords.Dated)),
            Related = neighbours.Select(neighbour => new RelatedPlace(neighbour.ToPlace, $"{SeriesWords.When(neighbour)} it is {neighbour.Effect.To}")).ToEquatableArray(),
            Repairs = ways.Append(ConnectionRepairs.Excuse).ToEquatableArray(),
        };
        return new RuleFinding(move.Entry, finding);
    }

    private static string Value(SeriesMove move, int longest) => $"{move.Effect.To} of {Words.Quoted(move.Entry.Id, longest)}";
}
