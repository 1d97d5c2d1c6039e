using Dateline.Editing.Answers;
using Dateline.Editing.Conditions;
using Dateline.Editing.Cursors;
using Dateline.Editing.Wording;
using Dateline.Language.Rules.Verbs;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Editing.Completions;

/// <summary>What may stand in a timeline file.</summary>
internal static class TimelineItems
{
    public static CompletionList Complete(CompletionDraft draft, TimelineSchema schema)
    {
        CursorPlace place = draft.Place;
        string[] path = [.. place.Path];
        if (place.Spot == CursorSpot.Top)
            AddKeys(draft, TimelineKeys.Sections);
        else if (place.Spot == CursorSpot.Key)
            AddKeysAt(draft, path);
        else if (path is ["rules" or "queries", _, var key, ..])
            AddOfRule(draft, schema, key);
        else if (path is ["series", _, var ofSeries])
            AddOfSeries(draft, schema, ofSeries);
        else if (path is ["entities" or "events" or "records", _, "is"])
            AddKinds(draft, path[0] == "events" ? schema.Events : schema.Entities);
        else if (path is ["entities" or "events", _, "members", _])
            AddOfCondition(draft, schema);
        else if (path is ["entities" or "events" or "records", _, .. var below])
            AddOfField(draft, schema, [.. below.SkipWhile((name, i) => i == 0 && name == "fields")]);
        return draft.List();
    }

    private static void AddKeysAt(CompletionDraft draft, IReadOnlyList<string> path)
    {
        AddKeys(draft, TimelineKeys.At(path));
        if (path is not ["rules", _])
            return;
        Verb? asked = VerbTable.All.FirstOrDefault(verb => draft.Place.Siblings.ContainsKey(verb.Name));
        foreach (VerbKey key in asked?.Options ?? [.. VerbTable.All.Select(verb => verb.Key)])
            AddKey(draft, key.Name, key.Doc, group: 0);
    }

    private static void AddOfField(CompletionDraft draft, TimelineSchema schema, IReadOnlyList<string> path)
    {
        switch (path)
        {
            case ["doc" or "plural"]:
                break;
            case [_] or [_, "type"]:
                AddTypes(draft, schema);
                break;
            case [_, "optional" or "unique"]:
                AddYesAndNo(draft);
                break;
            case [_, "default"] when draft.Place.Siblings.TryGetValue("type", out string? type):
                foreach (string option in schema.Choices.FirstOrDefault(choice => choice.Name == type.TrimEnd('?'))?.Options ?? [])
                    draft.Add(option, CompletionKind.Choice, option, type, "");
                break;
        }
    }

    private static void AddOfSeries(CompletionDraft draft, TimelineSchema schema, string key)
    {
        switch (key)
        {
            case "of":
                AddKinds(draft, schema.Entities);
                break;
            case "type":
                string before = BeforeLastWord(draft);
                foreach ((string name, string doc) in TimelineKeys.Types.Where(type => type.Name is "count" or "integer" or "number" || (before.Length == 0 && type.Name is "estimate of " or "date" or "day" or "text")))
                    draft.Add(name.TrimEnd(), CompletionKind.Type, name, "", doc);
                if (before.Length > 0)
                    break;
                AddChoices(draft, schema);
                AddKinds(draft, schema.Entities, group: 1);
                break;
            case "only":
                draft.Add("rises", CompletionKind.Choice, "rises", "", "It never falls.");
                draft.Add("falls", CompletionKind.Choice, "falls", "", "It never rises.");
                break;
            case "counted":
                draft.Add("yes", CompletionKind.Choice, "yes", "", "An as-of need not be what the changes left.");
                break;
        }
    }

    private static void AddOfRule(CompletionDraft draft, TimelineSchema schema, string key)
    {
        switch (key)
        {
            case "in":
                AddKinds(draft, schema.Events);
                AddKinds(draft, [.. schema.Entities, BuiltIns.Source], group: 1);
                break;
            case "severity":
                foreach (string severity in new[] { "error", "warning", "hint" })
                    draft.Add(severity, CompletionKind.Choice, severity, "", "");
                break;
            case "descending":
                AddYesAndNo(draft);
                break;
            default:
                AddOfVerb(draft, schema, key);
                break;
        }
    }

