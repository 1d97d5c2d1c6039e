using Dateline.Editing.Answers;
using Dateline.Editing.Wording;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Completions;

/// <summary>The words of a type, each by those before it.</summary>
internal static class TypeItems
{
    private static readonly string[] OfSeriesAlone = ["count", "integer", "number", "text", "date", "day", "estimate of ", "set of ", "one of "];
    private static readonly string[] Numbers = ["count", "integer", "number"];

    public static void AddOfField(CompletionDraft draft, TimelineSchema schema, string kind)
    {
        switch (draft.RetargetToLastWord().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            case []:
                Add(draft, TimelineKeys.Types.Where(type => type.Name is not "set of " && (type.Name is not "change of " || IsOfEvents(draft))));
                AddNamed(draft, schema);
                break;
            case [.., "list" or "estimate" or "one" or "change"]:
                draft.AddWords(("of", ""));
                break;
            case ["change", "of"]:
                foreach (SeriesSymbol series in schema.Series)
                    draft.Add(series.Name, CompletionKind.Type, series.Name, TypeWords.Of(series.Type), series.Doc ?? "");
                break;
            case ["change", "of", _]:
                draft.AddWords(("on", "Which of its fields names the entity whose series moves."));
                break;
            case ["change", "of", var moved, "on"]:
                AddSubjects(draft, schema, kind, schema.Series.FirstOrDefault(series => series.Name == moved));
                break;
            case [.., "estimate", "of"]:
                Add(draft, TimelineKeys.Types.Where(type => Numbers.Contains(type.Name)));
                break;
            case [.., "list", "of"]:
                Add(draft, TimelineKeys.Types.Where(type => type.Name is not ("change of " or "set of ")));
                AddNamed(draft, schema);
                break;
        }
    }

    public static void AddOfSeries(CompletionDraft draft, TimelineSchema schema)
    {
        switch (draft.RetargetToLastWord().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            case []:
                Add(draft, TimelineKeys.Types.Where(type => OfSeriesAlone.Contains(type.Name)));
                AddMembers(draft, schema);
                break;
            case ["estimate" or "set" or "one"] or ["set", "of", "one"]:
                draft.AddWords(("of", ""));
                break;
            case ["estimate", "of"]:
                Add(draft, TimelineKeys.Types.Where(type => Numbers.Contains(type.Name)));
                break;
            case ["set", "of"]:
                Add(draft, TimelineKeys.Types.Where(type => type.Name is "text" or "one of "));
                AddMembers(draft, schema);
                break;
        }
    }

    private static bool IsOfEvents(CompletionDraft draft) => draft.Place.Path[0] == "events";

    private static void Add(CompletionDraft draft, IEnumerable<(string Name, string Doc)> types)
    {
        foreach ((string name, string doc) in types)
            draft.Add(name.TrimEnd(), CompletionKind.Type, name, "", doc);
    }

    private static void AddNamed(CompletionDraft draft, TimelineSchema schema)
    {
        AddChoices(draft, schema);
        foreach (RecordSymbol record in schema.Records.Append(BuiltIns.Quote))
            draft.Add(record.Name, CompletionKind.Type, record.Name, "record", record.Doc ?? "");
        draft.AddKinds(schema.Entities);
        draft.AddKinds(schema.Events);
    }

    private static void AddMembers(CompletionDraft draft, TimelineSchema schema)
    {
        AddChoices(draft, schema);
        draft.AddKinds(schema.Entities, group: 1);
    }

    private static void AddChoices(CompletionDraft draft, TimelineSchema schema)
    {
        foreach (ChoiceSymbol choice in schema.Choices)
            draft.Add(choice.Name, CompletionKind.Type, choice.Name, "one of " + string.Join(" | ", choice.Options.Take(6)), "");
    }

    /// <summary>The fields that name an entity which has the series.</summary>
    private static void AddSubjects(CompletionDraft draft, TimelineSchema schema, string kind, SeriesSymbol? series)
    {
        IEnumerable<FieldSymbol> fields = schema.Events.FirstOrDefault(one => one.Name == kind)?.Fields ?? [];
        foreach (FieldSymbol field in fields.Where(field => series is not null && field.Type is ReferenceType { Kind: { } named } && named.Is(series.Of)))
            draft.Add(field.Name, CompletionKind.Field, field.Name, TypeWords.Of(field.Type), FieldDocs.Of(field));
    }
}
