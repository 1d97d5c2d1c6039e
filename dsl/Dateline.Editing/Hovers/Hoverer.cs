using Dateline.Language.Wording;
using Dateline.Editing.Answers;
using Dateline.Editing.Conditions;
using Dateline.Editing.Cursors;
using Dateline.Editing.Naming;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Texts;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Naming;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Hovers;

/// <summary>Says what stands at a place.</summary>
internal static class Hoverer
{
    /// <param name="findings">What a check says.</param>
    public static Hover? At(Snapshot snapshot, string path, int offset, IReadOnlyList<Finding> findings)
    {
        if (snapshot.LinesOf(path) is not { } lines || snapshot.TimelineOf(path) is not { } timeline || Snapshot.KindsOf(timeline) is not { } kinds)
            return null;
        IReadOnlyList<string> problems = [.. findings.Where(finding => IsAt(finding.Place, path, offset)).Select(finding => finding.Message)];
        Hover? found = OfCondition(lines, kinds, offset) ?? OfName(snapshot, timeline, kinds, path, offset) ?? OfValue(timeline, snapshot, path, offset) ?? OfKey(snapshot, lines, kinds, offset);
        if (problems.Count == 0)
            return found;
        Finding first = findings.First(finding => IsAt(finding.Place, path, offset));
        return found is null ? new Hover(first.Place.Span, first.Heading, first.Code, "", problems, []) : found with { Lines = [.. problems, .. found.Lines] };
    }

    private static Hover? OfCondition(FileLines lines, SchemaTable kinds, int offset) =>
        TimelineFiles.IsTimeline(lines.File.Path) && ConditionReader.At(CursorReader.Read(lines, offset), kinds.Schema) is { } condition ? ConditionHovers.At(condition, offset) : null;

    private static Hover? OfName(Snapshot snapshot, TimelineState timeline, SchemaTable kinds, string path, int offset)
    {
        if (NameFinder.At(snapshot, path, offset) is not { } use)
            return null;
        BoundEntry? around = EntryAt(snapshot, path, offset);
        IReadOnlyList<ChainStep> chain = around?.Find(use.Field) is { } field ? Chains.Of(timeline, around, field) : [];
        return use.Key.Kind switch
        {
            NameKind.Entry => OfEntry(timeline, use, chain),
            NameKind.Kind when kinds.Find(use.Key.Name) is { Kind: var kind } => new Hover(use.Span, "kind " + kind.Name, CategoryOf(kind), FieldDocs.OfKind(kind), [], []),
            NameKind.Field => OfField(kinds, around, use, chain),
            NameKind.Series when kinds.Schema.Series.FirstOrDefault(one => one.Name == use.Key.Name) is { } series =>
                new Hover(use.Span, "series " + series.Name, $"{TypeWords.Of(series)}, of each {series.Of.Name}", series.Doc ?? "", [], chain),
            NameKind.Record when kinds.Schema.Records.FirstOrDefault(one => one.Name == use.Key.Name) is { } record =>
                new Hover(use.Span, "record " + record.Name, Words.List([.. record.Fields.Select(one => one.Name)]), record.Doc ?? "", [], []),
            NameKind.Choice when kinds.Schema.Choices.FirstOrDefault(one => one.Name == use.Key.Name) is { } choice =>
                new Hover(use.Span, "choice " + choice.Name, Words.List(choice.Options, lastWord: "or"), "", [], []),
            NameKind.Option => new Hover(use.Span, use.Key.Name, use.Key.Owner.Length > 0 ? "one of " + use.Key.Owner : "", "", [], chain),
            _ => new Hover(use.Span, $"{use.Key.What} {use.Key.Name}", "", "", [], []),
        };
    }

    private static FieldType? TypeAt(Snapshot snapshot, SchemaTable kinds, string path, int offset) => NameFinder.At(snapshot, path, offset) switch
    {
        { Key.Kind: NameKind.Field } field => SymbolOf(kinds, null, field)?.Type,
        { Key.Kind: NameKind.Series, Key.Name: var name } => kinds.Schema.Series.FirstOrDefault(series => series.Name == name)?.Type,
        _ => null,
    };

    private static Hover OfEntry(TimelineState timeline, in NameUse use, IReadOnlyList<ChainStep> chain)
    {
        if (Snapshot.Find(timeline, use.Key.Name) is not { } entry)
            return new Hover(use.Span, use.Key.Name, "There is no entry with this id.", "", [], chain);
        var lines = new List<string>();
        if (entry.Find("date")?.Value is DateValue { Date: var date })
            lines.Add(DatesInWords.Meaning(date));
        if (FollowsFor(timeline, entry) is { } follows)
            lines.Add(follows);
        string[] names = [.. EntryWords.NamesOf(entry).Where(name => name != EntryWords.TitleOf(entry))];
        if (names.Length > 0)
            lines.Add("Also: " + Words.List(names));
        if (EntryWords.TextOf(entry, "role") is { } role)
            lines.Add(role);
        if (!use.IsDeclaration)
            lines.Add($"{Words.File(entry.File.Path)}, line {Words.Number(entry.File.PlaceOf(entry.IdSpan).LineNumber)}");
        return new Hover(use.Span, EntryWords.TitleOf(entry), entry.Kind?.Name ?? "", EntryWords.TextOf(entry, "note") ?? "", lines, chain);
    }

