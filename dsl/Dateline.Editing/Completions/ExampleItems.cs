using Dateline.Editing.Answers;
using Dateline.Editing.Conditions;
using Dateline.Editing.Cursors;
using Dateline.Editing.Wording;
using Dateline.Language.Rules.Examples;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Guides;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Completions;

/// <summary>What the examples of a rule may give: what the rule reads, and the values that it can have.</summary>
internal sealed class ExampleItems
{
    public const string Ok = "ok";
    public const string Bad = "bad";

    private const string Kind = "kind";
    private const string Id = "id";

    private readonly CompletionDraft _draft;
    private readonly ExampleGuide _guide;
    private readonly string[] _below;

    private ExampleItems(CompletionDraft draft, ExampleGuide guide)
    {
        (_draft, _guide) = (draft, guide);
        _below = [.. draft.Place.Path.SkipWhile(name => name is not (Ok or Bad)).Skip(1)];
    }

    /// <summary>The keys above the place.</summary>
    private string[] Way => [.. _below.Where(name => name != CursorPlace.Item)];

    public static void Add(CompletionDraft draft, TimelineState timeline, SchemaTable kinds, string rule)
    {
        if (ConditionReader.PairOf(draft.Place, "rules", rule) is { } pair && ExampleGuide.Of(kinds.Schema, pair) is { } guide)
            new ExampleItems(draft, guide).Add(timeline, kinds);
    }

    private void Add(TimelineState timeline, SchemaTable kinds)
    {
        CursorPlace place = _draft.Place;
        string[] way = Way;
        if (place.Spot == CursorSpot.Key)
            AddKeys(way, "", "");
        else if (way is [Kind])
            _draft.AddKinds(_guide.Kinds);
        else if (way.Length == 0)
            AddKeys(way, Opening, Closing(Opening));
        else if (_guide.Find(way) is { } key)
            AddValues(key, timeline, kinds);
    }

    /// <summary>The brackets that are missing before a group of fields.</summary>
    private string Opening
    {
        get
        {
            int missing = Math.Max(0, (_guide.ComparesEntries ? 2 : 1) - _below.Length);
            return missing == 0 && !_draft.Place.IsInFlow ? "" : new string('[', missing) + "{ ";
        }
    }

    private static string Closing(string opening) => opening.Length == 0 ? "" : " }" + new string(']', opening.Length - 2);

    private void AddKeys(IReadOnlyList<string> way, string before, string behind)
    {
        foreach (ExampleName name in _guide.NamesIn(way))
            AddKey(name.Name, PathWords.TypeOf(name.Key.Path), PathWords.DocOf(name.Key.Path), before, behind, name.IsWhole ? 0 : 1);
        if (way.Count > 0)
            return;
        AddKey(Id, "", "Its own id, where others name it.", before, behind, 2);
        AddKey(Kind, "", "For which of the kinds of the rule it is.", before, behind, 2);
    }

    private void AddKey(string name, string detail, string doc, string before, string behind, int group)
    {
        if (_draft.Place.Spot == CursorSpot.Key && _draft.Place.Siblings.ContainsKey(name))
            return;
        string insert = before + (_draft.Place.HasColon ? name : name + ": ");
        _draft.Add(name, CompletionKind.Field, insert + behind, detail, doc, caret: insert.Length, group: group);
    }

    private void AddValues(ExampleKey key, TimelineState timeline, SchemaTable kinds)
    {
        bool isItem = _below[^1] == CursorPlace.Item;
        if (key.ItemType is not null && isItem)
            AddKeys(Way, _draft.Place.IsInFlow ? "{ " : "", _draft.Place.IsInFlow ? " }" : "");
        FieldType type = isItem && key.Type is ListType list ? list.Element : key.Type;
        if (type is ReferenceType reference && _guide.Kinds.Any(kind => reference.Kind is { } named ? kind.Is(named) : kind.Category == reference.Category))
            _draft.AddWords((ThisStep.Word, "The entry that the rule is asked of."));
        new EntryItems(_draft, timeline, kinds, kind: null).AddValues(new CursorTarget.ValueOf(type, key.Symbol));
    }
}
