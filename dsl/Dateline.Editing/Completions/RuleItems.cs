using Dateline.Editing.Answers;
using Dateline.Editing.Conditions;
using Dateline.Language.Rules.Verbs;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Completions;

/// <summary>What may stand in a rule or a query, but for its examples.</summary>
internal static class RuleItems
{
    private const string Derived = "derived";

    /// <summary>What a rule can ask; of one that asks something, what else belongs to that.</summary>
    public static void AddVerbs(CompletionDraft draft)
    {
        Verb? asked = VerbTable.All.FirstOrDefault(verb => draft.Place.Siblings.ContainsKey(verb.Name));
        foreach (VerbKey key in asked?.Options ?? [.. VerbTable.All.Select(verb => verb.Key)])
            draft.AddKey(key.Name, key.Doc, group: 0);
    }

    public static void AddValue(CompletionDraft draft, TimelineSchema schema, string key, bool isQuery)
    {
        switch (key)
        {
            case "in":
                AddKinds(draft, schema, isQuery);
                break;
            case "severity" when !isQuery:
                draft.AddWords(("error", "It fails a build."), ("warning", "It is told, and fails no build."), ("hint", "It is told in passing."));
                break;
            case "descending" when isQuery:
                draft.AddYesAndNo();
                break;
            default:
                AddOfVerb(draft, schema, key);
                break;
        }
    }

    private static void AddKinds(CompletionDraft draft, TimelineSchema schema, bool isQuery)
    {
        draft.AddKinds(schema.Events);
        draft.AddKinds([.. schema.KindsOf(KindCategory.Entity)], group: 1);
        draft.AddWords(("event", "All kinds of events."), ("entity", "All kinds of entities."));
        if (!isQuery)
            draft.AddKinds([BuiltIns.AsOf], group: 2);
    }

    private static void AddOfVerb(CompletionDraft draft, TimelineSchema schema, string key)
    {
        switch (ConditionReader.ContentOf(key, ConditionReader.VerbAt(draft.Place)))
        {
            case KeyContent.YesOrNo:
                draft.AddYesAndNo();
                break;
            case KeyContent.Grades when schema.Grade?.Type is ChoiceType grades:
                draft.AddOptions(grades.Choice.Options, grades.Name);
                break;
            default:
                ConditionItems.AddAt(draft, schema);
                if (key == Derived)
                    draft.AddWords(("id", "The id of the entry."));
                break;
        }
    }
}