    private static Hover? OfField(SchemaTable kinds, BoundEntry? around, in NameUse use, IReadOnlyList<ChainStep> chain)
    {
        FieldSymbol? field = SymbolOf(kinds, around, use);
        return field is null ? null : new Hover(use.Span, "field " + field.Name, TypeWords.Of(field, KindTable.IsRequired(field)), FieldDocs.Of(field), [], chain);
    }

    private static FieldSymbol? SymbolOf(SchemaTable kinds, BoundEntry? around, NameUse use)
    {
        const string OfRecord = "record ";
        string owner = use.Key.Owner;
        if (owner.StartsWith(OfRecord, StringComparison.Ordinal))
            return kinds.Schema.Records.FirstOrDefault(record => record.Name == owner[OfRecord.Length..])?.Fields.FirstOrDefault(one => one.Name == use.Key.Name);
        if (around?.Kind is { } kind && use.Field == use.Key.Name && kinds.Find(kind.Name)?.Find(use.Key.Name) is { } ofEntry)
            return ofEntry;
        return kinds.Find(owner)?.Find(use.Key.Name) ?? BuiltIns.Quote.Fields.FirstOrDefault(one => one.Name == use.Key.Name) ?? (kinds.FieldsNamed(use.Key.Name) is [var first, ..] ? first : null);
    }

    /// <summary>A date in words, a change with how its series went.</summary>
    private static Hover? OfValue(TimelineState timeline, Snapshot snapshot, string path, int offset)
    {
        if (EntryAt(snapshot, path, offset) is not { } entry || FieldAt(entry, offset) is not { } field)
            return null;
        BoundValue? value = ValuesIn(field).Where(one => one.Span.Start <= offset && offset <= one.Span.End).MinBy(one => one.Span.Length);
        return value switch
        {
            DateValue date => new Hover(date.Span, DatesInWords.Meaning(date.Date), "field " + field.Symbol.Name, "", LinesOf(timeline, entry, field), []),
            UnknownValue unknown when ReferenceEquals(field.Symbol, BuiltIns.Date) => new Hover(unknown.Span, "not known", "field " + field.Symbol.Name, "", LinesOf(timeline, entry, field), []),
            ChangeValue or IntegerValue or NumberValue or EstimateValue or ListValue when Chains.Of(timeline, entry, field) is { Count: > 0 } chain => new Hover(field.Value.Span, field.Symbol.Name, TypeWords.Of(field.Symbol.Type), FieldDocs.Of(field.Symbol), [], chain),
            ChangeValue or IntegerValue or NumberValue or EstimateValue => new Hover(value.Span, field.Symbol.Name, TypeWords.Of(field.Symbol, isRequired: false), FieldDocs.Of(field.Symbol), [], []),
            _ => null,
        };
    }

    private static string[] LinesOf(TimelineState timeline, BoundEntry entry, BoundField field) =>
        ReferenceEquals(field.Symbol, BuiltIns.Date) && FollowsFor(timeline, entry) is { } follows ? [follows] : [];

    /// <summary>What is said of other entries may tell more of a date than it does itself.</summary>
    private static string? FollowsFor(TimelineState timeline, BoundEntry entry) =>
        Snapshot.AnalysisOf(timeline)?.Timeline is { } linked && linked.Index.Find(entry.Id) is { } found ? linked.WhatFollowsFor(found) : null;

    private static IEnumerable<BoundValue> ValuesIn(BoundField field) =>
        [field.Value, .. (field.Value as ListValue)?.Items ?? [], .. (field.Value as RecordValue)?.Fields.Select(one => one.Value) ?? [], .. field.Evidence?.Says.Select(report => report.Value) ?? []];

    /// <summary>A word of the language itself.</summary>
    private static Hover? OfKey(Snapshot snapshot, FileLines lines, SchemaTable kinds, int offset)
    {
        CursorPlace place = CursorReader.Read(lines, offset);
        if (place.Spot is not (CursorSpot.Key or CursorSpot.Top) || place.Token.Length == 0)
            return null;
        string word = lines.Text.Substring(place.Token.Start, place.Token.Length).Trim();
        string doc = TimelineFiles.IsTimeline(lines.File.Path) ? DocIn(place, word)
            : CursorTarget.Of(place, kinds, CursorKind.Of(snapshot, place, kinds)) is CursorTarget.ValueOf { Field: not null } ? FieldDocs.OfKey(word)
            : word == "kind" ? FieldDocs.OfKindField : "";
        return doc.Length == 0 ? null : new Hover(place.Token, word, "", doc, [], []);
    }

    private static string DocIn(CursorPlace place, string word) =>
        TimelineKeys.At([.. place.Path]).FirstOrDefault(key => key.Name == word).Doc ?? (place.Path is ["rules", _] ? ConditionReader.KeyNamed(word, ConditionReader.VerbAt(place))?.Doc : null) ?? "";

    private static BoundEntry? EntryAt(Snapshot snapshot, string path, int offset) =>
        snapshot.BoundOf(path)?.Entries.LastOrDefault(entry => entry.IdSpan.Start <= offset);

    private static BoundField? FieldAt(BoundEntry entry, int offset) =>
        entry.Fields.Where(field => !field.IsDefault && field.KeySpan.Start <= offset).OrderBy(field => field.KeySpan.Start).LastOrDefault();

    private static bool IsAt(Place place, string path, int offset) => place.Path == path && place.Span.Start <= offset && offset <= place.Span.End;

    private static string CategoryOf(KindSymbol kind) => kind.Category switch
    {
        KindCategory.Event => "kind of event",
        KindCategory.Entity => "kind of entity",
        _ => "what was so on a day",
    };
}