    private static void AddOfVerb(CompletionDraft draft, TimelineSchema schema, string key)
    {
        switch (ConditionReader.ContentOf(key, ConditionReader.VerbAt(draft.Place)))
        {
            case KeyContent.YesOrNo:
                AddYesAndNo(draft);
                break;
            case KeyContent.Grades when schema.Grade?.Type is ChoiceType grades:
                foreach (string grade in grades.Choice.Options)
                    draft.Add(grade, CompletionKind.Choice, grade, grades.Name, "");
                break;
            default:
                AddOfCondition(draft, schema);
                break;
        }
    }

    private static void AddOfCondition(CompletionDraft draft, TimelineSchema schema)
    {
        if (ConditionReader.At(draft.Place, schema) is { } condition)
            ConditionItems.Add(draft, condition);
    }

    private static void AddYesAndNo(CompletionDraft draft)
    {
        draft.Add("yes", CompletionKind.Choice, "yes", "", "");
        draft.Add("no", CompletionKind.Choice, "no", "", "");
    }

    /// <summary>A type has several words, and the last is the one that is typed: the others.</summary>
    private static string BeforeLastWord(CompletionDraft draft)
    {
        CursorPlace place = draft.Place;
        string typed = place.Lines.Text[place.Token.Start..Math.Max(place.Token.Start, place.Offset)];
        int word = typed.LastIndexOf(' ') + 1;
        if (word > 0)
            draft.Retarget(TextSpan.FromBounds(place.Token.Start + word, Math.Max(place.Offset, place.Token.End)));
        return typed[..word].Trim();
    }

    private static void AddTypes(CompletionDraft draft, TimelineSchema schema)
    {
        string before = BeforeLastWord(draft);
        if (before.StartsWith("one of", StringComparison.Ordinal))
            return;
        if (before.EndsWith("change of", StringComparison.Ordinal))
        {
            foreach (SeriesSymbol series in schema.Series)
                draft.Add(series.Name, CompletionKind.Type, series.Name, TypeWords.Of(series.Type), series.Doc ?? "");
            return;
        }

        foreach ((string name, string doc) in TimelineKeys.Types.Where(type => before.Length == 0 || !type.Name.EndsWith(' ')))
            draft.Add(name.TrimEnd(), CompletionKind.Type, name, "", doc);
        AddChoices(draft, schema);
        foreach (RecordSymbol record in schema.Records)
            draft.Add(record.Name, CompletionKind.Type, record.Name, "record", record.Doc ?? "");
        AddKinds(draft, schema.Entities);
        AddKinds(draft, schema.Events);
    }

    private static void AddChoices(CompletionDraft draft, TimelineSchema schema)
    {
        foreach (ChoiceSymbol choice in schema.Choices)
            draft.Add(choice.Name, CompletionKind.Type, choice.Name, "one of " + string.Join(" | ", choice.Options.Take(6)), "");
    }

    private static void AddKinds(CompletionDraft draft, IReadOnlyList<KindSymbol> kinds, int group = 0)
    {
        foreach (KindSymbol kind in kinds)
            draft.Add(kind.Name, CompletionKind.Kind, kind.Name, kind.Category == KindCategory.Event ? "event" : "entity", FieldDocs.OfKind(kind), group: group);
    }

    private static void AddKeys(CompletionDraft draft, (string Name, string Doc)[] keys)
    {
        foreach ((string name, string doc) in keys)
            AddKey(draft, name, doc, group: 1);
    }

    private static void AddKey(CompletionDraft draft, string name, string doc, int group)
    {
        if (!draft.Place.Siblings.ContainsKey(name))
            draft.Add(name, CompletionKind.Field, draft.Place.HasColon ? name : name + ": ", "", doc, group: group);
    }
}
