using Dateline.Editing.Answers;
using Dateline.Editing.Cursors;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Wording;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Timelines;
using Dateline.Logic;

namespace Dateline.Editing.Completions;

/// <summary>What may stand inside of an entry.</summary>
internal sealed class EntryItems(CompletionDraft draft, TimelineState timeline, SchemaTable kinds, KindTable? kind)
{
    private CursorPlace Place => draft.Place;

    public CompletionList Complete()
    {
        CursorTarget target = CursorTarget.Of(Place, kinds, kind);
        if (Place.Spot == CursorSpot.Value)
            return Value(target).List();
        switch (target)
        {
            case CursorTarget.FieldsOfEntry:
                FieldItems.AddOfEntry(draft, timeline, kinds, kind);
                break;
            case CursorTarget.FieldsOfRecord { Record: var record }:
                FieldItems.AddOfRecord(draft, record);
                break;
            case CursorTarget.ValueOf { Type: ListType, Field: not null } list when !Place.IsInFlow:
                return Item(list).List();
            case CursorTarget.ValueOf { Type: RecordType { Record: var record } }:
                FieldItems.AddOfRecord(draft, record);
                break;
            case CursorTarget.ValueOf { Type: ReferenceType { Group: { } group } }:
                FieldItems.AddOfRecord(draft, group);
                break;
            case CursorTarget.ValueOf { Type: WaiversType } or CursorTarget.RuleNames:
                AddRules();
                break;
            case CursorTarget.ValueOf { Field: { } field }:
                FieldItems.AddOfLongForm(draft, field);
                break;
            case CursorTarget.Reports:
                EntryNameItems.Add(draft, timeline, ReferenceType.To(BuiltIns.Source), ": ", Place.Siblings.Keys);
                break;
            case CursorTarget.PartNames { Field: var field }:
                foreach (string part in (field.Parts ?? []).Append("rest").Where(part => !Place.Siblings.ContainsKey(part)))
                    draft.Add(part, CompletionKind.Field, Colon(part), "a part of " + field.Name, "");
                break;
            case CursorTarget.FileSettings:
                draft.Add("defaults", CompletionKind.Field, Colon("defaults"), "", "What entries of this file say where they leave it out.");
                draft.Add("except", CompletionKind.Field, Colon("except"), "", "Rules that do not hold for the entries of this file, each with the reason.");
                break;
        }

        return draft.List();
    }

    /// <summary>The values of a type that are a closed list.</summary>
    public void AddValues(CursorTarget.ValueOf target) => Value(target);

    private CompletionDraft Value(CursorTarget target)
    {
        switch (target)
        {
            case CursorTarget.KindName:
                AddKinds();
                return draft;
            case CursorTarget.ValueOf { Type: ListType { AcceptsSingle: true } list } value:
                return Value(value with { Type = list.Element });
            case CursorTarget.ValueOf { Type: ListType } list:
                foreach (CompletionItem item in Value(list with { Type = ((ListType)list.Type).Element }).List().Items)
                    draft.Wrap(item, "[", "]");
                return draft;
            case CursorTarget.ValueOf { Type: RecordType { Record: var record } } when Place.IsItem:
                FieldItems.AddOfRecord(draft, record);
                return draft;
            case CursorTarget.ValueOf { Type: ChangeType change }:
                ChangeItems.Add(draft, timeline, change, kind);
                return draft;
            case CursorTarget.ValueOf { Type: var type }:
                ValueItems.Add(draft, timeline, type);
                return draft;
            default:
                return draft;
        }
    }

    /// <summary>An item on a line of its own, with its hyphen.</summary>
    private CompletionDraft Item(CursorTarget.ValueOf list)
    {
        FieldType element = ((ListType)list.Type).Element;
        if (element is RecordType { Record: var record })
        {
            string first = record.Fields[0].Name;
            draft.Add("- " + first, CompletionKind.Field, $"- {first}: ", TypeWords.Of(element), FieldDocs.Of(list.Field!));
            return draft;
        }

        CompletionDraft items = Value(list with { Type = element });
        foreach (CompletionItem item in items.List().Items)
            items.Wrap(item, "- ", "");
        if (draft.Place.Siblings.Count == 0 && draft.Place.Typed.Length == 0)
            FieldItems.AddOfLongForm(draft, list.Field!, group: 1);
        return draft;
    }

    private void AddKinds()
    {
        foreach (KindSymbol symbol in kinds.Kinds)
            draft.Add(symbol.Name, CompletionKind.Kind, symbol.Name, FieldDocs.CategoryOf(symbol), FieldDocs.OfKind(symbol), names: [NameWords.InWords(symbol.Name)]);
    }

    private void AddRules()
    {
        foreach (RuleDeclaration rule in kinds.Schema.Rules.Where(rule => !Place.Siblings.ContainsKey(rule.Name.Value)))
            draft.Add(rule.Name.Value, CompletionKind.Field, Colon(rule.Name.Value), "a rule of the timeline", "");
    }

    private string Colon(string name) => Place.HasColon ? name : name + ": ";

}
