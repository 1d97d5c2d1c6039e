using System.Globalization;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Sourcing.Reports;
using Dateline.Logic;

namespace Dateline.Emit.Model;

/// <summary>Makes the span-free data of one bound file.</summary>
public static class FileDataBuilder
{
    /// <param name="file">The file, bound.</param>
    /// <param name="relativePath">With slashes, from the folder of the timeline file.</param>
    public static FileData Build(BoundFile file, string relativePath) =>
        new(relativePath, file.Entries.Select(entry => DataOf(entry, file.Waivers)).ToEquatableArray());

    private static EntryData DataOf(BoundEntry entry, IReadOnlyList<Waiver> ofFile) =>
        new(entry.Id, entry.Kind?.Name ?? "", new([.. entry.Fields.Where(field => field.Symbol.Type is not (WaiversType or FormerIdsType) && !ReferenceEquals(field.Symbol, BuiltIns.Draft)).Select(DataOf), .. ExcusesOf(entry, ofFile)]));

    /// <summary>From which rules an entry is excused: who asks them at run time excuses it, too.</summary>
    private static IEnumerable<DataNode> ExcusesOf(BoundEntry entry, IReadOnlyList<Waiver> ofFile)
    {
        string[] excuses = [.. ((entry.Find(BuiltIns.Except)?.Value as WaiversValue)?.Waivers ?? []).Concat(ofFile).Select(waiver => waiver.Rule)];
        return excuses.Length == 0 ? [] : [DataNode.Of("~except", excuses.Select(excuse => DataNode.Of("-", excuse)))];
    }

    private static DataNode DataOf(BoundField field)
    {
        DataNode node = DataOf(field.Symbol.Name, field.Value, field.Symbol.Type);
        return field.Evidence is null ? node : node with { Below = new([.. node.Below, .. DataOf(field.Evidence, field.Value, field.Symbol)]) };
    }

    /// <summary>What stands behind a value, under names that no field can have.</summary>
    private static IEnumerable<DataNode> DataOf(Evidence evidence, BoundValue value, FieldSymbol symbol)
    {
        if (evidence.Sources is not null)
            yield return DataNode.Of("~sources", evidence.Sources.Select(source => DataOf("-", source)));
        foreach (Report report in evidence.Says)
            yield return DataNode.Of("~says", report.Source.Id) with { Below = new([DataOf(Agreement.OfWhatIsWritten.Contradict(value, report.Value, symbol.Tolerance) ? "contrary" : "agreeing", report.Value, symbol.Type), .. PlaceOf(report.Citation)]) };
        if (evidence.Why is not null)
            yield return DataNode.Of("~why", evidence.Why.Text);
        // A part of which nobody knows how much it is has no number to compile.
        foreach (Part part in evidence.Parts.Where(part => part.Value is not UnknownValue))
            yield return DataNode.Of("~part", part.Name) with { Below = EquatableArray.Of(DataOf("value", part.Value)) };
        if (evidence.Note is not null)
            yield return DataNode.Of("~note", evidence.Note.Text);
    }

    /// <summary>What a source knows in part of an exact number is no value of the field.</summary>
    private static DataNode DataOf(string key, BoundValue value, FieldType type) => value switch
    {
        EstimateValue when type.Bounded is null => DataNode.Of(key, [DataOf("~estimate", value)]),
        ChangeValue change => DataOf(key, change, type.Bounded is not null),
        _ => DataOf(key, value),
    };

    private static DataNode DataOf(string key, BoundValue value) => value switch
    {
        EstimateValue estimate => DataNode.Of(key, BoundsOf(estimate.Estimate)),
        FaultyValue => new DataNode(key, "", DataState.Faulty, default),
        UnknownValue unknown => new DataNode(key, unknown.Reason, DataState.Unknown, default),
        NobodyValue => new DataNode(key, "", DataState.Nobody, default),
        ListValue list => DataNode.Of(key, list.Items.Select(item => DataOf("-", item)).Concat(list.Others.Take(1).Select(static _ => DataNode.Of("open", "")))),
        RecordValue record => DataNode.Of(key, record.Fields.Select(DataOf).Concat(PlaceOfQuote(record))),
        ChangeValue change => DataOf(key, change, isOfEstimates: false),
        SetStepValue step => DataNode.Of(key, step.Joining.Select(member => DataOf("-", member)).Concat(step.Leaving.Select(member => DataOf("not", member))).Append(DataNode.Of("open", ""))),
        ReferenceValue { Citation: { } citation } reference => DataNode.Of(key, reference.Id) with { Below = new([.. PlaceOf(citation)]) },
        _ => DataNode.Of(key, TextOf(value)),
    };

    /// <summary>A quotation says where it stands beside its source, or with it: it is the same place.</summary>
    private static IEnumerable<DataNode> PlaceOfQuote(RecordValue record) =>
        ReferenceEquals(record.Record, BuiltIns.Quote) && record.Find("source")?.Value is ReferenceValue { Citation.At: { } at } && record.Find(BuiltIns.At.Name) is null
            ? [DataNode.Of(BuiltIns.At.Name, at.Text)] : [];

    private static IEnumerable<DataNode> PlaceOf(Citation? citation)
    {
        if (citation?.At is { } at)
            yield return DataNode.Of("~at", at.Text);
        if (citation?.Words is { } words)
            yield return DataNode.Of("~words", words.Text);
    }

    private static DataNode DataOf(string key, ChangeValue change, bool isOfEstimates)
    {
        if (change.From is FaultyValue || change.To is FaultyValue || change.Delta is FaultyValue || change.Values.Any(static value => value is FaultyValue))
            return new DataNode(key, "", DataState.Faulty, default);
        var below = new List<DataNode>(2);
        if (change.From is not null)
            below.Add(DataOfHalf("from", change.From, isOfEstimates));
        if (change.To is not null)
            below.Add(DataOfHalf("to", change.To, isOfEstimates));
        if (change.Delta is not null)
            below.Add(DataOf("by", change.Delta));
        return DataNode.Of(key, below);
    }

    /// <summary>What a source knows in part of a change is not known of a series of exact numbers.</summary>
    private static DataNode DataOfHalf(string key, BoundValue half, bool isOfEstimates) =>
        half is EstimateValue estimate && !isOfEstimates ? new DataNode(key, estimate.Estimate.ToString(), DataState.Unknown, default) : DataOf(key, half);

    /// <summary>What is known of a number in part.</summary>
    internal static IEnumerable<DataNode> BoundsOf(NumberEstimate estimate)
    {
        if (estimate.Low is { } low)
            yield return DataNode.Of("low", low.ToString(CultureInfo.InvariantCulture));
        if (estimate.Best is { } best)
            yield return DataNode.Of("best", best.ToString(CultureInfo.InvariantCulture));
        if (estimate.High is { } high)
            yield return DataNode.Of("high", high.ToString(CultureInfo.InvariantCulture));
    }

    private static string TextOf(BoundValue value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        FlagValue flag => flag.IsSet ? "yes" : "no",
        DateValue date => date.Date.Text,
        MomentValue moment => moment.Moment.ToString("O", CultureInfo.InvariantCulture),
        DurationValue duration => duration.Duration.Iso,
        UrlValue url => url.Url,
        ChoiceValue choice => choice.Option,
        ReferenceValue reference => reference.Id,
        _ => throw new NotSupportedException($"No data for a {value.GetType().Name}."),
    };
}
