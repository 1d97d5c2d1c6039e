using Dateline.Editing.Answers;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Completions;

/// <summary>The values that a type can have, where they are a closed list.</summary>
internal static class ValueItems
{
    public static void Add(CompletionDraft draft, TimelineState timeline, FieldType type)
    {
        switch (type)
        {
            case ReferenceType reference:
                EntryNameItems.Add(draft, timeline, reference, without: draft.Place.IsInFlow ? OthersInBrackets(draft) : []);
                break;
            case ChoiceType { Choice: var choice }:
                foreach (string option in choice.Options)
                    draft.Add(option, CompletionKind.Choice, option, choice.IsInPlace ? "" : choice.Name, "");
                break;
            case ScalarType { Kind: ScalarKind.Flag }:
                draft.Add("yes", CompletionKind.Choice, "yes", "", "");
                draft.Add("no", CompletionKind.Choice, "no", "", "");
                break;
        }
    }

    private static IEnumerable<string> OthersInBrackets(CompletionDraft draft)
    {
        string text = draft.Place.Lines.Text;
        int start = text.LastIndexOf('[', Math.Max(0, draft.Place.Token.Start - 1));
        int end = text.IndexOfAny([']', '\n'], draft.Place.Token.End);
        if (start < 0)
            return [];
        string before = text[(start + 1)..draft.Place.Token.Start];
        string behind = text[draft.Place.Token.End..(end < 0 ? text.Length : end)];
        return $"{before},{behind}".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
