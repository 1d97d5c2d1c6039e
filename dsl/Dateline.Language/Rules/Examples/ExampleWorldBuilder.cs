using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Rules.Examples;

/// <summary>Makes entries, series and those who refer of what an example tells.</summary>
/// <param name="subjectId">The id of the entry that the rule is asked of.</param>
internal sealed class ExampleWorldBuilder(RuleBlock block, DeclaredDefaults defaults, string subjectId)
{
    /// <summary>The entry that the rule is asked of: an example names it as the rule does, <c>spouse.spouse: this</c>.</summary>
    public const string SubjectId = "this";

    private readonly List<BoundEntry> _entries = [];
    private readonly List<(SeriesReadingStep Step, string Id, SeriesValue Value)> _readings = [];
    private readonly List<(string Id, InverseStep Step, Referring Referring)> _referring = [];
    private DateValue? _today;
    private KindSymbol? _kind;

    /// <param name="kind">Of the entry that the rule is asked of, and of those of which nobody can say.</param>
    public ExampleWorld? Build(ExamplePart subject, KindSymbol kind)
    {
        _kind = kind;
        int before = block.Findings.Count;
        _entries.Add(EntryOf(subject, subjectId));
        if (block.Findings.Count > before)
            return null;
        // One id is one entry, however many ways lead to it.
        BoundEntry[] entries = [.. _entries.GroupBy(entry => entry.Id, StringComparer.Ordinal).Select(alike => alike.Last().With([.. alike.SelectMany(entry => entry.Fields)]))];
        var world = new ExampleWorld(entries.First(entry => entry.Id == subjectId));
        foreach (BoundEntry entry in entries)
            world.Add(entry);
        foreach ((SeriesReadingStep step, string id, SeriesValue value) in _readings)
            world.Add(step, id, value);
        foreach ((string id, InverseStep step, Referring referring) in _referring)
            world.Add(id, step, referring);
        world.SetToday(_today?.Date);
        return world;
    }

    private BoundEntry EntryOf(ExamplePart part, string id)
    {
        foreach (ExampleValue value in part.Values)
        {
            if (value.Step is SeriesReadingStep series)
                _readings.Add((series, id, MoveEffects.ValueOf(ValueOf(value, value.Stated)) ?? SeriesValue.Unknown));
            else if (value.Step is InverseStep inverse)
                _referring.Add((id, inverse, new Referring([.. value.Items!.Select(EntryOf)], isComplete: true)));
            else if (value.Step is TodayStep)
                _today = value.Stated as DateValue;
        }

        return new BoundEntry(block.Schema.File, id, default) { Kind = part.Kind ?? _kind, Fields = [.. FieldsOf(part)] };
    }

    private IEnumerable<BoundField> FieldsOf(ExamplePart part)
    {
        foreach (ExampleValue value in part.Values)
        {
            if (value.Step is FieldStep step)
                yield return new BoundField(step.Field, default, ValueOf(value, value.Stated));
        }
    }

    private BoundEntry EntryOf(ExampleValue item)
    {
        var reference = ValueOf(item, item.Stated) as ReferenceValue;
        return _entries.Find(entry => entry.Id == reference?.Id) ?? new BoundEntry(block.Schema.File, reference?.Id ?? item.Name, default) { Kind = _kind };
    }

    /// <param name="stated">What the example says of it as a whole; null where it says only more about it.</param>
    private BoundValue ValueOf(ExampleValue value, BoundValue? stated)
    {
        if (value.Items is { } items)
            return new ListValue([.. items.Select(item => ValueOf(item, item.Stated))], default);
        if ((value.From ?? value.To) is not null)
        {
            var change = stated as ChangeValue;
            return new ChangeValue(default) { From = HalfOf(value.From, change?.From), To = HalfOf(value.To, change?.To), Delta = change?.Delta };
        }

        if (stated is ReferenceValue { Id: SubjectId } itself)
            stated = itself.WithId(subjectId);
        if (value.Behind is not { } part)
            return stated ?? new FaultyValue(default);
        if (part.Record is { } record)
            return RecordOf(record, part, stated as RecordValue);
        string id = (stated as ReferenceValue)?.Id ?? $"({part.Name})";
        _entries.Add(EntryOf(part, id));
        return stated ?? new ReferenceValue(id, default);
    }

    private BoundValue? HalfOf(ExampleValue? half, BoundValue? ofWhole)
    {
        if (half?.Stated is { } twice && ofWhole is not null)
            block.Report(SilentFindings.RepeatedKey(block.Schema.File.PlaceOf(twice.Span), half.Name, block.Schema.File.PlaceOf(ofWhole.Span)));
        return half is null ? ofWhole : ValueOf(half, ofWhole ?? half.Stated);
    }

    /// <summary>What the declaration gives to a field that is left out, an example leaves out as well.</summary>
    private RecordValue RecordOf(RecordSymbol record, ExamplePart part, RecordValue? stated)
    {
        List<BoundField> fields = [.. stated?.Fields ?? [], .. FieldsOf(part)];
        fields.AddRange(record.Fields.Where(field => field.Constraints.Default is not null && !fields.Exists(known => ReferenceEquals(known.Symbol, field))).Select(field => defaults.At(field, default)));
        return new RecordValue(record, fields, default);
    }
}
