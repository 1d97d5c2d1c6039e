using Dateline.Editing.Answers;
using Dateline.Editing.Cursors;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Completions;

/// <summary>The names of fields: those that are missing first.</summary>
internal static class FieldItems
{
    public static void AddOfEntry(CompletionDraft draft, TimelineState timeline, SchemaTable kinds, KindTable? kind)
    {
        IReadOnlyDictionary<string, string> there = draft.Place.Siblings;
        if (!there.ContainsKey("kind"))
            draft.Add("kind", CompletionKind.Field, Colon(draft, "kind"), "what it is", FieldDocs.OfKindField, isRequired: true, group: kind is null ? 0 : 2);
        if (kind is null)
        {
            foreach (string name in kinds.FieldNames.Where(name => !there.ContainsKey(name)))
                draft.Add(name, CompletionKind.Field, Colon(draft, name), "", "", group: 1);
            return;
        }

        foreach (FieldSymbol field in kind.ByNearness.Where(field => !there.ContainsKey(field.Name)))
        {
            SeriesSymbol? series = kinds.Schema.Series.FirstOrDefault(one => ReferenceEquals(one.Observation, field));
            if (series is null)
                Add(draft, field, KindTable.IsRequired(field) ? 0 : 2);
            else if (Fits(series, timeline, there))
                draft.Add(field.Name, CompletionKind.Field, Colon(draft, field.Name), TypeWords.Of(series), series.Doc ?? "", group: 1);
        }
    }

    public static void AddOfRecord(CompletionDraft draft, RecordSymbol record)
    {
        bool isOneThere = record.OneOf.Any(draft.Place.Siblings.ContainsKey);
        foreach (FieldSymbol field in record.Fields.Where(field => !draft.Place.Siblings.ContainsKey(field.Name)))
        {
            bool isOneOf = record.OneOf.Contains(field.Name);
            if (!isOneOf || !isOneThere)
                Add(draft, field, KindTable.IsRequired(field) ? 0 : isOneOf ? 1 : 2);
        }
    }

    public static void AddOfLongForm(CompletionDraft draft, FieldSymbol field, int group = 0)
    {
        bool hasBounds = field.Type.Bounded is not null && !draft.Place.Siblings.ContainsKey("value") && !draft.Place.Siblings.ContainsKey("unknown");
        foreach (string key in FieldDocs.Bounds.Where(key => hasBounds && !draft.Place.Siblings.ContainsKey(key)))
            draft.Add(key, CompletionKind.Field, Colon(draft, key), TypeWords.Of(field.Type.Bounded!.Exact), FieldDocs.OfKey(key), group: group);
        foreach (string key in FieldDocs.LongForm)
        {
            bool isOther = key is "value" or "unknown" && (draft.Place.Siblings.ContainsKey("value") || draft.Place.Siblings.ContainsKey("unknown") || FieldDocs.Bounds.Any(bound => hasBounds && draft.Place.Siblings.ContainsKey(bound)));
            bool hasParts = (field.Type as ChangeType)?.Series.Type is ScalarType { IsNumber: true } || field.Type is ScalarType { IsNumber: true };
            if (!isOther && !draft.Place.Siblings.ContainsKey(key) && (key != "parts" || hasParts))
                draft.Add(key, CompletionKind.Field, Colon(draft, key), key == "value" ? TypeWords.Of(field.Type) : "", FieldDocs.OfKey(key), group: group);
        }
    }

    /// <summary>What a source reports, with where in it; of a number also what is known of it.</summary>
    public static void AddOfReport(CompletionDraft draft, FieldSymbol field)
    {
        bool isNumber = field.Type is ScalarType { IsNumber: true };
        foreach (string key in FieldDocs.OfReport.Concat(isNumber ? FieldDocs.Bounds : []).Where(key => !draft.Place.Siblings.ContainsKey(key)))
            draft.Add(key, CompletionKind.Field, Colon(draft, key), key == "value" ? TypeWords.Of(field.Type) : "", FieldDocs.OfKey(key) is { Length: > 0 } doc ? doc : FieldDocs.OfName(key));
    }

    private static void Add(CompletionDraft draft, FieldSymbol field, int group)
    {
        bool isRequired = KindTable.IsRequired(field);
        string insert = InsertOf(draft.Place, field, out int caret);
        draft.Add(field.Name, CompletionKind.Field, insert, TypeWords.Of(field, isRequired), FieldDocs.Of(field), isRequired, caret: caret, group: group);
    }

    private static string InsertOf(CursorPlace place, FieldSymbol field, out int caret)
    {
        string insert = place.HasColon ? field.Name : field.Name + ": ";
        caret = insert.Length;
        if (place.HasColon || place.IsInFlow)
            return insert;
        string below = place.Lines.LineEnd + new string(' ', place.Column + 2);
        switch (field.Type)
        {
            case ListType { Element: RecordType { Record: var record } }:
                insert = $"{field.Name}:{below}- {record.Fields[0].Name}: ";
                caret = insert.Length;
                return insert;
            case ListType { AcceptsSingle: false }:
                insert = field.Name + ": []";
                caret = insert.Length - 1;
                return insert;
            case RecordType or WaiversType:
                insert = field.Name + ":" + below;
                caret = insert.Length;
                return insert;
            default:
                return insert;
        }
    }

    /// <summary>A series may be stated of an entity that has it; while no entity is named, any may.</summary>
    private static bool Fits(SeriesSymbol series, TimelineState timeline, IReadOnlyDictionary<string, string> there) =>
        !there.TryGetValue("entity", out string? id) || Snapshot.Find(timeline, id) is not { Kind: { } kind } || kind.Is(series.Of);

    private static string Colon(CompletionDraft draft, string name) => draft.Place.HasColon ? name : name + ": ";
}
