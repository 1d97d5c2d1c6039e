using Dateline.Editing.Answers;
using Dateline.Editing.Cursors;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Completions;

/// <summary>What may stand in a timeline file. A value may stand in a list, whatever its form: what may stand there is the same.</summary>
internal static class TimelineItems
{
    public static CompletionList Complete(CompletionDraft draft, TimelineState timeline, SchemaTable kinds)
    {
        CursorPlace place = draft.Place;
        string[] path = [.. place.Path.Where(name => name != CursorPlace.Item)];
        if (place.Spot == CursorSpot.Top)
            draft.AddKeys(TimelineKeys.Sections);
        else if (path is ["rules", var rule, ExampleItems.Ok or ExampleItems.Bad, ..])
            ExampleItems.Add(draft, timeline, kinds, rule);
        else if (place.Spot == CursorSpot.Key && TimelineKeys.At(path) is { Length: > 0 } keys)
            AddKeys(draft, path, keys);
        else
            AddValues(draft, kinds.Schema, path);
        return draft.List();
    }

    private static void AddKeys(CompletionDraft draft, string[] path, (string Name, string Doc)[] keys)
    {
        draft.AddKeys(keys);
        if (path is ["rules", _])
            RuleItems.AddVerbs(draft);
    }

    private static void AddValues(CompletionDraft draft, TimelineSchema schema, string[] path)
    {
        switch (path)
        {
            case ["rules", _, var key]:
                RuleItems.AddValue(draft, schema, key, isQuery: false);
                break;
            case ["queries", _, var key]:
                RuleItems.AddValue(draft, schema, key, isQuery: true);
                break;
            case ["series", var series, var key]:
                DeclarationItems.AddOfSeries(draft, schema, series, key);
                break;
            case ["entities" or "events" or "records", _, "is"]:
                draft.AddKinds(path[0] == "events" ? schema.Events : schema.Entities);
                break;
            case ["entities" or "events", _, "members", _]:
                ConditionItems.AddAt(draft, schema);
                break;
            case ["entities" or "events" or "records", var kind, "fields", _, .. var below]:
                DeclarationItems.AddOfField(draft, schema, kind, below);
                break;
            case ["entities" or "records", var kind, _, .. var below]:
                DeclarationItems.AddOfField(draft, schema, kind, below);
                break;
        }
    }
}
